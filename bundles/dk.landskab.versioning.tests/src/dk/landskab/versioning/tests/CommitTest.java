// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import dk.landskab.store.LandscapeFolder;
import dk.landskab.store.PartDraft;
import dk.landskab.store.WriteRefusedException;
import dk.landskab.testkit.Sketch;
import dk.landskab.versioning.settings.Introduction;
import dk.landskab.versioning.writing.Commit;
import dk.landskab.versioning.writing.LockedException;
import dk.landskab.versioning.writing.OvertakenException;
import dk.landskab.versioning.writing.WouldLoseException;
import dk.landskab.versioning.writing.WritableRepository;

/** What a commit takes, what it leaves, and what it refuses. */
class CommitTest {

    private static final String UNBORN = "0".repeat(40);

    @RegisterExtension
    private final OwnSystem system = new OwnSystem();

    @TempDir
    private Path temp;

    private RealGit git;

    @BeforeEach
    void aRepositoryWithACommit() throws IOException {
        system.knows("Åse Ø", "a@example.org");
        git = RealGit.init(temp.resolve("g"));
        git.sketch("Application a \"A\"").write("readme.txt", "hello\n").commit("one");
    }

    @AfterEach
    void gitFindsNothingWrong() {
        assertEquals("", git.git("fsck", "--strict", "--no-dangling"));
    }

    @Test
    void the_changed_files_of_the_landscape_are_committed_and_nothing_else() throws IOException {
        git.sketch("Application a \"B\"").write("readme.txt", "changed\n").write("new.txt", "new\n")
                .write("sub/b.diagram", "<x/>").write(".hidden/c.landskab", "<x/>");

        String commit = commit("two").orElseThrow();

        assertEquals(commit, git.git("rev-parse", "main"));
        assertEquals("Åse Ø <a@example.org>|two", git.git("log", "-1", "--format=%an <%ae>|%s"));
        assertEquals("M\tsketch.landskab\nA\tsub/b.diagram", git.git("show", "--name-status", "--format="));
        assertEquals("M readme.txt\n?? .hidden/\n?? new.txt", git.git("status", "--short"));
    }

    @Test
    void a_file_that_is_gone_is_removed_and_what_is_staged_beside_stays_staged() throws IOException {
        Files.delete(git.folder.resolve("sketch.landskab"));
        git.write("readme.txt", "staged\n").git("add", "readme.txt");

        commit("remove").orElseThrow();

        assertEquals("D\tsketch.landskab", git.git("show", "--name-status", "--format="));
        assertEquals("M  readme.txt", git.git("status", "--short"));
    }

    @Test
    void nothing_changed_is_nothing_committed() throws IOException {
        String before = git.git("rev-parse", "HEAD");
        git.write("readme.txt", "changed\n");

        assertEquals(Optional.empty(), commit("nothing"));

        assertEquals(before, git.git("rev-parse", "HEAD"));
    }

    @Test
    void a_file_that_was_staged_and_changed_again_is_committed_as_it_lies_there() throws IOException {
        git.sketch("Application a \"staged\"").git("add", "--all");
        git.sketch("Application a \"last\"");

        commit("last").orElseThrow();

        assertEquals("", git.git("status", "--short"));
        assertTrue(git.git("show", "HEAD:sketch.landskab").contains("last"));
    }

    @Test
    void the_first_commit_of_a_repository_begins_its_branch() throws IOException {
        git = RealGit.init(temp.resolve("fresh"));
        git.sketch("Application a \"A\"");

        String commit = commit("first").orElseThrow();

        assertEquals(commit, git.git("rev-parse", "main"));
        assertEquals("commit (initial): first", git.git("log", "-g", "-1", "--format=%gs"));
        assertEquals("", git.git("status", "--short"));
    }

    @Test
    void a_detached_head_moves_and_no_branch_does() throws IOException {
        String main = git.git("rev-parse", "main");
        git.git("checkout", "--quiet", "--detach");
        git.sketch("Application a \"B\"");

        String commit = commit("detached").orElseThrow();

        assertEquals(commit, git.git("rev-parse", "HEAD"));
        assertEquals(main, git.git("rev-parse", "main"));
        assertEquals("", git.git("status", "--short"));
    }

    @Test
    void a_folder_of_the_repository_limits_the_landscape() throws IOException {
        git.write("one/a.diagram", "<x/>").write("other/b.diagram", "<x/>");

        try (WritableRepository at = WritableRepository.open(git.folder.resolve("one"))) {
            new Commit(at, "one").call().orElseThrow();
        }

        assertEquals("A\tone/a.diagram", git.git("show", "--name-status", "--format="));
        assertEquals("?? other/", git.git("status", "--short"));
    }

