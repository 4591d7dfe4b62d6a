// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.tests;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPInputStream;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;

/** Git's own smart HTTP, {@code git http-backend}, behind the HTTP server of the JDK, with basic authentication. */
final class HttpGit implements GitServer {

    private final Path root;
    private final HttpServer server;
    private final String scheme;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<String> asked = new ArrayList<>();
    private int cutAfter = Integer.MAX_VALUE;

    private HttpGit(Path root, HttpServer server, String scheme) {
        this.root = root;
        this.server = server;
        this.scheme = scheme;
        server.createContext("/", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    /** A server without encryption. */
    static HttpGit plain(Path root) throws IOException {
        return new HttpGit(root, HttpServer.create(here(), 0), "http");
    }

    /**
     * A server with a certificate that it made itself.
     *
     * @param certificate where the certificate is written, in PEM
     */
    static HttpGit encrypted(Path root, Path certificate) throws IOException {
        try {
            KeyPair key = SshGit.keyPair();
            X509Certificate own = certificate(key);
            Files.writeString(certificate, "-----BEGIN CERTIFICATE-----\n"
                    + Base64.getMimeEncoder().encodeToString(own.getEncoded()) + "\n-----END CERTIFICATE-----\n");
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(null, null);
            keys.setKeyEntry("a", key.getPrivate(), new char[0], new Certificate[] {own});
            KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            managers.init(keys, new char[0]);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(managers.getKeyManagers(), null, null);
            HttpsServer server = HttpsServer.create(here(), 0);
            server.setHttpsConfigurator(new HttpsConfigurator(context));
            return new HttpGit(root, server, "https");
        } catch (GeneralSecurityException | OperatorCreationException e) {
            throw new IOException(e);
        }
    }

    private static X509Certificate certificate(KeyPair key)
            throws IOException, GeneralSecurityException, OperatorCreationException {
        X500Name self = new X500Name("CN=localhost");
        Instant now = Instant.now();
        JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(self, BigInteger.ONE,
                Date.from(now.minus(Duration.ofDays(1))), Date.from(now.plus(Duration.ofDays(1))), self,
                key.getPublic());
        builder.addExtension(Extension.subjectAlternativeName, false,
                new GeneralNames(new GeneralName(GeneralName.dNSName, "localhost")));
        return new JcaX509CertificateConverter().getCertificate(
                builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(key.getPrivate())));
    }

    private static InetSocketAddress here() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    }

    @Override
    public String address(String repository) {
        return scheme + "://localhost:" + server.getAddress().getPort() + "/" + repository;
    }

    /** Lets every answer from now on end after so many bytes. */
    void cutAfter(int bytes) {
        cutAfter = bytes;
    }

    /** What was asked for with a name and a password that were right. */
    List<String> asked() {
        synchronized (asked) {
            return List.copyOf(asked);
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String expected = Base64.getEncoder().encodeToString(
                    (NAME + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
            if (!("Basic " + expected).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
                exchange.getRequestBody().readAllBytes();
                exchange.getResponseHeaders().add("WWW-Authenticate", "Basic realm=\"git\", charset=\"UTF-8\"");
                exchange.sendResponseHeaders(401, -1);
                return;
            }
            synchronized (asked) {
                asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
            }
            answer(exchange, run(exchange));
        }
    }

    private byte[] run(HttpExchange exchange) throws IOException {
        byte[] body = body(exchange);
        ProcessBuilder builder = new ProcessBuilder("git", "http-backend");
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        String protocol = exchange.getRequestHeaders().getFirst("Git-Protocol");
        String query = exchange.getRequestURI().getRawQuery();
        builder.environment().putAll(Map.of("GIT_PROJECT_ROOT", root.toString(), "GIT_HTTP_EXPORT_ALL", "1",
                "PATH_INFO", exchange.getRequestURI().getPath(), "QUERY_STRING", query == null ? "" : query,
                "REQUEST_METHOD", exchange.getRequestMethod(), "CONTENT_TYPE", type == null ? "" : type,
                "CONTENT_LENGTH", Integer.toString(body.length), "REMOTE_USER", NAME, "REMOTE_ADDR", "127.0.0.1",
                "GIT_PROTOCOL", protocol == null ? "" : protocol));
        Process process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (OutputStream stdin = process.getOutputStream()) {
            stdin.write(body);
        }
        return process.getInputStream().readAllBytes();
    }

    private static byte[] body(HttpExchange exchange) throws IOException {
        InputStream in = exchange.getRequestBody();
        boolean zipped = "gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"));
        return (zipped ? new GZIPInputStream(in) : in).readAllBytes();
    }

    private void answer(HttpExchange exchange, byte[] said) throws IOException {
        int end = new String(said, StandardCharsets.ISO_8859_1).indexOf("\r\n\r\n");
        Headers headers = exchange.getResponseHeaders();
        int status = 200;
        for (String line : new String(said, 0, end, StandardCharsets.ISO_8859_1).split("\r\n")) {
            String value = line.substring(line.indexOf(':') + 1).strip();
            if (line.startsWith("Status:")) {
                status = Integer.parseInt(value.substring(0, 3));
            } else {
                headers.add(line.substring(0, line.indexOf(':')), value);
            }
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.write(said, end + 4, said.length - end - 4);
        exchange.sendResponseHeaders(status, body.size() == 0 ? -1 : body.size());
        exchange.getResponseBody().write(body.toByteArray(), 0, Math.min(body.size(), cutAfter));
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
