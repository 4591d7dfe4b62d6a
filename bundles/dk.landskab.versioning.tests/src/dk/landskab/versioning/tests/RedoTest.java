// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dk.landskab.compare.merge.MergeResult;
import dk.landskab.compare.merge.Resolution;
import dk.landskab.store.LandscapeFolder;
import dk.landskab.store.Problem;
import dk.landskab.store.WriteRefusedException;
import dk.landskab.versioning.GitLandscapes;
import dk.landskab.versioning.merging.Breakage;
import dk.landskab.versioning.merging.MergeOutcome;
import dk.landskab.versioning.merging.Redo;

/** Git merges without us and breaks the landscape; it is noticed and merged again. */
class RedoTest {

    private static final String[] BASE = {"Application a \"A\"", "file b.landskab", "Application b \"B\""};
    private static final String[] A_WITHIN_B = {"Application a \"A\" parent=b", "file b.landskab",
        "Application b \"B\""};
    private static final String[] B_WITHIN_A = {"Application a \"A\"", "file b.landskab",
        "Application b \"B\" parent=a"};

    @TempDir
    Path temp;

    private RealGit git;

    @BeforeEach
    void aRepository() throws IOException {
        git = RealGit.init(temp.resolve("g"));
        git.git("config", "user.name", "Åse Ø");
        git.git("config", "user.email", "a@example.org");
        git.git("config", "commit.gpgSign", "false");
    }

    private void diverge() throws IOException {
        git.sketch(BASE).commit("Begin");
        git.git("switch", "--quiet", "-c", "side");
        git.sketch(B_WITHIN_A).commit("Side");
        git.git("switch", "--quiet", "main");
        git.sketch(A_WITHIN_B).commit("Main");
    }

    @Test
    void a_merge_that_closes_a_circle_is_noticed_and_merged_again() throws IOException {
        diverge();
        git.later("merge", "--quiet", "--no-edit", "side");
        String broken = git.git("rev-parse", "HEAD");

        assertEquals(broken, Breakage.of(open(), "HEAD").orElseThrow().commit().commit());
        MergeOutcome.Open open = assertInstanceOf(MergeOutcome.Open.class, redo("HEAD"));
        MergeOutcome.Merged merged = assertInstanceOf(MergeOutcome.Merged.class,
                decide("HEAD", open.result(), "theirs"));

        assertEquals(git.git("rev-parse", "HEAD"), merged.commit().orElseThrow());
        assertEquals(broken, git.git("rev-parse", "HEAD^"));
        assertEquals(List.of(), LandscapeFolder.at(git.folder).read().problems());
        assertEquals(Optional.empty(), Breakage.of(open(), "HEAD"));
        assertEquals("Once more: Merge branch 'side'\n\nlandskab merge --redo " + broken, git.git("log", "-1", "--format=%B"));
        assertEquals("", git.git("status", "--short"));
        assertEquals("", git.git("fsck", "--strict", "--no-dangling"));
    }

    @Test
    void a_rebase_that_closes_a_circle_is_noticed_and_merged_again() throws IOException {
        diverge();
        git.git("switch", "--quiet", "side");
        git.later("rebase", "--quiet", "main");

        Breakage breakage = Breakage.of(open(), "HEAD").orElseThrow();
        assertEquals("Side", breakage.commit().subject());
        assertEquals(Problem.Kind.CYCLE, breakage.problems().getFirst().kind());
        MergeOutcome.Open open = assertInstanceOf(MergeOutcome.Open.class, redo(breakage.commit().commit()));
        assertInstanceOf(MergeOutcome.Merged.class, decide("HEAD", open.result(), "ours"));

        assertEquals(List.of(), LandscapeFolder.at(git.folder).read().problems());
    }

    @Test
    void a_picked_commit_that_breaks_the_whole_is_merged_again_from_its_original() throws IOException {
        diverge();
        git.later("cherry-pick", "-x", "side");

        MergeOutcome.Open open = assertInstanceOf(MergeOutcome.Open.class, redo("HEAD"));

        assertEquals(1, open.result().conflicts().size());
    }

    @Test
    void a_reference_to_what_the_other_side_deleted_is_noticed() throws IOException {
        git.sketch("Application a \"A\"", "file b.landskab", "Application b \"B\"").commit("Begin");
        git.git("switch", "--quiet", "-c", "side");
        git.sketch("Application a \"A\" parent=b", "file b.landskab", "Application b \"B\"").commit("Refer");
        git.git("switch", "--quiet", "main");
        git.sketch("Application a \"A\"", "file b.landskab", "Application c \"C\"").commit("Delete");
        git.later("merge", "--quiet", "--no-edit", "side");

        Breakage breakage = Breakage.of(open(), "HEAD").orElseThrow();

        assertEquals(Problem.Kind.DANGLING_REFERENCE, breakage.problems().getFirst().kind());
        MergeOutcome.Open open = assertInstanceOf(MergeOutcome.Open.class, redo("HEAD"));
        assertEquals("b @existence", open.result().conflicts().getFirst().point().toString());
        assertInstanceOf(MergeOutcome.Merged.class, decide("HEAD", open.result(), "keep"));
        assertTrue(LandscapeFolder.at(git.folder).read().find("b").isPresent());
    }

