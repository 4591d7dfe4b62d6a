// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dk.landskab.store.UnreadableException;
import dk.landskab.store.WriteRefusedException;
import dk.landskab.testkit.TextsCheck;
import dk.landskab.versioning.settings.Settings;
import dk.landskab.versioning.writing.Branches;
import dk.landskab.versioning.writing.Tags;
import dk.landskab.versioning.writing.WritableRepository;

/** Branches and tags: names that are made and removed, and never taken from anybody. */
class BranchesTest {

    @RegisterExtension
    private final OwnSystem system = new OwnSystem();

    @TempDir
    private Path temp;

    private RealGit git;
    private WritableRepository at;
    private String one;

    @BeforeEach
    void aRepositoryWithACommit() throws IOException {
        system.knows("A", "a@example.org");
        git = RealGit.init(temp.resolve("g"));
        one = git.write("a.txt", "a\n").commit("one");
        at = WritableRepository.open(git.folder);
    }

    @AfterEach
    void gitFindsNothingWrong() {
        at.close();
        assertEquals("", git.git("fsck", "--strict", "--no-dangling"));
    }

    @Test
    void a_branch_begins_at_a_revision_and_the_work_tree_stays() throws IOException {
        String two = git.write("a.txt", "b\n").commit("two");

        new Branches(at).create("feature/merger", "HEAD~1");

        assertEquals(List.of(new Branches.Branch("feature/merger", one, false), new Branches.Branch("main", two, true)),
                new Branches(at).all());
        assertEquals(one, git.git("rev-parse", "feature/merger"));
        assertEquals(Optional.of("main"), new Branches(at).current());
    }

    @Test
    void the_current_branch_may_be_none_or_have_no_commit() throws IOException {
        git.git("checkout", "--quiet", "--detach");
        assertEquals(Optional.empty(), new Branches(at).current());

        try (WritableRepository fresh = WritableRepository.open(RealGit.init(temp.resolve("fresh")).folder)) {
            assertEquals(Optional.of("main"), new Branches(fresh).current());
            assertEquals(List.of(), new Branches(fresh).all());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-x", "a b", "a..b", "a.lock", "HEAD", "a/", "/a", "a~1", "a:b"})
    void a_name_that_git_does_not_allow_is_refused(String name) {
        assertEquals("branchName", refused(() -> new Branches(at).create(name, "HEAD")));
    }

    @Test
    void a_branch_that_is_there_or_in_the_way_is_left_alone() {
        new Branches(at).create("a/b", "HEAD");

        assertEquals("branchExists", refused(() -> new Branches(at).create("a/b", "HEAD")));
        assertEquals("branchConflicts", refused(() -> new Branches(at).create("a", "HEAD")));
        assertEquals("branchConflicts", refused(() -> new Branches(at).create("main/sub", "HEAD")));
        assertThrows(UnreadableException.class, () -> new Branches(at).create("c", "nowhere"));
    }

    @Test
    void a_branch_is_renamed_with_what_is_configured_for_it_and_the_work_tree_stays_on_it() throws IOException {
        git.git("config", "branch.main.remote", "origin");
        new Branches(at).create("other", "main");

        new Branches(at).rename("main", "trunk");

        assertEquals(Optional.of("trunk"), new Branches(at).current());
        assertEquals("origin", git.git("config", "branch.trunk.remote"));
        assertEquals("", git.git("status", "--porcelain"));
        assertEquals("branchExists", refused(() -> new Branches(at).rename("trunk", "other")));
        assertEquals("branchName", refused(() -> new Branches(at).rename("trunk", "a b")));
        assertEquals("noBranch", refused(() -> new Branches(at).rename("nothing", "something")));
    }

    @Test
    void a_branch_is_deleted_where_its_commits_are_elsewhere_too() throws IOException {
        new Branches(at).create("same", "main");
        git.git("config", "branch.same.remote", "origin");

        new Branches(at).delete("same");

        assertEquals("main", git.git("branch", "--format=%(refname:short)"));
        assertThrows(IllegalStateException.class, () -> git.git("config", "branch.same.remote"));
    }

    @Test
    void a_branch_that_alone_has_commits_is_deleted_only_with_them() throws IOException {
        git.git("checkout", "--quiet", "-b", "alone");
        String alone = git.write("a.txt", "alone\n").commit("alone");
        git.git("checkout", "--quiet", "main");

        assertEquals("branchAlone", refused(() -> new Branches(at).delete("alone")));
        assertEquals(alone, git.git("rev-parse", "alone"));

        assertEquals(alone, new Branches(at).deleteWithItsCommits("alone"));
        assertEquals("main", git.git("branch", "--format=%(refname:short)"));
    }

    @Test
    void a_branch_that_is_checked_out_and_one_that_is_none_are_not_deleted() {
        git.git("worktree", "add", "--quiet", "-b", "linked", temp.resolve("linked").toString());

        assertEquals("checkedOut", refused(() -> new Branches(at).deleteWithItsCommits("main")));
        assertEquals("checkedOut", refused(() -> new Branches(at).deleteWithItsCommits("linked")));
        assertEquals("noBranch.near", refused(() -> new Branches(at).delete("mian")));
    }

    @Test
    void a_packed_branch_is_deleted_whole() {
        new Branches(at).create("packed", "main");
        git.git("pack-refs", "--all");

        new Branches(at).delete("packed");

        assertEquals("main", git.git("branch", "--format=%(refname:short)"));
    }

    @Test
    void a_tag_names_a_commit_with_or_without_a_message_and_stays() throws IOException {
        Tags tags = new Tags(at);
        tags.create("plain", "HEAD", "");
        tags.create("release-1", "main", "The first release");
        git.write("a.txt", "b\n").commit("two");

        assertEquals(List.of(new Tags.Tag("plain", one), new Tags.Tag("release-1", one)), tags.all());
        assertEquals("A <a@example.org>|The first release|tag", git.git("for-each-ref", "refs/tags/release-1",
                "--format=%(taggername) %(taggeremail)|%(contents:subject)|%(objecttype)"));
        assertEquals("tagExists", refused(() -> tags.create("plain", "HEAD", "")));
        assertEquals("tagName", refused(() -> tags.create("a b", "HEAD", "")));

        tags.delete("plain");
        assertEquals("noTag", refused(() -> tags.delete("plain")));
        assertEquals("release-1", git.git("tag"));
    }

    @Test
    void all_texts_are_there_in_every_language() {
        TextsCheck.complete(Branches.class);
        TextsCheck.complete(Settings.class);
    }

    private static String refused(Runnable call) {
        return assertThrows(WriteRefusedException.class, call::run).what().key();
    }
}
