// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dk.landskab.testkit.ChildJvm;
import dk.landskab.testkit.Share;

/** Two processes with four threads each that commit to one branch: no commit is lost, and who comes second is told. */
class ContentionTest {

    private static final List<String> PROCESSES = List.of("p", "q");
    private static final int PART = 125;

    @RegisterExtension
    private final OwnSystem system = new OwnSystem();

    @TempDir
    private Path temp;

    @ParameterizedTest(name = "{0}, {1} commits")
    @CsvSource({"bare, 9000", "with a work tree, 1000"})
    void every_commit_is_in_the_history_and_who_comes_second_is_told(String kind, int commits)
            throws IOException, InterruptedException {
        RealGit git = RealGit.init(temp.resolve("seed"));
        git.write("readme.txt", "hello\n").commit("one");
        if (kind.equals("bare")) {
            git = git.cloned("bare.git", "--bare");
        }
        git.git("config", "user.name", "A");
        git.git("config", "user.email", "a@example.org");
        int each = Math.max(1, (Share.isFull() ? commits : commits / PART) / PROCESSES.size()
                / CommittingThreads.THREADS);

        int told = run(git.folder, each);

        Set<String> expected = expected(each);
        assertEquals(expected, new TreeSet<>(git.git("log", "--format=%s", "main").lines()
                .filter(subject -> !subject.equals("one")).toList()));
        assertEquals(expected.size() + 1, Integer.parseInt(git.git("rev-list", "--count", "main")));
        assertEquals("", git.git("rev-list", "--merges", "main"));
        expected.add("readme.txt");
        assertEquals(expected, new TreeSet<>(git.git("ls-tree", "-r", "--name-only", "main").lines().toList()));
        assertEquals("", git.git("fsck", "--strict", "--no-dangling"));
        assertTrue(told > 0, "nobody came second");
        if (!kind.equals("bare")) {
            assertEquals("", git.git("status", "--short"));
        }
        System.out.println(kind + ": " + (expected.size() - 1) + " commits, " + told + " times somebody was told");
    }

    private int run(Path folder, int each) throws IOException, InterruptedException {
        List<Process> processes = new ArrayList<>();
        for (String name : PROCESSES) {
            processes.add(ChildJvm.start(CommittingThreads.class, Children.NEEDED, folder.toString(),
                    system.home().toString(), name, Integer.toString(each)));
        }
        int told = 0;
        for (Process process : processes) {
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            assertEquals(0, process.waitFor(), said);
            told += Integer.parseInt(said);
        }
        return told;
    }

    private static Set<String> expected(int each) {
        Set<String> files = new TreeSet<>();
        for (String process : PROCESSES) {
            for (int thread = 0; thread < CommittingThreads.THREADS; thread++) {
                for (int number = 0; number < each; number++) {
                    files.add(process + thread + "/" + number + ".txt");
                }
            }
        }
        return files;
    }
}
