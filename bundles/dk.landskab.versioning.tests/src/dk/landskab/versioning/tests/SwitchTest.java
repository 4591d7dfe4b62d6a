// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dk.landskab.store.WriteRefusedException;
import dk.landskab.versioning.writing.Branches;
import dk.landskab.versioning.writing.Switch;
import dk.landskab.versioning.writing.WouldLoseException;
import dk.landskab.versioning.writing.WritableRepository;

/** What a switch does to the work tree, and what it never does. */
class SwitchTest {

    @RegisterExtension
    private final OwnSystem system = new OwnSystem();

    @TempDir
    private Path temp;

    private RealGit git;

    @BeforeEach
    void twoBranches() throws IOException {
        system.knows("A", "a@example.org");
        git = RealGit.init(temp.resolve("g"));
        git.write("same.txt", "same\n").write("text.txt", "main\n").write("gone.txt", "gone\n")
                .write("file", "file\n").write("folder/in.txt", "in\n").commit("main");
        git.git("checkout", "--quiet", "-b", "other");
        git.git("rm", "--quiet", "gone.txt", "file", "folder/in.txt");
        git.write("text.txt", "other\n").write("new/deep.txt", "new\n").write("file/in.txt", "in\n")
                .write("folder", "file\n").write("run.sh", "#!/bin/sh\n");
        assertTrue(git.folder.resolve("run.sh").toFile().setExecutable(true));
        Files.createSymbolicLink(git.folder.resolve("link"), Path.of("text.txt"));
        git.commit("other");
        git.git("checkout", "--quiet", "main");
    }

    @AfterEach
    void gitFindsNothingWrong() {
        assertEquals("", git.git("fsck", "--strict", "--no-dangling"));
    }

    @Test
    void the_work_tree_becomes_what_the_branch_has_and_back() throws IOException {
        switchTo("other");

        assertEquals("## other", git.git("status", "--short", "--branch"));
        assertEquals("other\n", Files.readString(git.folder.resolve("link")));
        assertTrue(Files.isExecutable(git.folder.resolve("run.sh")));
        assertFalse(Files.exists(git.folder.resolve("gone.txt")));
        assertEquals("checkout: moving from main to other", git.git("log", "-g", "-1", "--format=%gs"));

        switchTo("main");

        assertEquals("## main", git.git("status", "--short", "--branch"));
        assertFalse(Files.exists(git.folder.resolve("new")));
        assertEquals("in\n", Files.readString(git.folder.resolve("folder/in.txt")));
    }

    @Test
    void what_the_branches_do_not_differ_in_goes_along_uncommitted() throws IOException {
        git.write("same.txt", "work\n").write("untracked.txt", "mine\n").git("add", "same.txt");
        git.write("same.txt", "more work\n");

        switchTo("other");

        assertEquals("## other\nMM same.txt\n?? untracked.txt", git.git("status", "--short", "--branch"));
        assertEquals("more work\n", Files.readString(git.folder.resolve("same.txt")));
    }

    @ParameterizedTest
    @CsvSource({"text.txt, text.txt", "gone.txt, gone.txt", "new/deep.txt, new/deep.txt", "new, new",
        "folder/mine.txt, folder/mine.txt", "run.sh, run.sh", "link, link"})
    void what_would_be_overwritten_is_named_and_nothing_is_touched(String path, String inTheWay) throws IOException {
        git.write(path, "work\n");
        String before = git.git("status", "--short", "--branch");

        WouldLoseException told = assertThrows(WouldLoseException.class, () -> switchTo("other"));

        assertEquals(List.of(inTheWay), told.paths());
        assertEquals(before, git.git("status", "--short", "--branch"));
        assertEquals("work\n", Files.readString(git.folder.resolve(path)));
    }

    @Test
    void what_is_staged_or_ignored_is_somebodys_work_too() throws IOException {
        git.write("text.txt", "staged\n").git("add", "text.txt");
        git.write("text.txt", "main\n").write(".git/info/exclude", "new\n").write("new/deep.txt", "ignored\n");

        WouldLoseException told = assertThrows(WouldLoseException.class, () -> switchTo("other"));

        assertEquals(List.of("new/deep.txt", "text.txt"), told.paths());
    }

    @Test
    void a_folder_that_is_a_link_is_not_followed() throws IOException {
        Path outside = Files.createDirectories(temp.resolve("outside"));
        Files.createSymbolicLink(git.folder.resolve("new"), outside);

        WouldLoseException told = assertThrows(WouldLoseException.class, () -> switchTo("other"));

        assertEquals(List.of("new"), told.paths());
        assertFalse(Files.exists(outside.resolve("deep.txt")));
    }