    @Test
    void what_was_committed_since_then_is_kept() throws IOException {
        diverge();
        git.later("merge", "--quiet", "--no-edit", "side");
        String broken = git.git("rev-parse", "HEAD");
        git.sketch("Application a \"Renamed since\" parent=b", "file b.landskab", "Application b \"B\" parent=a")
                .commit("Since");

        MergeOutcome.Open open = assertInstanceOf(MergeOutcome.Open.class, redo(broken));
        assertInstanceOf(MergeOutcome.Merged.class, decide(broken, open.result(), "theirs"));

        var landscape = LandscapeFolder.at(git.folder).read();
        assertEquals(List.of(), landscape.problems());
        assertTrue(landscape.objects().anyMatch(each -> each.toString().contains("Renamed since")));
    }

    @Test
    void a_merge_that_was_right_stays_as_it_is() throws IOException {
        git.sketch(BASE).commit("Begin");
        git.git("switch", "--quiet", "-c", "side");
        git.sketch("Application a \"A\"", "file b.landskab", "Application b \"B2\"").commit("Side");
        git.git("switch", "--quiet", "main");
        git.sketch("Application a \"A2\"", "file b.landskab", "Application b \"B\"").commit("Main");
        git.later("merge", "--quiet", "--no-edit", "side");
        String before = git.git("rev-parse", "HEAD");

        MergeOutcome.Merged merged = assertInstanceOf(MergeOutcome.Merged.class, redo("HEAD"));

        assertEquals(Optional.empty(), merged.commit());
        assertEquals(before, git.git("rev-parse", "HEAD"));
    }

    @Test
    void what_is_not_committed_yet_stands_in_the_way() throws IOException {
        diverge();
        git.later("merge", "--quiet", "--no-edit", "side");
        git.sketch(BASE);

        WriteRefusedException refused = assertThrows(WriteRefusedException.class, () -> redo("HEAD"));

        assertTrue(refused.getMessage().contains("not committed yet"), refused::getMessage);
    }

    @Test
    void a_commit_that_merged_nothing_and_copied_nothing_is_refused() throws IOException {
        git.sketch(BASE).commit("Begin");
        git.sketch(A_WITHIN_B).commit("Main");

        WriteRefusedException refused = assertThrows(WriteRefusedException.class, () -> redo("HEAD"));

        assertTrue(refused.getMessage().contains("is no merge"), refused::getMessage);
    }

    @Test
    void a_commit_of_another_branch_is_refused() throws IOException {
        diverge();

        WriteRefusedException refused = assertThrows(WriteRefusedException.class, () -> redo("side"));

        assertTrue(refused.getMessage().contains("not among the commits"), refused::getMessage);
    }

    @Test
    void several_branches_merged_at_once_are_refused() throws IOException {
        git.write("readme.txt", "r").sketch(BASE).commit("Begin");
        for (String branch : List.of("one", "two")) {
            git.git("switch", "--quiet", "-c", branch, "main");
            git.write(branch + ".txt", branch).commit(branch);
        }
        git.git("switch", "--quiet", "main");
        git.write("main.txt", "main").commit("main");
        git.later("merge", "--quiet", "--no-edit", "one", "two");
        String octopus = git.git("rev-parse", "HEAD");
        assertFalse(git.git("rev-parse", "HEAD^3").isEmpty());

        WriteRefusedException refused = assertThrows(WriteRefusedException.class, () -> redo(octopus));

        assertTrue(refused.getMessage().contains("more than two"), refused::getMessage);
    }

    private MergeOutcome redo(String commit) {
        return Redo.run(open(), commit, Optional.empty(), each -> "Once more: " + each.subject());
    }

    private MergeOutcome decide(String commit, MergeResult open, String choice) {
        String line = open.conflicts().getFirst().point() + " = " + choice;
        return Redo.run(open(), commit, Optional.of(Resolution.parse("r", "base = " + open.keys().base() + "\nours = "
                + open.keys().ours() + "\ntheirs = " + open.keys().theirs() + "\n" + line + "\n")), each -> "Once more: " + each.subject());
    }

    private GitLandscapes open() {
        return GitLandscapes.ofWorkTree(git.folder);
    }
}
