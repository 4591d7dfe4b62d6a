// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.eclipse.jgit.dircache.DirCache;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;
import dk.landskab.versioning.writing.Commit;
import dk.landskab.versioning.writing.IndexLock;
import dk.landskab.versioning.writing.LockFileInTheWay;
import dk.landskab.versioning.writing.LockedException;
import dk.landskab.versioning.writing.Switch;
import dk.landskab.versioning.writing.WritableRepository;

/** What is found of a process that was killed, step by step, and what the next one makes of it. */
class RecoveryTest {

    @RegisterExtension
    private final OwnSystem system = new OwnSystem();

    @TempDir
    private Path temp;

    private RealGit git;
    private String one;
    private String two;

    @BeforeEach
    void aRepositoryWithTwoCommits() throws IOException {
        system.knows("A", "a@example.org");
        git = RealGit.init(temp.resolve("g"));
        one = git.write("a.acq", "one\n").write("gone.acq", "gone\n").commit("one");
        git.git("rm", "--quiet", "gone.acq");
        two = git.write("a.acq", "two\n").write("new/b.acq", "new\n").commit("two");
        git.git("reset", "--quiet", "--hard", one);
    }

    @AfterEach
    void nothingIsLeftAndGitFindsNothingWrong() {
        assertEquals("", git.git("fsck", "--strict", "--no-dangling"));
    }

    @Test
    void a_lock_of_one_that_is_no_more_is_taken_over_and_told() throws IOException {
        Files.writeString(inGit("index.lock"), gone());
        git.write("a.acq", "work\n");

        try (WritableRepository at = WritableRepository.open(git.folder)) {
            assertEquals(List.of("recovered.lock"), keys(at));
            new Commit(at, "three").call().orElseThrow();
        }

        assertFalse(Files.exists(inGit("index.lock")));
    }

    @Test
    void a_half_written_index_of_one_that_is_no_more_is_taken_away() throws IOException {
        Files.writeString(inGit("index.lock"), gone());
        Files.writeString(inGit("landskab-index"), "half");
        Files.writeString(inGit("landskab-index.lock"), "");

        WritableRepository.open(git.folder).close();

        assertFalse(Files.exists(inGit("landskab-index")));
        assertFalse(Files.exists(inGit("landskab-index.lock")), "what is asked for locks would tell of it for ever");
    }

    @Test
    void a_lock_of_one_that_lives_is_told_with_its_number_and_left() throws IOException {
        long self = ProcessHandle.current().pid();
        Files.writeString(inGit("index.lock"), "landskab " + self + " 0 " + host() + "\n");
        git.write("a.acq", "work\n");

        try (WritableRepository at = WritableRepository.open(git.folder)) {
            LockedException told = assertThrows(LockedException.class, () -> new Commit(at, "three").call());

            assertEquals(self, told.lock().process().orElseThrow());
            assertFalse(told.lock().processIsGone());
            assertTrue(told.in(Language.DA).contains("proces " + self), told::getMessage);
        }
        Files.delete(inGit("index.lock"));
    }

    @Test
    void a_lock_from_another_machine_is_nobodys_to_take() throws IOException {
        Files.writeString(inGit("index.lock"), "landskab 1 0 another-machine\n");

        try (WritableRepository at = WritableRepository.open(git.folder)) {
            assertThrows(LockedException.class, at::lock);
        }
        Files.delete(inGit("index.lock"));
    }

    @Test
    void a_move_that_was_not_made_is_dropped() throws IOException {
        killed("main", one, "main", two);
        git.write("a.acq", "work\n");

        try (WritableRepository at = WritableRepository.open(git.folder)) {
            assertEquals(List.of("recovered.lock"), keys(at));
        }

        assertDone(one, "M a.acq");
        assertEquals("work\n", Files.readString(git.folder.resolve("a.acq")));
    }

    @Test
    void a_move_that_was_made_is_brought_to_its_end() throws IOException {
        killed("main", one, "main", two);
        git.git("update-ref", "refs/heads/main", two);
        Files.writeString(git.folder.resolve("._a.acq123.tmp"), "half");

        try (WritableRepository at = WritableRepository.open(git.folder)) {
            assertEquals(List.of("recovered.lock", "recovered"), keys(at));
            assertTrue(at.recovered().getLast().in(Language.SV).contains("main"));
        }

        assertDone(two, "");
        assertFalse(Files.exists(git.folder.resolve("gone.acq")));
    }

    @Test
    void a_move_whose_files_were_half_made_is_brought_to_its_end() throws IOException {
        killed("main", one, "main", two);
        git.git("update-ref", "refs/heads/main", two);
        git.write("a.acq", "two\n");
        Files.delete(git.folder.resolve("gone.acq"));

        open();

        assertDone(two, "");
    }

    @Test
    void a_switch_that_was_made_is_brought_to_its_end() throws IOException {
        git.git("branch", "other", two);
        killed("main", one, "other", two);
        git.git("symbolic-ref", "HEAD", "refs/heads/other");

        open();

        assertDone(two, "");
        assertEquals("other", git.git("symbolic-ref", "--short", "HEAD"));
    }

    @Test
    void what_somebody_did_to_a_file_since_then_stays_and_is_told() throws IOException {
        killed("main", one, "main", two);
        git.git("update-ref", "refs/heads/main", two);
        git.write("a.acq", "somebody's\n").write("new/b.acq", "somebody's too\n");

        try (WritableRepository at = WritableRepository.open(git.folder)) {
            assertEquals(List.of("recovered.lock", "recovered.kept"), keys(at));
            assertTrue(at.recovered().getLast().in(Language.EN).contains("new/b.acq"));
        }

        assertDone(two, "M a.acq\n M new/b.acq");
        assertEquals("somebody's\n", Files.readString(git.folder.resolve("a.acq")));
    }

