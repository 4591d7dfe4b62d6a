// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.remote;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jgit.transport.URIish;

import dk.landskab.versioning.remote.CredentialQuestion.Login;
import dk.landskab.versioning.settings.Program;
import dk.landskab.versioning.settings.Settings;

/**
 * The user's credential helpers, spoken to as git does, through {@code git credential} (git-credential(1)). Where no
 * git is installed there are none. A password goes through a pipe and into no argument and no file.
 */
record HelperLogin(Settings settings) {

    /** What the helpers know of a place; empty where they know nothing. Nothing is asked on a terminal. */
    Optional<Login> fill(URIish place, Optional<String> name) {
        String question = described(place, name) + "\n";
        Optional<Program.Outcome> outcome = run("fill", question.getBytes(StandardCharsets.UTF_8));
        Map<String, String> answer = new HashMap<>();
        outcome.filter(Program.Outcome::succeeded).ifPresent(each -> each.output().lines()
                .filter(line -> line.contains("="))
                .forEach(line -> answer.put(line.substring(0, line.indexOf('=')),
                        line.substring(line.indexOf('=') + 1))));
        return answer.containsKey("username") && answer.containsKey("password")
                ? Optional.of(new Login(answer.get("username"), answer.get("password").toCharArray()))
                : Optional.empty();
    }

    /** Tells the helpers that a login was right: those that store, may store it. */
    void approve(URIish place, Login login) {
        tell("approve", place, login);
    }

    /** Tells the helpers that a login was wrong, so that they forget it. */
    void reject(URIish place, Login login) {
        tell("reject", place, login);
    }

    private void tell(String verb, URIish place, Login login) {
        byte[] known = (described(place, Optional.of(login.name())) + "password=").getBytes(StandardCharsets.UTF_8);
        ByteBuffer password = StandardCharsets.UTF_8.encode(CharBuffer.wrap(login.password()));
        byte[] all = new byte[known.length + password.remaining() + 2];
        ByteBuffer.wrap(all).put(known).put(password).put((byte) '\n').put((byte) '\n');
        run(verb, all);
    }

    private static String described(URIish place, Optional<String> name) {
        String host = place.getHost() + (place.getPort() > 0 ? ":" + place.getPort() : "");
        String path = place.getRawPath() == null ? "" : place.getRawPath().replaceFirst("^/", "");
        return "protocol=" + place.getScheme() + "\nhost=" + host + "\npath=" + path + "\n"
                + name.map(each -> "username=" + each + "\n").orElse("");
    }

    private Optional<Program.Outcome> run(String verb, byte[] input) {
        try {
            return Optional.of(Program.of(settings.folder(), "git", "credential", verb)
                    .where("GIT_DIR", settings.repository().getDirectory().getAbsolutePath())
                    .where("GIT_TERMINAL_PROMPT", "0").run(input));
        } catch (IOException notInstalled) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
