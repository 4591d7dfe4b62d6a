// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dk.landskab.store.UnreadableException;
import dk.landskab.versioning.Blame;
import dk.landskab.versioning.BlameLine;
import dk.landskab.versioning.GitLandscapes;

class BlameTest {

    @TempDir
    Path temp;

    private RealGit git;

    @BeforeEach
    void aRepository() throws IOException {
        git = RealGit.init(temp.resolve("g"));
    }

    @Test
    void every_feature_is_blamed_on_the_commit_that_set_it() throws IOException {
        git.sketch("Application a \"A\"").commit("Begin");
        git.sketch("Application a \"A\" version=1").commit("Version");
        git.sketch("Application a \"B\" version=1", "  DataUse a.u").commit("Rename");
        git.sketch("Application a \"B\" version=1 lifecycle.endOfLife=2028-01-01", "  DataUse a.u volume=3",
                "Application other \"O\"").commit("End");

        assertEquals("""
                a: Begin
                a name: Rename
                a lifecycle.endOfLife: End
                a version: Version
                a.u: Rename
                a.u volume: End""", blamed("HEAD", "a"));
        assertEquals("a.u: Rename", blamed("HEAD~1", "a.u"));
    }

    @Test
    void what_came_by_a_merge_is_blamed_on_who_made_it() throws IOException {
        git.sketch("Application a \"A\"").commit("Begin");
        git.git("switch", "--quiet", "-c", "side");
        git.sketch("Application a \"A\" version=2").commit("Side");
        git.git("switch", "--quiet", "main");
        git.write("readme.txt", "r").commit("Explain");
        git.later("merge", "--quiet", "--no-ff", "-m", "Merge", "side");

        assertEquals("a: Begin\na name: Begin\na version: Side", blamed("HEAD", "a"));
    }

    @Test
    void what_a_merge_decided_itself_is_blamed_on_the_merge() throws IOException {
        git.sketch("Application a \"A\"").commit("Begin");
        git.git("switch", "--quiet", "-c", "side");
        git.sketch("Application a \"S\"").commit("Side");
        git.git("switch", "--quiet", "main");
        git.sketch("Application a \"M\"").commit("Main");
        git.git("merge", "--quiet", "--no-commit", "-s", "ours", "side");
        git.sketch("Application a \"Both\"").commit("Merge");

        assertEquals("a: Begin\na name: Merge", blamed("HEAD", "a"));
    }

    @Test
    void moving_an_element_to_another_file_blames_nobody() throws IOException {
        git.sketch("Application a \"A\"").commit("Begin");
        git.sketch("Application b \"B\"", "file other.landskab", "Application a \"A\"").commit("File");

        assertEquals("a: Begin\na name: Begin", blamed("HEAD", "a"));
    }

    @Test
    void setting_back_an_old_value_is_setting_it() throws IOException {
        git.sketch("Application a \"A\"").commit("Begin");
        git.sketch("Application a \"B\"").commit("Rename");
        git.sketch("Application a \"A\"").commit("Back");

        assertEquals("a: Begin\na name: Back", blamed("HEAD", "a"));
    }

    @Test
    void a_line_says_who_and_when_and_what() throws IOException {
        String commit = git.sketch("Application a \"A\"").commit("Begin");

        BlameLine line = Blame.of(open(), "HEAD", "a").getLast();

        assertEquals(commit, line.set().commit());
        assertEquals("Åse Ø", line.set().author());
        assertEquals("OfValue[before=null, after=A]", line.value().orElseThrow().toString());
        assertTrue(line.trouble().isEmpty());
    }

    @Test
    void where_the_history_is_cut_off_the_line_says_so() throws IOException {
        git.sketch("Application a \"A\"").commit("Begin");
        git.sketch("Application a \"A\" version=2").commit("Version");
        RealGit shallow = git.cloned("shallow", "--depth=1");

        List<BlameLine> lines = Blame.of(GitLandscapes.open(shallow.folder), "HEAD", "a");

        assertEquals(3, lines.size());
        assertTrue(lines.stream().allMatch(line -> line.trouble().isPresent()), lines::toString);
    }

    @Test
    void an_element_that_is_not_there_is_refused_with_the_nearest() throws IOException {
        git.sketch("Application kk.app.payroll \"A\"").commit("Begin");

        UnreadableException refused = assertThrows(UnreadableException.class,
                () -> Blame.of(open(), "HEAD", "kk.app.payrol"));

        assertTrue(refused.getMessage().contains("perhaps kk.app.payroll was meant"), refused::getMessage);
    }

    private String blamed(String revision, String id) {
        return Blame.of(open(), revision, id).stream()
                .map(line -> line.subject().getId() + line.feature().map(path -> " " + path).orElse("") + ": "
                        + line.set().subject())
                .collect(Collectors.joining("\n"));
    }

    private GitLandscapes open() {
        return GitLandscapes.open(git.folder);
    }
}
