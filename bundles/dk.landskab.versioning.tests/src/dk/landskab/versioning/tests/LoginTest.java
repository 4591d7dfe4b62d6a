// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dk.landskab.store.WriteRefusedException;
import dk.landskab.versioning.remote.Clone;
import dk.landskab.versioning.remote.CredentialQuestion;

/** Who is let in and by what, whom we trust, and what becomes of passwords. */
class LoginTest {

    @RegisterExtension
    private final OwnSystem system = new OwnSystem();

    @TempDir
    private Path temp;

    private HttpGit http;
    private SshGit ssh;
    private Path dotSsh;

    @BeforeEach
    void servers() throws IOException {
        RealGit seed = RealGit.init(temp.resolve("seed"));
        byte[] much = new byte[300_000];
        new Random(3).nextBytes(much);
        seed.write("much.bin", much).commit("one");
        seed.cloned("origin.git", "--bare");
        http = HttpGit.plain(temp);
        ssh = new SshGit(temp);
        dotSsh = Files.createDirectories(system.home().resolve(".ssh"));
        Files.writeString(dotSsh.resolve("known_hosts"), ssh.knownHost());
    }

    @AfterEach
    void close() {
        http.close();
        ssh.close();
    }

    @Test
    void what_a_helper_knows_is_not_asked_and_the_helper_is_told_that_it_was_right() throws IOException {
        helper(GitServer.PASSWORD);
        Answers answers = new Answers("nobody", "asked");

        clone(http, answers);

        assertEquals(List.of(), answers.asked());
        assertEquals(List.of("get", "store " + GitServer.PASSWORD), told());
    }

    @Test
    void what_a_helper_knows_wrongly_is_forgotten_and_asked() throws IOException {
        helper("old password");
        Answers answers = new Answers(GitServer.NAME, GitServer.PASSWORD);

        clone(http, answers);

        assertEquals(List.of(place()), answers.asked());
        assertEquals(List.of("get", "erase old password", "store " + GitServer.PASSWORD), told());
    }

    @Test
    void a_wrong_answer_is_refused_after_a_few_times_and_nothing_is_there() {
        Answers answers = new Answers(GitServer.NAME, "wrong");

        assertEquals("notAuthorized", refused(() -> clone(http, answers)));

        assertEquals(List.of(place(), place(), place()), answers.asked());
        assertFalse(Files.exists(temp.resolve("clone")));
        assertEquals(List.of(), http.asked());
    }

    @Test
    void no_answer_is_a_refusal() {
        assertEquals("notAuthorized", refused(() -> clone(http, CredentialQuestion.unanswered())));
    }