    @Test
    void named_files_of_any_kind_are_committed_alone() throws IOException {
        git.sketch("Application a \"B\"").write("readme.txt", "changed\n");

        try (WritableRepository at = WritableRepository.open(git.folder)) {
            new Commit(at, "readme").paths(List.of("readme.txt")).call().orElseThrow();
            assertEquals("noPath", refused(() -> new Commit(at, "x").paths(List.of("readme.tx")).call()));
        }

        assertEquals("M\treadme.txt", git.git("show", "--name-status", "--format="));
        assertEquals("M sketch.landskab", git.git("status", "--short"));
    }

    @Test
    void a_change_in_the_second_in_which_a_file_was_indexed_is_not_hidden_from_git() throws IOException {
        git.git("config", "core.trustctime", "false");
        Instant second = Instant.now().minusSeconds(10).truncatedTo(ChronoUnit.SECONDS);
        modified("readme.txt", second.plusMillis(100));
        git.git("update-index", "--refresh");
        modified(".git/index", second.plusMillis(200));
        git.write("readme.txt", "HELLO\n");
        modified("readme.txt", second.plusMillis(300));
        git.sketch("Application a \"B\"");

        commit("two").orElseThrow();

        assertEquals("M readme.txt", git.git("status", "--short"));
    }

    private void modified(String path, Instant time) throws IOException {
        Files.setLastModifiedTime(git.folder.resolve(path), FileTime.from(time));
    }

    @Test
    void content_is_committed_without_the_work_tree_and_the_work_tree_follows() throws IOException {
        try (WritableRepository at = WritableRepository.open(git.folder)) {
            new Commit(at, "content").content(Map.of("readme.txt", bytes("given\n"), "sketch.landskab",
                    Optional.empty(), "deep/er/x.txt", bytes("x\n"))).call().orElseThrow();
        }

        assertEquals("A\tdeep/er/x.txt\nM\treadme.txt\nD\tsketch.landskab",
                git.git("show", "--name-status", "--format="));
        assertEquals("", git.git("status", "--short"));
        assertEquals("given\n", Files.readString(git.folder.resolve("readme.txt")));
        assertFalse(Files.exists(git.folder.resolve("sketch.landskab")));
    }

    @Test
    void drafts_are_written_as_the_landscape_writes_them() throws IOException {
        var part = Sketch.of("Application b \"B\"").parts().getFirst().roots().getFirst();

        try (WritableRepository at = WritableRepository.open(git.folder)) {
            new Commit(at, "drafts").drafts(List.of(PartDraft.added("b.landskab", part))).call().orElseThrow();
        }

        assertEquals("A\tb.landskab", git.git("show", "--name-status", "--format="));
        assertEquals(2, LandscapeFolder.at(git.folder).read().parts().size());
    }

    @Test
    void content_does_not_overwrite_what_is_not_committed() throws IOException {
        String before = git.git("rev-parse", "HEAD");
        git.write("readme.txt", "work\n").write("x.txt", "mine\n").write("folder/y.txt", "y\n");
        try (WritableRepository at = WritableRepository.open(git.folder)) {
            WouldLoseException refused = assertThrows(WouldLoseException.class,
                    () -> new Commit(at, "content").content(Map.of("readme.txt", bytes("given\n"), "x.txt",
                            bytes("given\n"), "folder", bytes("file\n"))).call());

            assertEquals(List.of("folder/y.txt", "readme.txt", "x.txt"), refused.paths());
        }
        assertEquals(before, git.git("rev-parse", "HEAD"));
        assertEquals("M readme.txt\n?? folder/\n?? x.txt", git.git("status", "--short"));
        assertEquals("work\n", Files.readString(git.folder.resolve("readme.txt")));
    }

    @Test
    void another_branch_and_a_bare_repository_are_committed_to_without_a_work_tree() throws IOException {
        git.git("branch", "other");
        String other = commitOnto(git.folder, "other", git.git("rev-parse", "other"));
        assertEquals(other, git.git("rev-parse", "other"));
        assertEquals("", git.git("status", "--short"));

        RealGit bare = git.cloned("bare.git", "--bare");
        String first = commitOnto(bare.folder, "main", bare.git("rev-parse", "main"));
        String fresh = commitOnto(bare.folder, "fresh", UNBORN);

        assertEquals(first, bare.git("rev-parse", "main"));
        assertEquals("x.txt", bare.git("ls-tree", "--name-only", fresh));
        assertEquals("", bare.git("fsck", "--strict", "--no-dangling"));
    }