    @Test
    void a_move_that_somebody_went_on_from_is_left_to_them() throws IOException {
        killed("main", one, "main", two);
        Files.delete(inGit("index.lock"));
        String three = git.write("a.acq", "three\n").commit("three");

        try (WritableRepository at = WritableRepository.open(git.folder)) {
            assertEquals(List.of("recovered.elsewhere"), keys(at));
        }

        assertDone(three, "");
    }

    @Test
    void a_merge_that_was_committed_is_ended() throws IOException {
        killed("main", one, "main", two);
        Files.writeString(inGit("MERGE_HEAD"), one + "\n");
        git.git("update-ref", "refs/heads/main", two);

        open();

        assertFalse(Files.exists(inGit("MERGE_HEAD")));
        assertDone(two, "");
    }

    @Test
    void the_lock_of_the_branch_is_removed_where_it_says_what_the_note_says() throws IOException {
        killed("main", one, "main", two);
        Files.writeString(inGit("refs/heads/main.lock"), two + "\n");

        try (WritableRepository at = WritableRepository.open(git.folder)) {
            assertEquals(List.of("recovered.lock", "recovered.ref"), keys(at));
        }

        assertDone(one, "");
        assertFalse(Files.exists(inGit("refs/heads/main.lock")));
    }

    @Test
    void the_lock_of_head_is_removed_where_it_says_what_the_note_says() throws IOException {
        git.git("branch", "other", two);
        killed("main", one, "other", two);
        Files.writeString(inGit("HEAD.lock"), "ref: refs/heads/other\n");

        open();

        assertFalse(Files.exists(inGit("HEAD.lock")));
        assertDone(one, "");
    }

    @Test
    void a_lock_of_the_branch_that_may_be_somebodys_stays() throws IOException {
        Path lock = inGit("refs/heads/main.lock");
        killed("main", one, "main", two);
        Files.writeString(lock, one + "\n");
        open();
        assertTrue(Files.exists(lock));

        killed("main", one, "main", two);
        Files.writeString(lock, "");
        open();
        assertTrue(Files.exists(lock));

        killed("main", one, "main", two);
        Files.setLastModifiedTime(lock, FileTime.from(Instant.now().minusSeconds(10)));
        open();
        assertFalse(Files.exists(lock));
    }

    @Test
    void a_note_that_is_half_written_is_none() throws IOException {
        Files.writeString(inGit("landskab-move.new"), "landskab 1");

        open();

        git.git("branch", "other", two);
        try (WritableRepository at = WritableRepository.open(git.folder)) {
            new Switch(at).to("other");
        }
        assertDone(two, "");
    }

    @Test
    void git_heeds_our_lock_and_we_heed_ours() throws IOException {
        try (WritableRepository at = WritableRepository.open(git.folder); IndexLock lock = at.lock()) {
            git.write("a.acq", "work\n");

            assertThrows(IllegalStateException.class, () -> git.git("add", "a.acq"));
            assertThrows(LockedException.class, at::lock);
            assertEquals(List.of(inGit("index.lock")), LockFileInTheWay.all(at.repository()).stream()
                    .map(LockFileInTheWay::file).toList());
            assertEquals(2, lock.index().getEntryCount());
        }
        git.git("add", "a.acq");
    }

    @Test
    void a_lock_that_is_released_holds_nothing_and_is_released_once() throws IOException {
        try (WritableRepository at = WritableRepository.open(git.folder)) {
            IndexLock first = at.lock();
            first.close();
            try (IndexLock second = at.lock()) {
                DirCache index = second.index();
                assertThrows(IllegalStateException.class, () -> first.replace(index, Set.of()));
                first.close();
                assertThrows(LockedException.class, at::lock);
            }
        }
    }

    @Test
    void every_lock_of_a_repository_is_found() throws IOException {
        git.git("worktree", "add", "--quiet", "-b", "linked", temp.resolve("linked").toString());
        for (String each : List.of("HEAD.lock", "config.lock", "packed-refs.lock", "refs/heads/main.lock",
                "worktrees/linked/index.lock")) {
            Files.createFile(inGit(each));
        }
        try (WritableRepository at = WritableRepository.open(temp.resolve("linked"))) {
            assertEquals(List.of("HEAD.lock", "config.lock", "packed-refs.lock", "index.lock", "main.lock"),
                    LockFileInTheWay.all(at.repository()).stream()
                            .map(each -> each.file().getFileName().toString()).toList());
        }
    }

    private void killed(String before, String from, String after, String to) throws IOException {
        Files.writeString(inGit("index.lock"), gone());
        Files.writeString(inGit("landskab-move"), gone() + from + " refs/heads/" + before + "\n" + to
                + " refs/heads/" + after + "\n");
    }

    /** Of a process that has ended. */
    private static String gone() throws IOException {
        try {
            Process process = new ProcessBuilder("git", "--version").start();
            process.waitFor();
            return "landskab " + process.pid() + " 0 " + host() + "\n";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static String host() throws IOException {
        return InetAddress.getLocalHost().getHostName();
    }

    private void open() {
        WritableRepository.open(git.folder).close();
    }

    private void assertDone(String head, String status) {
        assertEquals(head, git.git("rev-parse", "HEAD"));
        assertEquals(status, git.git("status", "--short"));
        for (String each : List.of("index.lock", "landskab-move", "landskab-index")) {
            assertFalse(Files.exists(inGit(each)), each);
        }
    }

    private static List<String> keys(WritableRepository at) {
        return at.recovered().stream().map(Message::key).toList();
    }

    private Path inGit(String name) {
        return git.folder.resolve(".git").resolve(name);
    }
}