    @Test
    void a_password_is_nowhere_afterwards() throws IOException {
        char[][] given = new char[1][];
        CredentialQuestion question = new CredentialQuestion() {

            @Override
            public Optional<Login> login(String place, Optional<String> name) {
                given[0] = GitServer.PASSWORD.toCharArray();
                Login login = new Login(GitServer.NAME, given[0]);
                assertFalse(login.toString().contains(GitServer.PASSWORD));
                return Optional.of(login);
            }

            @Override
            public Optional<char[]> passphrase(String key) {
                return Optional.empty();
            }
        };

        clone(http, question);

        assertEquals("\0".repeat(GitServer.PASSWORD.length()), new String(given[0]));
        for (Path folder : List.of(temp.resolve("clone"), system.home())) {
            try (var files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    assertFalse(Files.readString(file, StandardCharsets.ISO_8859_1)
                            .contains(GitServer.PASSWORD.substring(0, 8)), file.toString());
                }
            }
        }
    }

    @Test
    void a_certificate_that_nobody_vouches_for_is_not_trusted() throws IOException {
        try (HttpGit encrypted = HttpGit.encrypted(temp, temp.resolve("ca.pem"))) {
            assertEquals("certificate", refused(() -> clone(encrypted, right())));
            assertEquals(List.of(), encrypted.asked());

            system.configured("[http]\n\tsslCAInfo = " + temp.resolve("ca.pem") + "\n");
            clone(encrypted, right());
        }
        assertTrue(Files.exists(temp.resolve("clone/much.bin")));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 10, 200, 5_000, 250_000})
    void a_transfer_that_breaks_off_leaves_nothing(int bytes) throws IOException {
        http.cutAfter(bytes);

        String key = refused(() -> clone(http, right()));

        assertTrue(List.of("brokenOff", "failed", "noRepository").contains(key), key);
        try (var files = Files.list(temp)) {
            assertEquals(List.of(), files.filter(each -> each.toString().contains("clone")).toList());
        }
    }

    @Test
    void a_key_of_the_usual_name_lets_in() throws IOException {
        key("id_ecdsa", null);

        clone(ssh, CredentialQuestion.unanswered());
    }

    @Test
    void the_users_configuration_names_host_user_and_key() throws IOException {
        key("work", null);
        Files.writeString(dotSsh.resolve("config"), "Host depot\n  HostName 127.0.0.1\n  Port " + ssh.port()
                + "\n  User " + GitServer.NAME + "\n  IdentityFile ~/.ssh/work\n");

        assertEquals(List.of(), new Clone("depot:/origin.git", temp.resolve("clone")).call());
    }

    @Test
    void a_key_that_is_locked_is_opened_with_the_answer() throws IOException {
        key("id_ecdsa", GitServer.PASSWORD);
        Answers answers = new Answers("nobody", GitServer.PASSWORD);

        clone(ssh, answers);

        assertEquals(List.of("key " + dotSsh.resolve("id_ecdsa")), answers.asked());
    }

    @Test
    void a_key_that_only_the_agent_has_lets_in() throws IOException {
        key("elsewhere", null);
        Path socket = temp.resolve("agent");
        Process agent = agent(socket);
        try {
            runAdding(socket, dotSsh.resolve("elsewhere"));
            Files.delete(dotSsh.resolve("elsewhere"));
            system.variable("SSH_AUTH_SOCK", socket.toString());

            clone(ssh, CredentialQuestion.unanswered());
        } finally {
            agent.destroy();
        }
    }

    /** An agent that listens: it says so before anything else. */
    private static Process agent(Path socket) {
        try {
            Process agent = new ProcessBuilder("ssh-agent", "-D", "-a", socket.toString()).start();
            assertTrue(agent.inputReader().readLine().contains(socket.toString()));
            return agent;
        } catch (IOException e) {
            return abort("needs package openssh-client: " + e.getMessage());
        }
    }

    private static void runAdding(Path socket, Path key) throws IOException {
        assertTrue(key.toFile().setReadable(false, false) && key.toFile().setReadable(true, true));
        ProcessBuilder adding = new ProcessBuilder("ssh-add", "-q", key.toString());
        adding.environment().put("SSH_AUTH_SOCK", socket.toString());
        try {
            assertEquals(0, adding.inheritIO().start().waitFor());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void without_a_key_the_password_is_asked() {
        Answers answers = new Answers(GitServer.NAME, GitServer.PASSWORD);

        clone(ssh, answers);

        assertEquals(1, answers.asked().size());
        assertTrue(answers.asked().getFirst().startsWith(GitServer.NAME + " at ssh://127.0.0.1"),
                answers.asked()::toString);
    }

    @Test
    void whoever_is_not_known_is_not_let_in() throws IOException {
        SshGit.write(SshGit.keyPair(), dotSsh.resolve("id_ecdsa"), null);

        assertEquals("notAuthorized", refused(() -> clone(ssh, CredentialQuestion.unanswered())));
    }

    @Test
    void a_server_that_is_not_known_or_another_than_before_is_not_trusted() throws IOException {
        key("id_ecdsa", null);
        Files.delete(dotSsh.resolve("known_hosts"));
        assertEquals("unknownHost", refused(() -> clone(ssh, right())));
        assertFalse(Files.exists(dotSsh.resolve("known_hosts")));

        try (SshGit other = new SshGit(temp)) {
            Files.writeString(dotSsh.resolve("known_hosts"),
                    other.knownHost().replace(":" + other.port(), ":" + ssh.port()));
        }
        String before = Files.readString(dotSsh.resolve("known_hosts"));
        assertEquals("unknownHost", refused(() -> clone(ssh, right())));
        assertEquals(before, Files.readString(dotSsh.resolve("known_hosts")));
    }

    @Test
    void another_program_in_place_of_ssh_is_said_and_not_left_out() {
        system.configured("[core]\n\tsshCommand = ssh -i ~/.ssh/other\n");
        assertEquals("otherSsh", refused(() -> clone(ssh, right())));
    }

    private static CredentialQuestion right() {
        return new Answers(GitServer.NAME, GitServer.PASSWORD);
    }

    private void key(String name, String passphrase) throws IOException {
        KeyPair key = SshGit.keyPair();
        SshGit.write(key, dotSsh.resolve(name), passphrase);
        ssh.know(key);
    }

    private void helper(String password) throws IOException {
        Path told = temp.resolve("told");
        Path helper = Files.writeString(temp.resolve("helper"), "#!/bin/sh\nlogin=$(sed -n 's/^password=//p')\n"
                + "echo \"$1 $login\" >> '" + told + "'\n"
                + "test $1 = get && printf 'username=%s\\npassword=%s\\n' " + GitServer.NAME + " '" + password + "'\n"
                + "exit 0\n");
        assertTrue(helper.toFile().setExecutable(true));
        system.configured("[credential]\n\thelper = " + helper + "\n");
    }

    private List<String> told() throws IOException {
        return Files.readAllLines(temp.resolve("told")).stream().map(String::strip).toList();
    }

    private String place() {
        return http.address("").replaceAll("/$", "");
    }

    private void clone(GitServer server, CredentialQuestion question) {
        assertEquals(List.of(), new Clone(server.address("origin.git"), temp.resolve("clone")).asking(question).call());
    }

    private static String refused(Runnable call) {
        return assertThrows(WriteRefusedException.class, call::run).what().key();
    }
}
