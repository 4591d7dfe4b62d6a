// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import dk.landskab.model.edit.Language;
import dk.landskab.store.LandscapeFolder;
import dk.landskab.store.WriteRefusedException;
import dk.landskab.testkit.TextsCheck;
import dk.landskab.versioning.remote.Clone;
import dk.landskab.versioning.remote.CredentialQuestion;
import dk.landskab.versioning.remote.Fetch;
import dk.landskab.versioning.remote.NotFastForwardException;
import dk.landskab.versioning.remote.Progress;
import dk.landskab.versioning.remote.Pull;
import dk.landskab.versioning.remote.Push;
import dk.landskab.versioning.writing.Branches;
import dk.landskab.versioning.writing.Commit;
import dk.landskab.versioning.writing.Switch;
import dk.landskab.versioning.writing.WouldLoseException;
import dk.landskab.versioning.writing.WritableRepository;

/** Cloning, fetching, pulling and pushing, whatever the way. */
class RemoteTest {

    enum Way {
        FILE, HTTP, HTTPS, SSH
    }

    @RegisterExtension
    private final OwnSystem system = new OwnSystem();

    @TempDir
    private Path temp;

    private RealGit seed;
    private RealGit origin;
    private Optional<GitServer> server = Optional.empty();

    @BeforeEach
    void aRepositoryToBeShared() throws IOException {
        system.knows("A", "a@example.org");
        seed = RealGit.init(temp.resolve("seed"));
        seed.sketch("Application a \"A\"").write("readme.txt", "hello\n").commit("one");
        origin = seed.cloned("origin.git", "--bare");
        origin.git("config", "http.receivepack", "true");
        origin.git("config", "receive.denyNonFastForwards", "true");
    }