    @Test
    void what_is_saved_while_the_switch_is_being_made_stays() throws IOException {
        Path hook = Files.writeString(git.folder.resolve(".git/hooks/reference-transaction"),
                "#!/bin/sh\nprintf 'saved now\\n' > text.txt; printf 'new too\\n' > gone.txt\n"
                        + "mkdir -p new; printf 'mine\\n' > new/deep.txt\n");
        assertTrue(hook.toFile().setExecutable(true));

        switchToCommit("other");

        Files.delete(hook);
        assertEquals("## HEAD (no branch)\n M new/deep.txt\n M text.txt\n?? gone.txt",
                git.git("status", "--short", "--branch"));
        assertEquals("saved now\n", Files.readString(git.folder.resolve("text.txt")));
    }

    @Test
    void a_file_that_is_as_the_branch_has_it_already_is_not_in_the_way() throws IOException {
        git.write("text.txt", "other\n").write("new/deep.txt", "new\n");
        Files.delete(git.folder.resolve("gone.txt"));

        switchTo("other");

        assertEquals("## other", git.git("status", "--short", "--branch"));
    }

    @Test
    void a_submodule_stays_as_it_lies_there() throws IOException {
        git.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", git.folder.toString(), "sub");
        git.commit("with submodule");
        git.git("branch", "with");
        git.git("reset", "--quiet", "--soft", "HEAD~1");
        git.git("rm", "--quiet", "--cached", "-r", "sub", ".gitmodules");
        Files.delete(git.folder.resolve(".gitmodules"));

        switchTo("with");

        assertEquals("## with", git.git("status", "--short", "--branch"));
        assertTrue(Files.exists(git.folder.resolve("sub/text.txt")));
    }

    @Test
    void a_commit_that_nothing_else_names_is_not_left_behind() throws IOException {
        switchToCommit("main");
        assertEquals("## HEAD (no branch)", git.git("status", "--short", "--branch"));
        String lonely = git.write("text.txt", "lonely\n").commit("lonely");

        assertEquals("wouldLeave", refused(() -> switchTo("main")));

        try (WritableRepository at = WritableRepository.open(git.folder)) {
            new Branches(at).create("kept", "HEAD");
        }
        switchTo("main");
        assertEquals(lonely, git.git("rev-parse", "kept"));
    }

    @Test
    void line_ends_and_filters_are_those_of_the_branch() throws IOException {
        git.git("checkout", "--quiet", "-b", "lines");
        git.write(".gitattributes", "*.acq text eol=crlf\n*.diagram -text\n").write("t.acq", "a\nb\n")
                .write("d.diagram", "a\nb\n").commit("lines");
        git.git("checkout", "--quiet", "main");

        switchTo("lines");

        assertEquals("a\r\nb\r\n", Files.readString(git.folder.resolve("t.acq")));
        assertEquals("a\nb\n", Files.readString(git.folder.resolve("d.diagram")));
        assertEquals("## lines", git.git("status", "--short", "--branch"));
    }

    @Test
    void a_branch_of_another_work_tree_and_one_that_is_none_are_refused() {
        git.git("worktree", "add", "--quiet", temp.resolve("linked").toString(), "other");

        assertEquals("checkedOut", refused(() -> switchTo("other")));
        assertEquals("noBranch.near", refused(() -> switchTo("mian")));
        assertEquals("noBranch", refused(() -> switchTo("nothing-like-it")));
    }

    @Test
    void what_is_under_way_and_a_sparse_work_tree_are_not_disturbed() throws IOException {
        git.git("checkout", "--quiet", "-b", "ours");
        git.write("text.txt", "ours\n").commit("ours");
        assertThrows(IllegalStateException.class, () -> git.git("merge", "--quiet", "other"));
        assertEquals("underWay", refused(() -> switchTo("main")));
        git.git("merge", "--abort");

        git.git("sparse-checkout", "set", "new");
        assertEquals("sparse", refused(() -> switchTo("main")));
    }

    @Test
    void a_switch_is_called_once() {
        try (WritableRepository at = WritableRepository.open(git.folder)) {
            Switch once = new Switch(at);
            once.to("other");
            assertThrows(IllegalStateException.class, () -> once.to("main"));
        }
    }

    private void switchTo(String branch) {
        try (WritableRepository at = WritableRepository.open(git.folder)) {
            assertEquals(List.of(), new Switch(at).to(branch));
        }
    }

    private void switchToCommit(String revision) {
        try (WritableRepository at = WritableRepository.open(git.folder)) {
            assertEquals(List.of(), new Switch(at).toCommit(revision));
        }
    }

    private static String refused(Runnable call) {
        return assertThrows(WriteRefusedException.class, call::run).what().key();
    }
}
