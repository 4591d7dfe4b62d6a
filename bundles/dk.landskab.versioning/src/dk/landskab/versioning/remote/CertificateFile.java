// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.remote;

import java.io.IOException;
import java.io.InputStream;
import java.net.Proxy;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;

import javax.net.ssl.TrustManagerFactory;

import org.eclipse.jgit.transport.http.HttpConnection;
import org.eclipse.jgit.transport.http.HttpConnectionFactory;
import org.eclipse.jgit.transport.http.JDKHttpConnectionFactory;

/**
 * Connections that trust the certificates in a file and no others, as git does where {@code http.sslCAInfo} names one.
 *
 * @param file certificates in PEM
 */
record CertificateFile(Path file) implements HttpConnectionFactory {

    @Override
    public HttpConnection create(URL url) throws IOException {
        return trusting(new JDKHttpConnectionFactory().create(url), url);
    }

    @Override
    public HttpConnection create(URL url, Proxy proxy) throws IOException {
        return trusting(new JDKHttpConnectionFactory().create(url, proxy), url);
    }

    private HttpConnection trusting(HttpConnection connection, URL url) throws IOException {
        if (!url.getProtocol().equals("https")) {
            return connection;
        }
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
            trusted.load(null, null);
            int number = 0;
            for (Certificate each : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                trusted.setCertificateEntry(Integer.toString(number++), each);
            }
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(trusted);
            connection.configure(null, trust.getTrustManagers(), new SecureRandom());
            return connection;
        } catch (GeneralSecurityException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }
}