    @AfterEach
    void gitFindsNothingWrong() {
        server.ifPresent(GitServer::close);
        assertEquals("", origin.git("fsck", "--strict", "--no-dangling"));
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void two_people_work_over_one_repository(Way way) throws IOException {
        String address = address(way);
        RealGit anna = cloned(address, "anna");
        RealGit bo = cloned(address, "bo");
        assertEquals(seed.git("rev-parse", "main"), anna.git("rev-parse", "main"));
        assertEquals("## main...origin/main", anna.git("status", "--short", "--branch"));
        assertEquals(1, LandscapeFolder.at(anna.folder).read().parts().size());

        String first = commit(anna, "Application a \"anna\"");
        assertEquals(new Push.Pushed("main", seed.git("rev-parse", "main"), first), push(anna, "main"));
        assertEquals(first, origin.git("rev-parse", "main"));
        assertEquals(first, anna.git("rev-parse", "origin/main"));
        assertEquals(new Push.UpToDate(), push(anna, "main"));

        assertEquals(first, assertInstanceOf(Pull.FastForwarded.class, pull(bo)).after());
        assertEquals("## main...origin/main", bo.git("status", "--short", "--branch"));
        assertEquals(new Pull.UpToDate(first), pull(bo));

        String annas = commit(anna, "Application a \"anna again\"");
        String bos = commit(bo, "Application a \"bo\"");
        push(anna, "main");
        assertThrows(NotFastForwardException.class, () -> push(bo, "main"));
        assertEquals(annas, origin.git("rev-parse", "main"));
        assertEquals(new Pull.MergeNeeded(Optional.of(first), bos, annas), pull(bo));
        assertEquals(bos, bo.git("rev-parse", "HEAD"));
        assertThrows(NotFastForwardException.class, () -> push(bo, "main"));
        for (RealGit each : List.of(anna, bo)) {
            assertEquals("", each.git("fsck", "--strict", "--no-dangling"));
        }
    }

    @Test
    void a_fetch_tells_what_moved_and_moves_nothing_here() throws IOException {
        RealGit anna = cloned(address(Way.FILE), "anna");
        String before = anna.git("rev-parse", "HEAD");
        String after = seed.sketch("Application a \"B\"").commit("two");
        seed.git("push", "--quiet", origin.folder.toString(), "main", "main:other");

        try (WritableRepository at = WritableRepository.open(anna.folder)) {
            assertEquals(List.of(new Fetch.Moved("origin/main", before, after),
                    new Fetch.Moved("origin/other", "", after)), fetch(at).call());
        }
        assertEquals(before, anna.git("rev-parse", "HEAD"));
        assertEquals("## main...origin/main [behind 1]", anna.git("status", "--short", "--branch"));
    }

    @Test
    void a_branch_is_pushed_and_followed_from_then_on() throws IOException {
        RealGit anna = cloned(address(Way.FILE), "anna");
        try (WritableRepository at = WritableRepository.open(anna.folder)) {
            new Branches(at).create("new", "HEAD");
            new Switch(at).to("new");
            assertEquals("noUpstream", refused(() -> new Pull(at).call()));

            new Push(at, "origin", "new").following().call();
        }

        assertEquals("## new...origin/new", anna.git("status", "--short", "--branch"));
        assertEquals(new Pull.UpToDate(anna.git("rev-parse", "HEAD")), pull(anna));
    }

    @Test
    void a_pull_overwrites_nothing_that_is_not_committed() throws IOException {
        RealGit anna = cloned(address(Way.FILE), "anna");
        seed.write("readme.txt", "theirs\n").commit("two");
        seed.git("push", "--quiet", origin.folder.toString(), "main");
        anna.write("readme.txt", "mine\n");
        String before = anna.git("rev-parse", "HEAD");

        assertThrows(WouldLoseException.class, () -> pull(anna));

        assertEquals(before, anna.git("rev-parse", "HEAD"));
        assertEquals("mine\n", Files.readString(anna.folder.resolve("readme.txt")));
    }

    @Test
    void what_the_hook_here_or_the_server_refuses_is_told_with_its_words() throws IOException {
        RealGit anna = cloned(address(Way.FILE), "anna");
        commit(anna, "Application a \"B\"");
        String before = origin.git("rev-parse", "main");
        script(anna.folder.resolve(".git/hooks/pre-push"), "read ref sha there old",
                "test \"$1 $ref $there\" = 'origin refs/heads/main refs/heads/main' || exit 0",
                "echo not on a Friday >&2; exit 1");
        assertRefused("hookRefuses", "not on a Friday", () -> push(anna, "main"));

        Files.delete(anna.folder.resolve(".git/hooks/pre-push"));
        script(origin.folder.resolve("hooks/pre-receive"), "echo the branch is protected >&2; exit 1");
        assertRefused("refusedThere", "the branch is protected", () -> push(anna, "main"));
        assertEquals(before, origin.git("rev-parse", "main"));
    }

    @Test
    void a_repository_without_a_commit_is_cloned_and_filled() throws IOException {
        RealGit empty = RealGit.init(temp.resolve("empty"));
        empty.git("init", "--quiet", "--bare", "--initial-branch=main", temp.resolve("empty.git").toString());
        RealGit anna = cloned("file://" + temp.resolve("empty.git"), "anna");

        String first = commit(anna, "Application a \"A\"");
        push(anna, "main");

        assertEquals(first, anna.in(temp.resolve("empty.git")).git("rev-parse", "main"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///nowhere/at/all", "https://localhost:1/x", "ssh://a@127.0.0.1:1/x", "x y"})
    void a_clone_that_fails_leaves_nothing(String address) throws IOException {
        Path folder = temp.resolve("failed");

        WriteRefusedException refused = assertThrows(WriteRefusedException.class, () -> clone(address, folder));

        assertTrue(refused.getMessage().startsWith(folder + ": "), refused::getMessage);
        assertNothingIsLeft("failed");
    }

    @Test
    void a_place_that_is_taken_and_an_address_with_a_password_are_refused() throws IOException {
        String address = address(Way.FILE);
        assertEquals("taken", refused(() -> clone(address, seed.folder)));
        assertEquals("passwordInAddress", refused(() -> clone("https://a:b@localhost/x", temp.resolve("y"))));

        Files.createDirectory(temp.resolve("there"));
        clone(address, temp.resolve("there"));
        assertTrue(Files.exists(temp.resolve("there/readme.txt")));
    }

    @Test
    void a_clone_that_is_ended_on_request_leaves_nothing() throws IOException {
        String address = address(Way.FILE);
        Progress impatient = new Progress() {

            @Override
            public void at(Step step, int done, int total) {
                assertFalse(step.told().in(Language.DA).isBlank());
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        };

        assertEquals("cancelled", refused(() -> new Clone(address, temp.resolve("ended")).watched(impatient).call()));
        assertNothingIsLeft("ended");
    }

    @Test
    void there_must_be_a_remote_a_branch_and_something_to_follow() throws IOException {
        RealGit anna = cloned(address(Way.FILE), "anna");
        try (WritableRepository at = WritableRepository.open(anna.folder)) {
            assertEquals("noRemote", refused(() -> new Fetch(at, "upstream").call()));
            assertEquals("noRemote", refused(() -> new Push(at, "upstream", "main").call()));
            assertEquals("noBranch", refused(() -> new Push(at, "origin", "mian").call()));
            new Switch(at).toCommit("HEAD");
            assertEquals("detached", refused(() -> new Pull(at).call()));
        }
    }

    @Test
    void every_call_is_made_once() throws IOException {
        RealGit anna = cloned(address(Way.FILE), "anna");
        try (WritableRepository at = WritableRepository.open(anna.folder)) {
            Fetch fetch = new Fetch(at, "origin");
            fetch.call();
            assertThrows(IllegalStateException.class, fetch::call);
            Pull pull = new Pull(at);
            pull.call();
            assertThrows(IllegalStateException.class, pull::call);
            Push push = new Push(at, "origin", "main");
            push.call();
            assertThrows(IllegalStateException.class, push::call);
        }
        Clone clone = new Clone(address(Way.FILE), temp.resolve("once"));
        clone.call();
        assertThrows(IllegalStateException.class, clone::call);
    }

    @Test
    void all_texts_are_there_in_every_language() {
        TextsCheck.complete(Clone.class);
    }

    private String address(Way way) throws IOException {
        server.ifPresent(GitServer::close);
        Path ssh = Files.createDirectories(system.home().resolve(".ssh"));
        switch (way) {
            case FILE -> server = Optional.empty();
            case HTTP -> server = Optional.of(HttpGit.plain(temp));
            case HTTPS -> {
                server = Optional.of(HttpGit.encrypted(temp, system.home().resolve("ca.pem")));
                system.configured("[http]\n\tsslCAInfo = ~/ca.pem\n");
            }
            case SSH -> {
                SshGit started = new SshGit(temp);
                KeyPair key = SshGit.keyPair();
                SshGit.write(key, ssh.resolve("id_ecdsa"), null);
                started.know(key);
                Files.writeString(ssh.resolve("known_hosts"), started.knownHost());
                server = Optional.of(started);
            }
        }
        return server.map(each -> each.address("origin.git")).orElse("file://" + origin.folder);
    }

    private static CredentialQuestion knowing() {
        return new Answers(GitServer.NAME, GitServer.PASSWORD);
    }

    private RealGit cloned(String address, String name) {
        clone(address, temp.resolve(name));
        return seed.in(temp.resolve(name));
    }

    private static void clone(String address, Path folder) {
        assertEquals(List.of(), new Clone(address, folder).asking(knowing()).call());
    }

    private static Fetch fetch(WritableRepository at) {
        return new Fetch(at, "origin").asking(knowing());
    }

    private static Push.Result push(RealGit git, String branch) {
        try (WritableRepository at = WritableRepository.open(git.folder)) {
            return new Push(at, "origin", branch).asking(knowing()).call();
        }
    }

    private static Pull.Result pull(RealGit git) {
        try (WritableRepository at = WritableRepository.open(git.folder)) {
            return new Pull(at).asking(knowing()).call();
        }
    }

    private static String commit(RealGit git, String... sketch) throws IOException {
        git.sketch(sketch);
        try (WritableRepository at = WritableRepository.open(git.folder)) {
            return new Commit(at, "change").call().orElseThrow().commit();
        }
    }

    private void assertNothingIsLeft(String name) throws IOException {
        try (var files = Files.list(temp)) {
            assertEquals(List.of(), files.filter(each -> each.getFileName().toString().contains(name)).toList());
        }
    }

    private static void script(Path file, String... lines) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + String.join("\n", lines) + "\n");
        assertTrue(file.toFile().setExecutable(true));
    }

    private static void assertRefused(String key, String mentions, Runnable call) {
        WriteRefusedException refused = assertThrows(WriteRefusedException.class, call::run);
        assertEquals(key, refused.what().key(), refused::getMessage);
        assertTrue(refused.in(Language.SV).contains(mentions), refused::getMessage);
    }

    private static String refused(Runnable call) {
        return assertThrows(WriteRefusedException.class, call::run).what().key();
    }
}
