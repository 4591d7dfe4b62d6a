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
import org.junit.jupiter.api.io.TempDir;

import dk.landskab.compare.conflict.Side;
import dk.landskab.compare.merge.MergeRefusedException;
import dk.landskab.compare.merge.MergeResult;
import dk.landskab.compare.merge.Resolution;
import dk.landskab.compare.merge.ResolutionException;
import dk.landskab.model.application.Application;
import dk.landskab.store.Landscape;
import dk.landskab.store.LandscapeFolder;
import dk.landskab.store.WriteRefusedException;
import dk.landskab.versioning.GitLandscapes;
import dk.landskab.versioning.merging.Continuation;
import dk.landskab.versioning.merging.MergeCheck;
import dk.landskab.versioning.merging.MergeOutcome;
import dk.landskab.versioning.merging.WrittenConflicts;

/** Git itself merges by lines here, so that conflicts arise which are none. */
class ContinuationTest {

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

    /** Both sides change what they are told, and git merges; whatever comes of it. */
    private void diverge(String[] base, String[] ours, String[] theirs) throws IOException {
        git.sketch(base).commit("Begin");
        git.git("switch", "--quiet", "-c", "side");
        git.sketch(theirs).commit("Side");
        git.git("switch", "--quiet", "main");
        git.sketch(ours).commit("Main");
    }

    private static String[] lines(String... lines) {
        return lines;
    }

    @Test
    void what_is_no_conflict_to_the_landscape_is_merged_and_committed() throws IOException {
        diverge(lines("Application a \"A\" version=1"), lines("Application a \"B\" version=1"),
                lines("Application a \"A\" version=2"));
        git.failing("merge", "side");

        MergeOutcome.Merged merged = assertInstanceOf(MergeOutcome.Merged.class, run());

        assertEquals(git.git("rev-parse", "HEAD"), merged.commit().orElseThrow());
        assertEquals("Merge branch 'side'", git.git("log", "-1", "--format=%B"));
        assertEquals(git.git("rev-parse", "side"), git.git("rev-parse", "HEAD^2"));
        assertEquals("", git.git("status", "--short"));
        assertEquals("", git.git("fsck", "--strict", "--no-dangling"));
        assertEquals("B 2", read());
    }

    @Test
    void a_conflict_is_told_with_who_and_when_and_nothing_is_written() throws IOException {
        diverge(lines("Application a \"A\""), lines("Application a \"B\""), lines("Application a \"C\""));
        git.failing("merge", "side");
        String before = git.git("status", "--short") + Files.readString(git.folder.resolve("sketch.landskab"));

        MergeOutcome.Open open = assertInstanceOf(MergeOutcome.Open.class, run());

        assertEquals("Main", open.setters().of(open.result().conflicts().getFirst(), Side.OURS).orElseThrow().subject());
        assertEquals("Side",
                open.setters().of(open.result().conflicts().getFirst(), Side.THEIRS).orElseThrow().subject());
        assertEquals(before, git.git("status", "--short") + Files.readString(git.folder.resolve("sketch.landskab")));
    }

    @Test
    void whoever_changed_or_deleted_an_element_is_told_and_not_who_made_it() throws IOException {
        diverge(lines("Application a \"A\"", "Application b \"B\""), lines("Application b \"B\""),
                lines("Application a \"A2\"", "Application b \"B\""));
        git.failing("merge", "side");

        MergeOutcome.Open open = assertInstanceOf(MergeOutcome.Open.class, run());

        assertEquals("Main",
                open.setters().of(open.result().conflicts().getFirst(), Side.OURS).orElseThrow().subject());
        assertEquals("Side",
                open.setters().of(open.result().conflicts().getFirst(), Side.THEIRS).orElseThrow().subject());
    }

    @Test
    void a_resolution_decides_it() throws IOException {
        diverge(lines("Application a \"A\""), lines("Application a \"B\""), lines("Application a \"C\""));
        git.failing("merge", "side");

        assertInstanceOf(MergeOutcome.Merged.class, decide("a name = \"Both\""));

        assertEquals("Both null", read());
    }

    @Test
    void a_resolution_for_another_merge_is_refused() throws IOException {
        diverge(lines("Application a \"A\""), lines("Application a \"B\""), lines("Application a \"C\""));
        git.failing("merge", "side");
        Resolution stale = Resolution.parse("r", "base = 1\nours = 2\ntheirs = 3\n");

        ResolutionException refused = assertThrows(ResolutionException.class,
                () -> Continuation.run(open(), Optional.of(stale)));

        assertEquals(ResolutionException.Reason.STALE, refused.reason());
    }

    @Test
    void what_git_merged_cleanly_file_by_file_and_the_whole_forbids_is_a_conflict() throws IOException {
        diverge(lines("Application a \"A\"", "file b.landskab", "Application b \"B\""),
                lines("Application a \"A\" parent=b", "file b.landskab", "Application b \"B\""),
                lines("Application a \"A\"", "file b.landskab", "Application b \"B\" parent=a"));
        git.git("merge", "--no-commit", "side");

        assertTrue(MergeCheck.ofIndex(open(), Optional.empty()).size() > 0);
        MergeOutcome.Open open = assertInstanceOf(MergeOutcome.Open.class, run());

        assertEquals(1, open.result().conflicts().size());
        assertInstanceOf(MergeOutcome.Merged.class,
                decide(open.result().conflicts().getFirst().point() + " = ours"));
        assertEquals(List.of(), MergeCheck.of(open(), "HEAD"));
    }

