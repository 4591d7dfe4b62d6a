// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import dk.landskab.compare.merge.MergeResult;
import dk.landskab.compare.merge.Resolution;
import dk.landskab.store.LandscapeFolder;
import dk.landskab.store.WriteRefusedException;
import dk.landskab.versioning.GitLandscapes;
import dk.landskab.versioning.merging.BranchMerge;
import dk.landskab.versioning.merging.MergeOutcome;

class BranchMergeTest {

    @RegisterExtension
    final OwnSystem system = new OwnSystem();

    @TempDir
    Path temp;

    private RealGit git;

    @BeforeEach
    void aRepository() throws IOException {
        system.knows("Åse Ø", "a@example.org");
        git = RealGit.init(temp.resolve("g"));
        git.sketch("Application a \"A\" version=1", "Application b \"B\"").write("notes.txt", "1\n").commit("Begin");
        git.git("branch", "side");
    }

    private void onSide(String... lines) throws IOException {
        git.git("switch", "--quiet", "side");
        git.sketch(lines).commit("Side");
        git.git("switch", "--quiet", "main");
    }

    @Test
    void what_does_not_meet_is_merged_and_committed_with_both_parents() throws IOException {
        onSide("Application a \"A\" version=2", "Application b \"B\"");
        String ours = git.sketch("Application a \"A2\" version=1", "Application b \"B\"").commit("Main");

        MergeOutcome.Merged merged = assertInstanceOf(MergeOutcome.Merged.class, run());

        assertEquals(merged.commit().orElseThrow(), git.git("rev-parse", "HEAD"));
        assertEquals(ours + " " + git.git("rev-parse", "side"), git.git("log", "-1", "--format=%P"));
        assertEquals("", git.git("status", "--short"));
        assertEquals("", git.git("fsck", "--strict", "--no-dangling"));
        assertTrue(Files.readString(git.folder.resolve("sketch.landskab")).contains("name=\"A2\"\n      version=\"2\""));
    }

    @Test
    void a_conflict_changes_nothing_until_it_is_decided() throws IOException {
        onSide("Application a \"S\" version=1", "Application b \"B\"");
        String ours = git.sketch("Application a \"M\" version=1", "Application b \"B\"").commit("Main");

        MergeResult open = assertInstanceOf(MergeOutcome.Open.class, run()).result();

        assertEquals(ours, git.git("rev-parse", "HEAD"));
        assertEquals("", git.git("status", "--short"));
        Resolution decided = Resolution.parse("r", "base = " + open.keys().base() + "\nours = " + open.keys().ours()
                + "\ntheirs = " + open.keys().theirs() + "\na name = theirs\n");
        assertInstanceOf(MergeOutcome.Merged.class, BranchMerge.run(open(), "side", Optional.of(decided), "Merge"));
        assertTrue(Files.readString(git.folder.resolve("sketch.landskab")).contains("name=\"S\""));
    }

    @Test
    void other_files_that_one_side_changed_come_along() throws IOException {
        git.git("switch", "--quiet", "side");
        git.write("notes.txt", "2\n").write("more.txt", "m\n").commit("Side");
        git.git("switch", "--quiet", "main");
        git.sketch("Application a \"M\" version=1", "Application b \"B\"").commit("Main");

        MergeOutcome.Merged merged = assertInstanceOf(MergeOutcome.Merged.class, run());

        assertEquals(List.of("more.txt", "notes.txt"), merged.written().changed());
        assertEquals("2\n", Files.readString(git.folder.resolve("notes.txt")));
        assertEquals("", git.git("status", "--short"));
    }

    @Test
    void other_files_that_both_changed_are_left_to_git() throws IOException {
        git.git("switch", "--quiet", "side");
        git.write("notes.txt", "2\n").commit("Side");
        git.git("switch", "--quiet", "main");
        String ours = git.write("notes.txt", "3\n").commit("Main");

        WriteRefusedException refused = assertThrows(WriteRefusedException.class, this::run);

        assertTrue(refused.getMessage().contains("notes.txt") && refused.getMessage().contains("git merge side"),
                refused::getMessage);
        assertEquals(ours, git.git("rev-parse", "HEAD"));
    }

    @Test
    void what_the_branch_has_already_needs_no_commit() throws IOException {
        git.sketch("Application a \"M\" version=1", "Application b \"B\"").commit("Main");

        MergeOutcome.Merged merged = assertInstanceOf(MergeOutcome.Merged.class, run());

        assertEquals(Optional.empty(), merged.commit());
    }

    @Test
    void what_is_not_committed_is_not_lost() throws IOException {
        onSide("Application a \"A\" version=2", "Application b \"B\"");
        git.sketch("Application a \"A\" version=9", "Application b \"Unsaved\"");
        String before = Files.readString(git.folder.resolve("sketch.landskab"));

        assertThrows(WriteRefusedException.class, this::run);

        assertEquals(before, Files.readString(git.folder.resolve("sketch.landskab")));
    }

    @Test
    void two_histories_with_nothing_in_common_are_merged_too() throws IOException {
        git.git("switch", "--quiet", "--orphan", "side2");
        git.sketch("file other.landskab", "Application c \"C\"").commit("Another beginning");
        git.git("switch", "--quiet", "main");

        MergeOutcome.Merged merged = assertInstanceOf(MergeOutcome.Merged.class,
                BranchMerge.run(open(), "side2", Optional.empty(), "Merge"));

        assertTrue(merged.commit().isPresent());
        assertEquals(List.of(), LandscapeFolder.at(git.folder).read().problems());
        assertTrue(LandscapeFolder.at(git.folder).read().find("c").isPresent());
    }

    private MergeOutcome run() {
        return BranchMerge.run(open(), "side", Optional.empty(), "Merge");
    }

    private GitLandscapes open() {
        return GitLandscapes.ofWorkTree(git.folder);
    }
}
