// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.remote;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.util.Optional;

import org.eclipse.jgit.transport.SshTransport;
import org.eclipse.jgit.transport.Transport;
import org.eclipse.jgit.transport.TransportHttp;
import org.eclipse.jgit.transport.sshd.SshdSessionFactory;
import org.eclipse.jgit.transport.sshd.SshdSessionFactoryBuilder;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

import dk.landskab.store.WriteRefusedException;
import dk.landskab.versioning.settings.Settings;
import dk.landskab.versioning.writing.WritableRepository;

/**
 * The way to another repository for one call: with the user's credentials, certificates and SSH configuration, watched
 * and to be ended by whoever follows. A silence of a minute ends it.
 *
 * @param at the repository here
 * @param place how the user named it
 * @param question who is asked for what the user's helpers do not know
 * @param progress who follows
 */
record Access(WritableRepository at, String place, CredentialQuestion question, Progress progress) {

    private static final int SECONDS_OF_SILENCE = 60;

    /** What is done at the other end. */
    interface Work<T> {

        T with(Transport transport, WatchedMonitor monitor) throws IOException;
    }

    /**
     * Does something at the other end.
     *
     * @param remote a name that is configured, or an address
     * @throws WriteRefusedException where it fails; nothing that is referred to was changed
     */
    <T> T call(String remote, Work<T> work) {
        try (Credentials credentials = new Credentials(new HelperLogin(at.settings()), question);
                SshdSessionFactory ssh = ssh(new KeyPassphrases(question));
                Transport transport = open(remote)) {
            transport.setTimeout(SECONDS_OF_SILENCE);
            transport.setCredentialsProvider(credentials);
            prepare(transport, ssh);
            T result = told(transport, credentials, work);
            credentials.wereRight();
            return result;
        }
    }

    private void prepare(Transport transport, SshdSessionFactory ssh) {
        if (transport instanceof SshTransport bySsh) {
            refuseOtherSsh(at.settings());
            bySsh.setSshSessionFactory(ssh);
        }
        if (transport instanceof TransportHttp byHttp) {
            certificates(at.settings()).ifPresent(byHttp::setHttpConnectionFactory);
        }
        if (!transport.getURI().isRemote()) {
            byGit(transport, at.settings());
        }
    }

    private <T> T told(Transport transport, Credentials credentials, Work<T> work) {
        try {
            return work.with(transport, new WatchedMonitor(progress));
        } catch (IOException e) {
            throw new RemoteFailure(place, transport.getURI(), progress.isCancelled(),
                    credentials.doubt()).of(e);
        }
    }

    private Transport open(String remote) {
        try {
            return Transport.open(at.repository(), remote);
        } catch (URISyntaxException | IOException e) {
            throw RemoteFailure.refused(place, "badAddress", remote);
        }
    }

    /**
     * Lets git itself serve a repository on this machine, because JGit's own server runs no hook there: it is taken for
     * the two names that it knows, and any other is run.
     */
    private static void byGit(Transport transport, Settings settings) {
        if (settings.gitIsInstalled()) {
            transport.setOptionUploadPack("git upload-pack ");
            transport.setOptionReceivePack("git receive-pack ");
        }
    }

    private static SshdSessionFactory ssh(KeyPassphrases passphrases) {
        File home = FS.DETECTED.userHome();
        return new SshdSessionFactoryBuilder().setHomeDirectory(home).setSshDirectory(new File(home, ".ssh"))
                .setKeyPasswordProvider(any -> passphrases).setConnectorFactory(AgentSocket.factory()).build(null);
    }

    /** A program that shall be run in place of our own client is said, not left out. */
    private void refuseOtherSsh(Settings settings) {
        Optional<String> program = Optional.ofNullable(SystemReader.getInstance().getenv("GIT_SSH_COMMAND"))
                .or(() -> settings.text("core.sshCommand"));
        if (program.isPresent()) {
            throw RemoteFailure.refused(place, "otherSsh", program.get());
        }
    }

    private static Optional<CertificateFile> certificates(Settings settings) {
        return settings.path("http.sslCAInfo").map(CertificateFile::new);
    }
}