    @Test
    void an_element_that_went_to_another_file_meets_its_change_there() throws IOException {
        diverge(lines("Application a \"A\"", "Application c \"C\"", "file b.landskab", "Application b \"B\""),
                lines("Application c \"C\"", "file b.landskab", "Application b \"B\"", "Application a \"A\""),
                lines("Application a \"A2\"", "Application c \"C\"", "file b.landskab", "Application b \"B\""));
        git.failing("merge", "side");

        assertInstanceOf(MergeOutcome.Merged.class, run());

        assertEquals("A2 null", read());
        assertTrue(Files.readString(git.folder.resolve("b.landskab")).contains("name=\"A2\""));
    }

    @Test
    void a_picked_commit_is_left_to_git_to_go_on_with() throws IOException {
        diverge(lines("Application a \"A\" version=1"), lines("Application a \"B\" version=1"),
                lines("Application a \"A\" version=2"));
        git.failing("cherry-pick", "side");

        MergeOutcome.Merged merged = assertInstanceOf(MergeOutcome.Merged.class, run());

        assertEquals(Optional.of("git cherry-pick --continue"), merged.next());
        git.later("-c", "core.editor=true", "cherry-pick", "--continue");
        assertEquals("Side", git.git("log", "-1", "--format=%s"));
        assertEquals("B 2", read());
    }

    @Test
    void a_rebase_goes_on_commit_by_commit() throws IOException {
        diverge(lines("Application a \"A\" version=1"), lines("Application a \"B\" version=1"),
                lines("Application a \"A\" version=2"));
        git.git("switch", "--quiet", "side");
        git.failing("rebase", "main");

        MergeOutcome.Merged merged = assertInstanceOf(MergeOutcome.Merged.class, run());

        assertEquals(Optional.of("git rebase --continue"), merged.next());
        git.later("-c", "core.editor=true", "rebase", "--continue");
        assertEquals("Side\nMain\nBegin", git.git("log", "--format=%s"));
        assertEquals("B 2", read());
    }

    @Test
    void a_revert_takes_back_only_what_the_commit_did() throws IOException {
        git.sketch("Application a \"A\" version=1").commit("Begin");
        git.sketch("Application a \"A\" version=2").commit("Two");
        git.sketch("Application a \"B\" version=2").commit("Rename");
        git.failing("revert", "--no-edit", "HEAD~1");

        assertInstanceOf(MergeOutcome.Merged.class, run());
        git.later("-c", "core.editor=true", "revert", "--continue");

        assertEquals("B 1", read());
    }

    @Test
    void other_files_in_conflict_stay_so_and_nothing_is_committed() throws IOException {
        git.write("readme.txt", "1\n");
        diverge(lines("Application a \"A\" version=1"), lines("Application a \"B\" version=1"),
                lines("Application a \"A\" version=2"));
        git.write("readme.txt", "2\n").commit("Explain");
        git.git("switch", "--quiet", "side");
        git.write("readme.txt", "3\n").commit("Explain otherwise");
        git.git("switch", "--quiet", "main");
        git.failing("merge", "side");

        MergeOutcome.Merged merged = assertInstanceOf(MergeOutcome.Merged.class, run());

        assertEquals(List.of("readme.txt"), merged.written().others());
        assertEquals(Optional.empty(), merged.commit());
        assertEquals("UU readme.txt", git.git("status", "--short", "readme.txt"));
    }

    @Test
    void what_a_person_edited_meanwhile_is_kept_beside_the_file() throws IOException {
        diverge(lines("Application a \"A\" version=1"), lines("Application a \"B\" version=1"),
                lines("Application a \"A\" version=2"));
        git.failing("merge", "side");
        git.write("sketch.landskab", "half an hour's work\n");

        MergeOutcome.Merged merged = assertInstanceOf(MergeOutcome.Merged.class, run());

        assertEquals(List.of("sketch.landskab.orig"), merged.written().kept());
        assertEquals("half an hour's work\n", Files.readString(git.folder.resolve("sketch.landskab.orig")));
    }

    @Test
    void what_a_person_decided_and_staged_is_kept_beside_the_file() throws IOException {
        diverge(lines("Application a \"A\""), lines("Application a \"B\""), lines("Application a \"C\""));
        git.failing("merge", "side");
        git.sketch("Application a \"By hand\"").git("add", "--all");

        MergeOutcome.Merged merged = assertInstanceOf(MergeOutcome.Merged.class, decide("a name = theirs"));

        assertEquals(List.of("sketch.landskab.orig"), merged.written().kept());
        assertTrue(Files.readString(git.folder.resolve("sketch.landskab.orig")).contains("By hand"));
        assertEquals("C null", read());
    }

