// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.tests;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyEncryptionContext;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyPairResourceWriter;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.channel.ChannelSession;
import org.apache.sshd.server.command.Command;
import org.apache.sshd.server.shell.ProcessShellFactory;

/** An SSH server that runs git's own programs for whoever has the right key or password. */
final class SshGit implements GitServer {

    private static final Pattern COMMAND = Pattern.compile("git[- ](upload-pack|receive-pack) '([^']*)'");

    private final Path root;
    private final KeyPair host = keyPair();
    private final List<PublicKey> known = new ArrayList<>();
    private final SshServer server = SshServer.setUpDefaultServer();

    /** A server that knows nobody's key yet. */
    SshGit(Path root) throws IOException {
        this.root = root;
        server.setHost("127.0.0.1");
        server.setKeyPairProvider(KeyPairProvider.wrap(host));
        server.setPublickeyAuthenticator((name, key, session) -> name.equals(NAME)
                && known.stream().anyMatch(each -> KeyUtils.compareKeys(each, key)));
        server.setPasswordAuthenticator((name, password, session) -> name.equals(NAME) && password.equals(PASSWORD));
        server.setCommandFactory(this::command);
        server.start();
    }

    static KeyPair keyPair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(256);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Writes a private key as OpenSSH does.
     *
     * @param passphrase null for none
     */
    static void write(KeyPair key, Path file, String passphrase) throws IOException {
        OpenSSHKeyEncryptionContext encryption = null;
        if (passphrase != null) {
            encryption = new OpenSSHKeyEncryptionContext();
            encryption.setPassword(passphrase);
            encryption.setCipherType("256");
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            OpenSSHKeyPairResourceWriter.INSTANCE.writePrivateKey(key, "test", encryption, out);
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    /** Lets whoever has a key in. */
    void know(KeyPair key) {
        known.add(key.getPublic());
    }

    /** The line of {@code known_hosts} that says which server this is. */
    String knownHost() {
        return "[127.0.0.1]:" + server.getPort() + " " + PublicKeyEntry.toString(host.getPublic()) + "\n";
    }

    int port() {
        return server.getPort();
    }

    private Command command(ChannelSession channel, String command) throws IOException {
        Matcher words = COMMAND.matcher(command);
        if (!words.matches()) {
            throw new IOException(command);
        }
        Path repository = root.resolve(words.group(2).substring(1)).normalize();
        String git = "git " + words.group(1) + " '" + repository + "'";
        return new ProcessShellFactory(git, "git", words.group(1), repository.toString()).createShell(channel);
    }

    @Override
    public String address(String repository) {
        return "ssh://" + NAME + "@127.0.0.1:" + server.getPort() + "/" + repository;
    }

    @Override
    public void close() {
        try {
            server.stop(true);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
