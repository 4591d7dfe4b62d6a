// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import dk.landskab.model.edit.Message;
import dk.landskab.testkit.ChildJvm;
import dk.landskab.testkit.Share;
import dk.landskab.versioning.writing.LockFileInTheWay;
import dk.landskab.versioning.writing.WritableRepository;

/**
 * A process that is killed at a random moment of a commit or a switch: the repository is sound for git, every branch is
 * where it was or where it was to be, what was not committed is there still, and the next to open finishes the rest.
 */
class KillTest {

    private static final int KILLS = 1000;
    private static final int SHARE = 5;
    private static final int KILLS_A_REPOSITORY = 50;
    private static final int LONGEST_MILLISECONDS = 400;

    @RegisterExtension
    private final OwnSystem system = new OwnSystem();

    @TempDir
    private Path temp;

    private final Map<String, Integer> met = new TreeMap<>();
    private final Map<String, String> tips = new TreeMap<>();
    private RealGit git;
    private int number;

    @Test
    void a_killed_process_loses_nothing_and_the_next_finishes_its_work() throws IOException, InterruptedException {
        Random random = new Random(17);
        for (int kill = 0; kill < (Share.isFull() ? KILLS : SHARE); kill++) {
            if (kill % KILLS_A_REPOSITORY == 0) {
                freshRepository(kill);
            }
            List<String> done = killed(random.nextInt(LONGEST_MILLISECONDS));
            String at = "after kill " + kill + ": " + done;
            assertEquals("", git.git("fsck", "--strict", "--no-dangling"), at);
            recover();
            assertSound(done, at);
            number += 2;
        }
        System.out.println("kills met: " + met);
    }

    private void freshRepository(int kill) throws IOException {
        git = RealGit.init(temp.resolve("g" + kill));
        git.git("config", "user.name", "A");
        git.git("config", "user.email", "a@example.org");
        git.write("readme.txt", "hello\n").write("only-main.acq", "main\n");
        for (String file : WritingLoop.FILES) {
            git.write(file, WritingLoop.content(file, -2));
        }
        tips.put("main", git.commit("-2"));
        git.git("checkout", "--quiet", "-b", "other");
        git.git("mv", "only-main.acq", "only-other.acq");
        tips.put("other", git.commit("-1"));
        git.write("readme.txt", "never committed\n").write("mine.txt", "never added\n");
        number = 0;
    }

    private List<String> killed(int afterMilliseconds) throws IOException, InterruptedException {
        Process process = ChildJvm.start(WritingLoop.class, Children.NEEDED, git.folder.toString(),
                system.home().toString(), Integer.toString(number));
        List<String> done = new ArrayList<>();
        try (BufferedReader output = new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            done.add(output.readLine());
            assertFalse(process.waitFor(afterMilliseconds, TimeUnit.MILLISECONDS), done::toString);
            // The process itself would close its output, and what it said is still in it.
            process.toHandle().destroyForcibly();
            output.lines().forEach(done::add);
            process.waitFor();
        }
        assertTrue(done.getFirst() != null && done.getFirst().startsWith("S "), done::toString);
        return done;
    }

    /** An empty lock may be one that somebody is just writing, so that it is not touched until it has some age. */
    private void recover() throws IOException {
        for (LockFileInTheWay lock : locks()) {
            met("lock " + lock.file().getFileName());
            Files.setLastModifiedTime(lock.file(), FileTime.from(Instant.now().minusSeconds(10)));
        }
        try (WritableRepository at = WritableRepository.open(git.folder)) {
            at.recovered().stream().map(Message::key).forEach(this::met);
        }
        assertEquals(List.of(), locks());
        assertEquals(List.of(), List.of(git.folder.resolve(".git").toFile()
                .list((folder, name) -> name.equals("landskab-move"))));
    }

    private List<LockFileInTheWay> locks() throws IOException {
        try (var repository = new FileRepositoryBuilder()
                .setWorkTree(git.folder.toFile()).build()) {
            return LockFileInTheWay.all(repository);
        }
    }

    private void assertSound(List<String> done, String at) throws IOException {
        String last = done.getLast();
        met("killed after " + last.charAt(0));
        done.forEach(this::learn);
        String branch = git.git("symbolic-ref", "--short", "HEAD");
        String tip = git.git("rev-parse", "HEAD");
        boolean isNew = !tip.equals(tips.get(branch));
        List<String> changed = git.git("status", "--porcelain").lines().map(each -> each.strip().split(" ")[1])
                .filter(each -> !List.of("readme.txt", "mine.txt").contains(each)).toList();
        if (last.startsWith("C ")) {
            assertTrue(!isNew, at);
            assertEquals(List.of(), changed, at);
        } else {
            assertEquals(current(done), branch, at);
            assertEquals(tips.get(branch), git.git("rev-parse", isNew ? "HEAD~1" : "HEAD"), at);
            assertTrue(isNew ? changed.isEmpty() : WritingLoop.FILES.containsAll(changed), at + changed);
            assertWritten(last, changed, at);
        }
        assertEquals("never committed\n", Files.readString(git.folder.resolve("readme.txt")), at);
        assertEquals("never added\n", Files.readString(git.folder.resolve("mine.txt")), at);
        met(isNew ? "new commit" : "old commit");
        tips.put(branch, tip);
        git.git("checkout", "--quiet", "HEAD", "--", "a.acq", "b.acq", "c/d.acq");
    }

    /** What a process had written before it was killed is there to the last letter, committed or not. */
    private void assertWritten(String last, List<String> changed, String at) throws IOException {
        if (last.startsWith("W ")) {
            for (String file : WritingLoop.FILES) {
                assertEquals(WritingLoop.content(file, Integer.parseInt(last.substring(2))),
                        Files.readString(git.folder.resolve(file)), at + changed);
            }
        }
    }

    private void learn(String line) {
        if (line.startsWith("C ")) {
            tips.put(git.git("branch", "--format=%(refname:short)", "--contains", line.substring(2)).lines()
                    .findFirst().orElseThrow(), line.substring(2));
            number++;
        }
    }

    private static String current(List<String> done) {
        return done.stream().filter(each -> each.startsWith("S ")).toList().getLast().substring(2);
    }

    private void met(String what) {
        met.merge(what, 1, Integer::sum);
    }
}