    @Test
    void a_file_that_nobody_changed_keeps_the_form_that_it_has() throws IOException {
        String byHand = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<core:Part id=\"hand\" formatVersion=\"1\" "
                + "xmlns:core=\"https://landskab.dk/model/core\"\n xmlns:xmi=\"http://www.omg.org/XMI\" "
                + "xmi:version=\"2.0\"></core:Part>\n";
        diverge(lines("Application a \"A\" version=1"), lines("Application a \"B\" version=1"),
                lines("Application a \"A\" version=2"));
        git.git("switch", "--quiet", "side");
        git.write("hand.landskab", byHand).commit("By hand");
        git.git("switch", "--quiet", "main");
        git.failing("merge", "side");

        assertInstanceOf(MergeOutcome.Merged.class, run());

        assertEquals(byHand, Files.readString(git.folder.resolve("hand.landskab")));
    }

    @Test
    void a_comment_is_never_lost_in_a_merge() throws IOException {
        diverge(lines("Application a \"A\" version=1"), lines("Application a \"B\" version=1"),
                lines("Application a \"A\" version=2"));
        Path file = git.folder.resolve("sketch.landskab");
        Files.writeString(file, Files.readString(file).replace("  <elements", "  <!-- ask first -->\n  <elements"));
        git.commit("Comment");
        git.failing("merge", "side");
        String before = Files.readString(file);

        MergeRefusedException refused = assertThrows(MergeRefusedException.class, this::run);

        assertTrue(refused.getMessage().contains("would be lost"), refused::getMessage);
        assertEquals(before, Files.readString(file));
    }

    @Test
    void what_the_driver_wrote_is_not_kept() throws IOException {
        diverge(lines("Application a \"A\" version=1"), lines("Application a \"B\" version=1"),
                lines("Application a \"A\" version=2"));
        git.failing("merge", "side");
        WrittenConflicts.in(git.folder.resolve(".git")).add(Files.readAllBytes(git.folder.resolve("sketch.landskab")));

        MergeOutcome.Merged merged = assertInstanceOf(MergeOutcome.Merged.class, run());

        assertEquals(List.of(), merged.written().kept());
    }

    @Test
    void branches_that_crossed_before_are_merged_from_both_their_bases() throws IOException {
        git.sketch("Application a \"A\"", "Application b \"B\"").commit("Begin");
        git.git("switch", "--quiet", "-c", "side");
        String left = git.sketch("Application a \"A\"", "Application b \"B1\"").commit("Side");
        git.git("switch", "--quiet", "main");
        String right = git.sketch("Application a \"A1\"", "Application b \"B\"").commit("Main");
        git.later("merge", "--quiet", "--no-edit", "-s", "ours", left);
        git.sketch("Application a \"A1\"", "Application b \"B1\"").commit("Main crosses");
        git.git("switch", "--quiet", "side");
        git.later("merge", "--quiet", "--no-edit", "-s", "ours", right);
        git.sketch("Application a \"A1\" version=7", "Application b \"B1\"").commit("Side crosses");
        git.git("switch", "--quiet", "main");
        git.git("merge", "--no-commit", "--no-ff", "side");

        assertInstanceOf(MergeOutcome.Merged.class, run());

        assertEquals("A1 7", read());
    }

    @Test
    void where_git_is_at_rest_there_is_nothing_to_continue() throws IOException {
        git.sketch("Application a \"A\"").commit("Begin");

        WriteRefusedException refused = assertThrows(WriteRefusedException.class, this::run);

        assertTrue(refused.getMessage().contains("not in the middle"), refused::getMessage);
    }

    @Test
    void a_locked_index_is_told_and_nothing_is_changed() throws IOException {
        diverge(lines("Application a \"A\" version=1"), lines("Application a \"B\" version=1"),
                lines("Application a \"A\" version=2"));
        git.failing("merge", "side");
        Files.createFile(git.folder.resolve(".git/index.lock"));
        String before = Files.readString(git.folder.resolve("sketch.landskab"));

        WriteRefusedException refused = assertThrows(WriteRefusedException.class, this::run);

        assertTrue(refused.getMessage().contains("index.lock"), refused::getMessage);
        assertEquals(before, Files.readString(git.folder.resolve("sketch.landskab")));
    }

    private MergeOutcome run() {
        return Continuation.run(open(), Optional.empty());
    }

    private MergeOutcome decide(String line) {
        MergeResult result = ((MergeOutcome.Open) run()).result();
        return Continuation.run(open(), Optional.of(Resolution.parse("r", "base = " + result.keys().base()
                + "\nours = " + result.keys().ours() + "\ntheirs = " + result.keys().theirs() + "\n" + line + "\n")));
    }

    private GitLandscapes open() {
        return GitLandscapes.ofWorkTree(git.folder);
    }

    /** Name and version of the application a, as the work tree has them; the whole landscape is sound. */
    private String read() {
        Landscape landscape = LandscapeFolder.at(git.folder).read();
        assertEquals(List.of(), landscape.problems());
        Application a = landscape.find("a", Application.class).orElseThrow();
        return a.getName() + " " + a.getVersion();
    }
}
