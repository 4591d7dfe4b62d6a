// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dk.landskab.compare.Comparison;
import dk.landskab.model.core.Element;
import dk.landskab.store.Landscape;
import dk.landskab.store.LandscapeFolder;
import dk.landskab.store.PartSource;
import dk.landskab.versioning.GitLandscapes;
import dk.landskab.versioning.RevisionTree;

class GitLandscapesTest {

    @TempDir
    Path temp;

    @ParameterizedTest
    @ValueSource(strings = {"HEAD", "main", "refs/heads/main", "v1", "annotated", "other~1", "origin/main", "HEAD@{0}",
            "v1^{}", "@", "@^0"})
    void whatever_git_calls_a_revision_is_read(String revision) throws IOException {
        RealGit origin = RealGit.init(temp.resolve("origin"));
        origin.sketch("Application a \"A\"").commit("one");
        origin.git("branch", "other");
        RealGit git = origin.cloned("clone");
        git.git("tag", "v1");
        git.git("tag", "-m", "with a message", "annotated");
        git.git("checkout", "--quiet", "-b", "other");
        git.sketch("Application a \"B\"").commit("two");
        git.git("checkout", "--quiet", "main");

        assertEquals("A", nameOf("a", git.folder, revision));
    }

    @Test
    void a_hash_is_read_whole_or_shortened() throws IOException {
        RealGit git = RealGit.init(temp.resolve("g"));
        String first = git.sketch("Application a \"A\"").commit("one");
        git.sketch("Application a \"B\"").commit("two");

        assertEquals("A", nameOf("a", git.folder, first));
        assertEquals("A", nameOf("a", git.folder, first.substring(0, 8)));
    }

    /** What may be done to a repository, as words of git. */
    @ParameterizedTest
    @ValueSource(strings = {"gc --quiet --aggressive", "pack-refs --all", "commit-graph write --reachable",
            "repack -a -d --write-bitmap-index --quiet", "checkout --quiet --detach", "worktree add --quiet ../tree",
            "config core.autocrlf true", "repack -a -d -f --depth=50 --quiet", "repack -d --write-midx --quiet",
            "config core.fsmonitor true"})
    void a_repository_in_any_state_that_git_leaves_it_in_is_read(String words) throws IOException {
        RealGit git = RealGit.init(temp.resolve("g"));
        for (int i = 0; i < 5; i++) {
            git.sketch("Application a \"A" + i + "\"", "file b.landskab", "Application b \"B\"").commit("c" + i);
        }
        git.git(words.split(" "));

        assertEquals("A4", nameOf("a", git.folder, "HEAD"));
        assertEquals("A1", nameOf("a", git.folder, "HEAD~3"));
    }

    @Test
    void a_bare_repository_is_read() throws IOException {
        RealGit git = RealGit.init(temp.resolve("g"));
        git.sketch("file sub/a.landskab", "Application a \"A\"").commit("one");
        RealGit bare = git.cloned("bare.git", "--bare");

        assertEquals("A", nameOf("a", bare.folder, "main"));
        assertEquals("A", nameOf("a", bare.folder.resolve("sub"), "main"));
    }

    @Test
    void a_linked_work_tree_is_read_and_its_head_is_its_own() throws IOException {
        RealGit git = RealGit.init(temp.resolve("g"));
        git.sketch("Application a \"A\"").commit("one");
        git.git("worktree", "add", "--quiet", "-b", "side", "../linked");
        RealGit linked = git.in(temp.resolve("linked"));
        linked.sketch("Application a \"B\"").commit("two");

        assertEquals("B", nameOf("a", linked.folder, "HEAD"));
        assertEquals("A", nameOf("a", linked.folder, "main"));
        assertEquals("A", nameOf("a", git.folder, "HEAD"));
    }

    @Test
    void a_folder_limits_the_landscape_even_where_it_is_no_more() throws IOException {
        RealGit git = RealGit.init(temp.resolve("g"));
        git.sketch("file x/a.landskab", "Application a", "file x/deep/b.landskab", "Application b",
                "file y/c.landskab", "Application c").commit("one");
        git.sketch("file y/c.landskab", "Application c").commit("two");

        assertEquals(List.of("a.landskab", "deep/b.landskab"), paths(git.folder.resolve("x"), "HEAD~1"));
        assertEquals(List.of("b.landskab"), paths(git.folder.resolve("x/deep"), "HEAD~1"));
        assertEquals(List.of("y/c.landskab"), paths(git.folder, "HEAD"));
    }

    @Test
    void a_single_file_is_a_landscape() throws IOException {
        RealGit git = RealGit.init(temp.resolve("g"));
        git.sketch("file x/a.landskab", "Application a", "file x/b.landskab", "Application b").commit("one");

        assertEquals(List.of("a.landskab"), paths(git.folder.resolve("x/a.landskab"), "HEAD"));
    }

    @Test
    void the_folder_and_its_commit_are_equal_without_being_read() throws IOException {
        RealGit git = RealGit.init(temp.resolve("g"));
        git.sketch("Application a", "file b.landskab", "Application b").commit("one");
        try (GitLandscapes landscapes = GitLandscapes.open(git.folder)) {
            Comparison comparison = Comparison.of(landscapes.at("HEAD"), LandscapeFolder.at(git.folder));

            assertTrue(comparison.isEmpty());
            assertEquals(List.of(), comparison.left().parts());
            assertEquals(List.of(), comparison.right().parts());
        }
    }

