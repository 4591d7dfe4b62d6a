// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dk.landskab.model.application.Application;
import dk.landskab.versioning.GitLandscapes;
import dk.landskab.versioning.History;
import dk.landskab.versioning.writing.Branches;
import dk.landskab.versioning.writing.Commit;
import dk.landskab.versioning.writing.Switch;
import dk.landskab.versioning.writing.Tags;
import dk.landskab.versioning.writing.WritableRepository;

/** Whatever history the git program made is read and written on, and git reads what comes of it. */
class InteroperabilityTest {

    /** Something that the git program does to a history; gives where to go on. */
    private interface Made {

        RealGit by(RealGit git) throws IOException;
    }

    private record Kind(String name, Made made) {

        @Override
        public String toString() {
            return name;
        }
    }

    @RegisterExtension
    private final OwnSystem system = new OwnSystem();

    @TempDir
    private Path temp;

    private RealGit git;

    @BeforeEach
    void threeBranches() throws IOException {
        system.knows("A", "a@example.org");
        git = RealGit.init(temp.resolve("g"));
        git.sketch("Application a \"A\"").write("readme.txt", "hello\n").commit("one");
        for (String branch : List.of("left", "right", "third")) {
            git.git("checkout", "--quiet", "-b", branch, "main");
            git.write(branch + ".txt", branch + "\n").commit(branch);
        }
        git.git("checkout", "--quiet", "main");
        git.sketch("Application a \"B\"").commit("two");
    }

    private static Stream<Kind> histories() {
        return Stream.of(
                kind("merge", "merge --quiet --no-edit left"),
                kind("octopus", "merge --quiet --no-edit left right third"),
                kind("rebase", "rebase --quiet main left", "checkout --quiet main", "merge --quiet --ff-only left"),
                kind("squash", "merge --quiet --squash left", "commit --quiet -m squashed"),
                kind("cherry-pick and revert", "cherry-pick left", "revert --no-edit HEAD"),
                kind("amended", "commit --quiet --amend -m amended"),
                kind("packed", "gc --quiet --aggressive --prune=now"),
                kind("with a commit graph", "commit-graph write --reachable --changed-paths"),
                kind("with a split commit graph", "commit-graph write --reachable --split", "gc --quiet"),
                kind("with a multi-pack index", "repack -d", "multi-pack-index write"),
                kind("with bitmaps", "repack -a -d -b"),
                kind("with packed refs", "pack-refs --all"),
                kind("with an index of version 4", "update-index --index-version 4"),
                kind("with an untracked cache", "update-index --untracked-cache"),
                kind("with notes and stash", "notes add -m note HEAD", "stash create"),
                kind("with a replaced parent", "replace --graft HEAD"),
                kind("under an orphan", "checkout --quiet --orphan fresh", "commit --quiet -m fresh"),
                new Kind("shallow", each -> each.cloned("shallow", "--depth=1")),
                new Kind("sharing objects", each -> each.cloned("sharing", "--shared")),
                new Kind("single branch", each -> each.cloned("single", "--single-branch")),
                new Kind("in a linked work tree", each -> {
                    Path linked = each.folder.resolveSibling("linked");
                    each.git("worktree", "add", "--quiet", "-b", "linked", linked.toString());
                    return each.in(linked);
                }),
                new Kind("with a git folder elsewhere", each -> {
                    Path apart = each.folder.resolveSibling("apart");
                    each.git("init", "--quiet", "--separate-git-dir", apart.toString());
                    return each;
                }));
    }

    private static Kind kind(String name, String... commands) {
        return new Kind(name, git -> {
            for (String each : commands) {
                git.later(each.split(" "));
            }
            return git;
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("histories")
    void a_history_is_read_and_written_on(Kind kind) throws IOException {
        RealGit made = kind.made().by(git);
        String before = made.git("rev-parse", "HEAD");
        String branch = made.git("symbolic-ref", "--short", "HEAD");
        made.sketch("Application a \"C\"");

        String commit;
        try (WritableRepository at = WritableRepository.open(made.folder)) {
            commit = new Commit(at, "three").call().orElseThrow().commit();
            new Branches(at).create("from-here", "HEAD~1");
            new Switch(at).to("from-here");
            assertEquals("B", name(made.folder));
            new Switch(at).to(branch);
            new Tags(at).create("tagged", "HEAD", "tagged");
        }

        assertEquals("C", name(made.folder));
        assertEquals(before, made.git("rev-parse", "HEAD~1"));
        assertEquals(commit, made.git("rev-parse", "tagged^{commit}"));
        assertEquals("", made.git("status", "--short"));
        assertEquals("", made.git("fsck", "--strict", "--no-dangling", "--connectivity-only"));
        assertEquals("", made.git("fsck", "--strict", "--no-dangling"));
        try (GitLandscapes landscapes = GitLandscapes.open(made.folder);
                var history = History.of(landscapes, "HEAD")) {
            assertTrue(history.count() >= 1);
        }
        made.git("gc", "--quiet", "--prune=now");
        assertEquals("C", name(made.folder));
    }

    private static String name(Path folder) {
        assertTrue(Files.exists(folder.resolve("sketch.landskab")));
        try (GitLandscapes landscapes = GitLandscapes.open(folder)) {
            return landscapes.at("HEAD").read().all(Application.class).getFirst().getName();
        }
    }
}
