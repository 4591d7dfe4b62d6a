// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dk.landskab.model.application.Application;
import dk.landskab.model.edit.Language;
import dk.landskab.store.UnreadableException;
import dk.landskab.testkit.TextsCheck;
import dk.landskab.versioning.GitLandscapes;
import dk.landskab.versioning.History;
import dk.landskab.versioning.jgit.Failures;

/** What is said of what cannot be read. */
class UnreadableTest {

    @TempDir
    Path temp;

    private RealGit git;

    @BeforeEach
    void aRepositoryWithABranchAndATag() throws IOException {
        git = RealGit.init(temp.resolve("g"));
        git.sketch("Application a \"A\"").write("readme.txt", "hello").commit("one");
        git.sketch("Application a \"B\"").commit("two");
        git.sketch("Application a \"C\"").commit("three");
        git.git("tag", "release-2026");
        git.git("branch", "feature/merger");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mian                 | noRevision.near  | main
            release-2062         | noRevision.near  | release-2026
            merger               | noRevision.near  | feature/merger
            nothing-like-it      | noRevision       | nothing-like-it
            HEAD~17              | noRevision       | HEAD~17
            0123456789012345678901234567890123456789 | noRevision | 0123
            HEAD:readme.txt      | noCommit         | HEAD:readme.txt
            HEAD^{tree}          | noCommit         | HEAD^{tree}
            a..b                 | noRevision       | a..b
            HEAD~x               | noRevision       | HEAD~x
            -x                   | noRevision       | -x
            """)
    void a_revision_that_is_none_is_named_with_what_may_have_been_meant(String revision, String key, String mentions) {
        refused(key, mentions, git.folder, revision);
    }

    @Test
    void an_empty_revision_is_none() {
        refused("noRevision", "git branch --all", git.folder, "");
    }

    @Test
    void a_folder_outside_of_git_is_said_to_be() throws IOException {
        Path outside = Files.createDirectories(temp.resolve("outside/deep"));

        refused("noRepository", "outside", outside, "HEAD");
    }

    @Test
    void a_repository_without_a_commit_is_said_to_be_empty() throws IOException {
        refused("empty", "commit the landscape first", RealGit.init(temp.resolve("fresh")).folder, "HEAD");
    }

    @Test
    void a_repository_of_another_object_format_is_refused() {
        git.in(temp).git("init", "--quiet", "--object-format=sha256", "long");

        refused("objectFormat", "SHA-256", temp.resolve("long"), "HEAD");
    }

    @Test
    void a_broken_repository_is_refused() throws IOException {
        Files.writeString(git.folder.resolve(".git/config"), "[core\nthis is no configuration");

        refused("noOpening", "git status", git.folder, "HEAD");
    }

    @Test
    void a_revision_without_a_landscape_is_said_to_have_none() throws IOException {
        git.git("checkout", "--quiet", "--orphan", "empty");
        git.git("rm", "--quiet", "-rf", ".");
        git.write("readme.txt", "hello").commit("no landscape");

        refused("noLandscape", "landskab", git.folder, "empty");
        refused("noLandscape", "landskab", git.folder.resolve("readme.txt"), "empty");
        refused("noPath", "nowhere", git.folder.resolve("nowhere"), "main");
    }

    @Test
    void a_link_and_a_submodule_are_not_entered() throws IOException {
        Files.createSymbolicLink(git.folder.resolve("link"), Path.of("sketch.landskab"));
        git.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", git.folder.toString(), "sub");
        git.commit("link and submodule");
        Files.delete(git.folder.resolve("link"));
        git.git("submodule", "deinit", "--quiet", "-f", "sub");
        Files.delete(git.folder.resolve("sub"));

        refused("link", "symbolic", git.folder.resolve("link"), "HEAD");
        refused("submodule", "submodule", git.folder.resolve("sub"), "HEAD");
    }

    @Test
    void a_shallow_clone_says_where_the_rest_is() {
        Path shallow = git.cloned("shallow", "--depth=1").folder;

        assertEquals("C", name(shallow, "HEAD"));
        refused("noRevision.shallow", "git fetch --unshallow", shallow, "HEAD~1");
    }

    @Test
    void what_a_shallow_clone_is_told_to_do_helps() {
        RealGit shallow = git.cloned("shallow", "--depth=1");
        shallow.git("fetch", "--quiet", "--unshallow");

        assertEquals("A", name(shallow.folder, "HEAD~2"));
    }

    @Test
    void a_partial_clone_says_how_to_get_what_it_left_behind() {
        git.git("config", "uploadpack.allowFilter", "true");
        RealGit partial = git.cloned("partial", "--filter=blob:none");

        assertEquals("C", name(partial.folder, "HEAD"));
        refused("missing.partial", "git fetch --refetch --no-filter", partial.folder, "HEAD~2");
    }

    @Test
    void what_a_partial_clone_is_told_to_do_helps() {
        git.git("config", "uploadpack.allowFilter", "true");
        RealGit partial = git.cloned("partial", "--filter=blob:none");
        partial.git("fetch", "--quiet", "--refetch", "--no-filter");

        assertEquals("A", name(partial.folder, "HEAD~2"));
    }

    @Test
    void a_missing_and_a_damaged_object_are_told_apart() throws IOException {
        Path file = object(git.git("rev-parse", "HEAD:sketch.landskab"));
        file.toFile().setWritable(true);
        Files.write(file, "damaged".getBytes(StandardCharsets.UTF_8));
        refused("corrupt", "damaged", git.folder, "HEAD");

        Files.delete(file);
        refused("missing", "missing", git.folder, "HEAD");
    }

    @Test
    void text_with_conflict_markers_in_a_revision_is_no_landscape() throws IOException {
        git.write("sketch.landskab", "<<<<<<< ours\n=======\n>>>>>>> theirs\n").commit("broken");

        UnreadableException refused = assertThrows(UnreadableException.class, () -> name(git.folder, "HEAD"));

        assertTrue(refused.getMessage().startsWith("sketch.landskab"), refused.getMessage());
    }

    @Test
    void all_texts_are_there_in_every_language() {
        TextsCheck.complete(Failures.class);
        TextsCheck.complete(History.class);
    }

    private Path object(String id) {
        return git.folder.resolve(".git/objects/" + id.substring(0, 2) + "/" + id.substring(2));
    }

    private static void refused(String key, String mentions, Path place, String revision) {
        UnreadableException refused = assertThrows(UnreadableException.class, () -> name(place, revision));
        assertEquals(key, refused.what().key(), refused::getMessage);
        assertTrue(refused.in(Language.EN).contains(mentions), refused::getMessage);
        assertTrue(refused.in(Language.EN).contains(place.getFileName().toString()), refused::getMessage);
    }

    private static String name(Path place, String revision) {
        try (GitLandscapes landscapes = GitLandscapes.open(place)) {
            return landscapes.at(revision).read().all(Application.class).getFirst().getName();
        }
    }
}
