// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import dk.landskab.model.application.Application;
import dk.landskab.store.Landscape;
import dk.landskab.store.LandscapeFolder;
import dk.landskab.testkit.ChildJvm;
import dk.landskab.testkit.Share;
import dk.landskab.versioning.GitLandscapes;
import dk.landskab.versioning.merging.Continuation;
import dk.landskab.versioning.merging.Unfinished;
import dk.landskab.versioning.writing.LockFileInTheWay;
import dk.landskab.versioning.writing.WritableRepository;

/**
 * A process that is killed at a random moment of a merge: the repository is sound for git, the branch is where it was
 * or at the merge, and merging again comes to what it should have come to.
 */
class MergeKillTest {

    private static final int KILLS = 500;
    private static final int SHARE = 4;
    private static final int KILLS_A_REPOSITORY = 50;
    private static final long LONGEST_MILLISECONDS = 1500;

    @RegisterExtension
    private final OwnSystem system = new OwnSystem();

    @TempDir
    private Path temp;

    private final Map<String, Integer> met = new TreeMap<>();
    private final Random random = new Random(5);
    private long whole = LONGEST_MILLISECONDS;
    private RealGit git;

    @BeforeEach
    void aPerson() {
        system.knows("Åse Ø", "a@example.org");
    }

    @Test
    void killed_while_merging_a_branch_the_next_merge_has_everything() throws IOException, InterruptedException {
        for (int kill = 0; kill < (Share.isFull() ? KILLS : SHARE); kill++) {
            if (kill % KILLS_A_REPOSITORY == 0) {
                twoBranches(kill);
            }
            onSide(kill * MergingLoop.PREPARED);
            kill(Integer.toString(kill * MergingLoop.PREPARED));
            String at = "after kill " + kill;
            assertEquals("", git.git("fsck", "--strict", "--no-dangling"), at);
            recover();
            assertEquals("", git.git("status", "--porcelain"), at);
            MergingLoop.merge(git.folder, "side");
            assertBoth(version("main:" + MergingLoop.path("main")), version("side:" + MergingLoop.path("side")), at);
        }
        System.out.println("kills of merges met: " + met);
    }

    @Test
    void killed_while_finishing_what_git_began_the_next_finishes_it() throws IOException, InterruptedException {
        for (int kill = 0; kill < (Share.isFull() ? KILLS : SHARE); kill++) {
            if (kill % KILLS_A_REPOSITORY == 0) {
                twoBranches(kill);
            }
            String ours = unfinishedMerge(kill);
            kill();
            String at = "after kill " + kill;
            assertEquals("", git.git("fsck", "--strict", "--no-dangling"), at);
            recover();
            finish();
            assertEquals(ours, git.git("rev-parse", "HEAD^1"), at);
            assertEquals(git.git("rev-parse", "side"), git.git("rev-parse", "HEAD^2"), at);
            assertEquals("", git.git("status", "--porcelain"), at);
            assertBoth(kill, kill, at);
        }
        System.out.println("kills of continuations met: " + met);
    }

    private void twoBranches(int number) throws IOException {
        git = RealGit.init(temp.resolve("g" + number));
        for (String branch : List.of("main", "side")) {
            git.write(MergingLoop.path(branch), MergingLoop.file(branch, 0));
        }
        git.commit("Begin");
        git.git("branch", "side");
    }

    /** The other branch goes on by as many commits as are merged. */
    private void onSide(int number) throws IOException {
        git.git("switch", "--quiet", "side");
        for (int i = 1; i <= MergingLoop.PREPARED; i++) {
            git.write(MergingLoop.path("side"), MergingLoop.file("side", number + i)).commit("Side");
        }
        git.git("switch", "--quiet", "main");
    }

    /** Both go on in files of their own, and git stops before it commits the merge. */
    private String unfinishedMerge(int version) throws IOException {
        git.git("switch", "--quiet", "side");
        git.write(MergingLoop.path("side"), MergingLoop.file("side", version)).commit("Side");
        git.git("switch", "--quiet", "main");
        String ours = git.write(MergingLoop.path("main"), MergingLoop.file("main", version)).commit("Main");
        git.git("merge", "--quiet", "--no-commit", "--no-ff", "side");
        return ours;
    }

    /** Kills at any moment of the time that a process took which ended before it was killed. */
    private void kill(String... more) throws IOException, InterruptedException {
        String[] arguments = Stream.concat(Stream.of(git.folder.toString(), system.home().toString()),
                Stream.of(more)).toArray(String[]::new);
        Process process = ChildJvm.start(MergingLoop.class, Children.NEEDED, arguments);
        try (BufferedReader output = new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            assertEquals("READY", output.readLine());
            long begin = System.nanoTime();
            if (process.waitFor(random.nextLong(whole), TimeUnit.MILLISECONDS)) {
                assertEquals(0, process.exitValue(), "The process that was to be killed failed by itself");
                whole = Math.max(1, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin));
                met.merge("ended", 1, Integer::sum);
            } else {
                met.merge("killed", 1, Integer::sum);
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    /** An empty lock may be one that somebody is just writing, so that it is not touched until it has some age. */
    private void recover() throws IOException {
        for (LockFileInTheWay lock : locks()) {
            met.merge("lock " + lock.file().getFileName(), 1, Integer::sum);
            Files.setLastModifiedTime(lock.file(), FileTime.from(Instant.now().minusSeconds(10)));
        }
        try (WritableRepository at = WritableRepository.open(git.folder)) {
            at.recovered().forEach(each -> met.merge(each.key(), 1, Integer::sum));
        }
        assertEquals(List.of(), locks());
    }

    private List<LockFileInTheWay> locks() throws IOException {
        try (GitLandscapes landscapes = GitLandscapes.open(git.folder)) {
            return LockFileInTheWay.all(landscapes.repository());
        }
    }

    private void finish() {
        try (GitLandscapes landscapes = GitLandscapes.ofWorkTree(git.folder)) {
            if (Unfinished.of(landscapes).isPresent()) {
                met.merge("unfinished", 1, Integer::sum);
                Continuation.run(landscapes, Optional.empty());
            }
        }
    }

    private int version(String object) {
        String text = git.git("show", object);
        return Integer.parseInt(text.substring(text.lastIndexOf("version=\"") + 9).split("\"")[0]);
    }

    private void assertBoth(int main, int side, String at) {
        Landscape landscape = LandscapeFolder.at(git.folder).read();
        assertEquals(List.of(), landscape.problems(), at);
        List<String> versions = new ArrayList<>();
        for (String id : List.of("main", "side")) {
            versions.add(landscape.find(id, Application.class).orElseThrow().getVersion());
        }
        assertEquals(List.of(Integer.toString(main), Integer.toString(side)), versions, at);
        assertTrue(git.git("status", "--porcelain").isEmpty(), at);
    }
}