    @Test
    void a_branch_that_is_checked_out_elsewhere_is_not_moved_behind_its_back() throws IOException {
        git.git("worktree", "add", "--quiet", "-b", "linked", temp.resolve("linked").toString());

        assertEquals("checkedOut", refused(() -> commitOnto(git.folder, "linked", git.git("rev-parse", "linked"))));
        assertEquals("checkedOut", refused(() -> commitOnto(temp.resolve("linked"), "main",
                git.git("rev-parse", "main"))));

        git.in(temp.resolve("linked")).sketch("Application a \"linked\"");
        try (WritableRepository at = WritableRepository.open(temp.resolve("linked"))) {
            new Commit(at, "linked").call().orElseThrow();
        }
        assertEquals("linked", git.git("log", "-1", "--format=%s", "linked"));
        assertEquals("", git.in(temp.resolve("linked")).git("status", "--short"));
    }

    @Test
    void who_comes_second_is_told_and_nothing_is_changed() throws IOException {
        String before = git.git("rev-parse", "HEAD");
        git.sketch("Application a \"first\"");
        String first = commit("first").orElseThrow();
        try (WritableRepository at = WritableRepository.open(git.folder)) {
            OvertakenException told = assertThrows(OvertakenException.class, () -> new Commit(at, "second")
                    .content(Map.of("x.txt", bytes("x\n"))).after(before).call());

            assertEquals(before, told.expected());
            assertEquals(first, told.found());
        }
        assertEquals(first, git.git("rev-parse", "HEAD"));
        assertEquals("", git.git("status", "--short"));
    }

    @Test
    void several_parents_make_a_merge() throws IOException {
        String one = git.git("rev-parse", "HEAD");
        git.git("checkout", "--quiet", "-b", "other");
        String other = git.write("other.txt", "other\n").commit("other");
        git.git("checkout", "--quiet", "main");
        try (WritableRepository at = WritableRepository.open(git.folder)) {
            new Commit(at, "merge").content(Map.of("other.txt", bytes("other\n"))).merging(List.of(other)).call()
                    .orElseThrow();
        }
        assertEquals(one + " " + other, git.git("log", "-1", "--format=%P"));
        assertEquals("", git.git("status", "--short"));
    }

    @Test
    void a_merge_that_is_under_way_is_committed_whole_and_one_in_conflict_is_refused() throws IOException {
        git.git("checkout", "--quiet", "-b", "other");
        String other = git.write("readme.txt", "theirs\n").write("other.txt", "other\n").commit("other");
        git.git("checkout", "--quiet", "main");
        git.write("readme.txt", "ours\n").commit("ours");
        assertThrows(IllegalStateException.class, () -> git.git("merge", "--quiet", "other"));

        assertEquals("conflicts", refused(() -> commit("merge")));

        git.write("readme.txt", "both\n").git("add", "readme.txt");
        git.sketch("Application a \"with the merge\"");
        commit("merge").orElseThrow();
        assertTrue(git.git("log", "-1", "--format=%P").endsWith(other));
        assertEquals("other.txt\nreadme.txt\nsketch.landskab", git.git("ls-tree", "--name-only", "HEAD"));
        assertEquals("", git.git("status", "--short"));
        assertFalse(Files.exists(git.folder.resolve(".git/MERGE_HEAD")));
    }

    @Test
    void what_else_is_under_way_is_not_disturbed() throws IOException {
        git.git("checkout", "--quiet", "-b", "other");
        git.write("readme.txt", "theirs\n").commit("other");
        git.git("checkout", "--quiet", "main");
        git.write("readme.txt", "ours\n").commit("ours");
        assertThrows(IllegalStateException.class, () -> git.git("rebase", "--quiet", "other"));
        git.sketch("Application a \"B\"");

        assertEquals("underWay", refused(() -> commit("no")));

        git.git("rebase", "--abort");
    }

    @Test
    void the_author_is_never_guessed() throws IOException {
        Files.delete(system.home().resolve(".gitconfig"));
        git.sketch("Application a \"B\"");
        assertEquals("noAuthor", refused(() -> commit("who")));

        system.configured("[user]\n\tname = Half\n");
        assertEquals("noAuthor", refused(() -> commit("who")));

        system.variable("GIT_AUTHOR_EMAIL", "env@example.org");
        system.variable("EMAIL", "fall@example.org");
        commit("who").orElseThrow();
        assertEquals("Half <env@example.org>|Half <fall@example.org>",
                git.git("log", "-1", "--format=%an <%ae>|%cn <%ce>"));
    }