    @Test
    void a_file_that_two_revisions_share_is_read_once() throws IOException {
        RealGit git = RealGit.init(temp.resolve("g"));
        git.sketch("Application a", "file b.landskab", "Application b").commit("one");
        git.sketch("Application a \"A\"", "file b.landskab", "Application b").commit("two");
        try (GitLandscapes landscapes = GitLandscapes.open(git.folder)) {
            byte[] one = landscapes.tree("HEAD").files().get("b.landskab").bytes();
            byte[] other = landscapes.tree("HEAD~1").files().get("b.landskab").bytes();

            assertSame(one, other);
        }
    }

    @Test
    void reading_changes_nothing_in_the_repository_or_the_work_tree() throws IOException {
        RealGit git = RealGit.init(temp.resolve("g"));
        git.sketch("Application a \"A\"").commit("one");
        git.sketch("Application a \"B\"").commit("two");
        git.write("untracked.txt", "mine");
        Map<String, String> before = state(temp);

        nameOf("a", git.folder, "HEAD~1");
        nameOf("a", git.folder, "main");

        assertEquals(before, state(temp));
    }

    @Test
    void no_filter_runs_and_no_line_end_is_changed() throws IOException {
        RealGit git = RealGit.init(temp.resolve("g"));
        Path sign = temp.resolve("ran");
        git.sketch("Application a \"A\"").write(".gitattributes", "*.landskab filter=evil text eol=crlf\n")
                .commit("one");
        byte[] committed = Files.readAllBytes(git.folder.resolve("sketch.landskab"));
        git.git("config", "filter.evil.smudge", "touch '" + sign + "'");
        git.git("config", "core.fsmonitor", "touch '" + sign + "'");

        assertEquals("A", nameOf("a", git.folder, "HEAD"));
        assertFalse(Files.exists(sign));
        try (GitLandscapes landscapes = GitLandscapes.open(git.folder)) {
            assertArrayEquals(committed, landscapes.tree("HEAD").files().get("sketch.landskab").bytes());
        }
    }

    @Test
    void links_submodules_and_hidden_files_do_not_belong_to_the_landscape() throws IOException {
        RealGit other = RealGit.init(temp.resolve("other"));
        other.sketch("Application hidden").commit("one");
        RealGit git = RealGit.init(temp.resolve("g"));
        git.sketch("Application a \"A\"");
        git.write(".secret/x.landskab", "not a landscape at all");
        Files.createSymbolicLink(git.folder.resolve("link.landskab"),
                Files.writeString(temp.resolve("outside.landskab"), "not ours"));
        git.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", other.folder.toString(), "sub");
        git.commit("one");

        assertEquals(List.of("sketch.landskab"), paths(git.folder, "HEAD"));
    }

    @Test
    void a_tree_gives_every_file_whatever_its_kind() throws IOException {
        RealGit git = RealGit.init(temp.resolve("g"));
        git.write("model/folder.xml", "<x/>").write("model/a/b.xml", "<y/>").write("æøå.txt", "z").commit("one");
        git.git("rm", "--quiet", "-r", "model");
        git.commit("two");
        try (GitLandscapes landscapes = GitLandscapes.open(git.folder)) {
            RevisionTree tree = landscapes.tree("HEAD~1");

            assertEquals(List.of("model/a/b.xml", "model/folder.xml", "æøå.txt"), List.copyOf(tree.files().keySet()));
            assertEquals("<y/>", new String(tree.files().get("model/a/b.xml").bytes()));
            assertEquals(git.git("rev-parse", "HEAD~1"), tree.origin().commit().orElseThrow().id());
        }
    }

    @Test
    void histories_of_merge_octopus_rebase_and_squash_are_read() throws IOException {
        RealGit git = RealGit.init(temp.resolve("g"));
        git.sketch("Application a \"A\"").commit("base");
        for (String branch : List.of("x", "y", "z")) {
            git.git("checkout", "--quiet", "-b", branch, "main");
            git.write(branch + ".landskab", Files.readAllBytes(git.folder.resolve("sketch.landskab")));
            git.commit(branch);
        }
        git.git("checkout", "--quiet", "-b", "octopus", "main");
        git.later("merge", "--quiet", "--no-edit", "x", "y", "z");
        git.git("checkout", "--quiet", "z");
        git.later("rebase", "--quiet", "x");
        git.git("checkout", "--quiet", "-b", "squashed", "main");
        git.later("merge", "--quiet", "--squash", "y");
        git.commit("squash");

        assertEquals(4, paths(git.folder, "octopus").size());
        assertEquals(List.of("sketch.landskab", "x.landskab", "z.landskab"), paths(git.folder, "z"));
        assertEquals(List.of("sketch.landskab", "y.landskab"), paths(git.folder, "squashed"));
        assertEquals(List.of("sketch.landskab", "y.landskab"), paths(git.folder, "octopus^2"));
    }

    private static List<String> paths(Path place, String revision) {
        try (GitLandscapes landscapes = GitLandscapes.open(place)) {
            return landscapes.at(revision).parts().stream().map(PartSource::path).toList();
        }
    }

    private static String nameOf(String id, Path place, String revision) {
        try (GitLandscapes landscapes = GitLandscapes.open(place)) {
            Landscape landscape = landscapes.at(revision).read();
            return landscape.find(id, Element.class).orElseThrow().getName();
        }
    }

    private static Map<String, String> state(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return new TreeMap<>(files.collect(Collectors.toMap(Path::toString, GitLandscapesTest::stateOf)));
        }
    }

    private static String stateOf(Path file) {
        try {
            return Files.getLastModifiedTime(file) + " " + (Files.isDirectory(file) ? "" : Files.size(file));
        } catch (IOException e) {
            return e.toString();
        }
    }
}
