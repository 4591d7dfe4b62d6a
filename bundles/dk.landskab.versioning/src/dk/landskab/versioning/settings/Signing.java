// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jgit.lib.GpgSignature;
import org.eclipse.jgit.lib.ObjectBuilder;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.util.FileUtils;

import dk.landskab.model.edit.Message;
import dk.landskab.store.Location;
import dk.landskab.store.WriteRefusedException;
import dk.landskab.store.disk.DiskReason;

/**
 * Signs commits and tags where the user's configuration says so, with the program that git would use: {@code gpg} and
 * {@code gpgsm} by their status protocol, {@code ssh-keygen -Y sign} for {@code gpg.format=ssh}. Keys and their
 * passwords stay with that program.
 */
public final class Signing {

    private final Settings settings;

    /** How a user has configured signing. */
    public Signing(Settings settings) {
        this.settings = settings;
    }

    /** Whether commits are to be signed. */
    public boolean ofCommits() {
        return settings.isOn("commit.gpgSign");
    }

    /** Whether tags with a message are to be signed. */
    public boolean ofTags() {
        return settings.isOn("tag.gpgSign");
    }

    /**
     * Signs a commit or tag.
     *
     * @param object complete but for the signature
     * @param signer whose key is taken where none is configured
     * @throws WriteRefusedException where it cannot be signed
     */
    public void sign(ObjectBuilder object, PersonIdent signer) {
        String format = settings.text("gpg.format").orElse("openpgp").toLowerCase(Locale.ROOT);
        try {
            byte[] payload = object.build();
            String signature = switch (format) {
                case "openpgp" -> byGpg(payload, program(format, "gpg"), signer);
                case "x509" -> byGpg(payload, program(format, "gpgsm"), signer);
                case "ssh" -> bySsh(payload, program(format, "ssh-keygen"));
                default -> throw refused("signFormat", format);
            };
            object.setGpgSignature(new GpgSignature(signature.getBytes(StandardCharsets.US_ASCII)));
        } catch (IOException e) {
            throw refused("signNotRun", DiskReason.of(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw refused("interrupted", "sign");
        }
    }

    private String program(String format, String standard) {
        Optional<String> old = format.equals("openpgp") ? settings.text("gpg.program") : Optional.empty();
        return settings.text("gpg." + format + ".program").or(() -> old).orElse(standard);
    }

    private String byGpg(byte[] payload, String program, PersonIdent signer) throws IOException, InterruptedException {
        String key = settings.text("user.signingKey")
                .orElse(signer.getName() + " <" + signer.getEmailAddress() + ">");
        Program.Outcome outcome = Program.of(settings.folder(), program, "--status-fd=2", "-bsau", key).run(payload);
        if (!outcome.succeeded() || !outcome.complaint().contains("[GNUPG:] SIG_CREATED ")) {
            throw refused("notSigned", program, outcome.complaint());
        }
        return outcome.output().replace("\r\n", "\n");
    }

    private String bySsh(byte[] payload, String program) throws IOException, InterruptedException {
        String key = settings.text("user.signingKey").orElseThrow(() -> refused("noSigningKey"));
        Path folder = Files.createTempDirectory("landskab-sign");
        try {
            Path object = Files.write(folder.resolve("object"), payload);
            Path signature = folder.resolve("object.sig");
            Program.Outcome outcome = withKey(Program.of(settings.folder(), program, "-Y", "sign", "-n", "git"), key,
                    folder).with(object.toString()).run(new byte[0]);
            if (!outcome.succeeded() || !Files.exists(signature)) {
                throw refused("notSigned", program, outcome.said());
            }
            return Files.readString(signature).replace("\r\n", "\n");
        } finally {
            FileUtils.delete(folder.toFile(), FileUtils.RECURSIVE);
        }
    }

    private Program withKey(Program sign, String key, Path folder) throws IOException {
        return isLiteral(key) ? sign.with("-f", written(folder.resolve("key.pub"), key).toString(), "-U")
                : sign.with("-f", settings.path("user.signingKey").orElseThrow().toString());
    }

    /** A key may be written out in the configuration; its secret half is then in the agent. */
    private static boolean isLiteral(String key) {
        return key.startsWith("key::") || key.startsWith("ssh-");
    }

    private static Path written(Path file, String key) throws IOException {
        return Files.writeString(file, key.replaceFirst("^key::", "") + "\n");
    }

    private WriteRefusedException refused(String key, Object... arguments) {
        return new WriteRefusedException(Location.of(settings.folder().toString()),
                Message.of(Signing.class, key, arguments));
    }
}