    @Test
    void who_introduces_themselves_is_known_in_that_repository_alone() throws IOException {
        Files.delete(system.home().resolve(".gitconfig"));
        git.sketch("Application a \"B\"");
        assertEquals("noAuthor", refused(() -> commit("who")));

        new Introduction("Åse \"Ø\"", "aase@example.org").to(git.folder);

        commit("who").orElseThrow();
        assertEquals("Åse \"Ø\" <aase@example.org>", git.git("log", "-1", "--format=%an <%ae>"));
        assertFalse(Files.exists(system.home().resolve(".gitconfig")));
    }

    @Test
    void the_author_may_depend_on_the_folder() throws IOException {
        system.configured("[includeIf \"gitdir:" + git.folder.toRealPath() + "/\"]\n\tpath = work.inc\n");
        Files.writeString(system.home().resolve("work.inc"), "[user]\n\temail = work@example.org\n");
        git.sketch("Application a \"B\"");

        commit("at work").orElseThrow();

        assertEquals("work@example.org", git.git("log", "-1", "--format=%ae"));
    }

    @Test
    void line_ends_are_what_the_attributes_say() throws IOException {
        system.configured("[core]\n\tautocrlf = true\n");
        git.write(".gitattributes", "*.diagram -text\n").write("a.diagram", "a\r\nb\r\n").write("t.acq", "a\r\nb\r\n");

        commit("lines").orElseThrow();

        assertEquals("6", git.git("cat-file", "-s", "HEAD:a.diagram"));
        assertEquals("4", git.git("cat-file", "-s", "HEAD:t.acq"));
    }

    @Test
    void a_lock_of_somebody_is_told_with_its_age_and_left_where_it_is() throws IOException {
        Path lock = Files.createFile(git.folder.resolve(".git/index.lock"));
        Files.setLastModifiedTime(lock, FileTime.from(
                Instant.now().minusSeconds(7200)));
        git.sketch("Application a \"B\"");

        LockedException told = assertThrows(LockedException.class, () -> commit("locked"));

        assertEquals(2, told.lock().age().toHours());
        assertEquals(System.getProperty("user.name"), told.lock().user());
        assertTrue(Files.exists(lock));
        Files.delete(lock);
        commit("free").orElseThrow();
    }

    @Test
    void a_lock_on_the_branch_is_told_and_nothing_is_half_done() throws IOException {
        Path lock = Files.createFile(git.folder.resolve(".git/refs/heads/main.lock"));
        git.sketch("Application a \"B\"");

        LockedException told = assertThrows(LockedException.class, () -> commit("locked"));

        assertEquals(lock.toRealPath(), told.lock().file().toRealPath());
        assertEquals("M sketch.landskab", git.git("status", "--short"));
        Files.delete(lock);
        commit("free").orElseThrow();
    }

    @Test
    void an_empty_message_and_a_second_call_are_refused() throws IOException {
        git.sketch("Application a \"B\"");

        assertEquals("noMessage", refused(() -> commit(" \n")));
        try (WritableRepository at = WritableRepository.open(git.folder)) {
            Commit once = new Commit(at, "once");
            once.call().orElseThrow();
            assertThrows(IllegalStateException.class, once::call);
        }
    }

    @Test
    void nothing_is_written_after_closing() throws IOException {
        WritableRepository at = WritableRepository.open(git.folder);
        at.close();
        at.close();

        assertThrows(IllegalStateException.class, () -> new Commit(at, "late").call());
    }

    @Test
    void an_index_of_a_form_that_only_git_reads_is_refused() throws IOException {
        git.git("update-index", "--split-index");
        git.sketch("Application a \"B\"");

        assertEquals("corrupt", refused(() -> commit("two")));
        assertEquals("M sketch.landskab", git.git("status", "--short"));
    }

    @Test
    void a_path_that_git_does_not_allow_is_refused() throws IOException {
        for (String path : List.of("../x", ".git/hooks/pre-commit", "a//b", "/abs", "a/.GIT/b")) {
            try (WritableRepository at = WritableRepository.open(git.folder)) {
                assertEquals("invalidPath", refused(() -> new Commit(at, "x")
                        .content(Map.of(path, bytes("x"))).call()), path);
            }
        }
    }

    private Optional<String> commit(String message) {
        try (WritableRepository at = WritableRepository.open(git.folder)) {
            return new Commit(at, message).call().map(Commit.Committed::commit);
        }
    }

    private static String commitOnto(Path folder, String branch, String after) {
        try (WritableRepository at = WritableRepository.open(folder)) {
            return new Commit(at, "onto " + branch).content(Map.of("x.txt", bytes("x\n"))).onto(branch).after(after)
                    .call().orElseThrow().commit();
        }
    }

    private static Optional<byte[]> bytes(String text) {
        return Optional.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String refused(Runnable call) {
        return assertThrows(WriteRefusedException.class, call::run).what().key();
    }
}
