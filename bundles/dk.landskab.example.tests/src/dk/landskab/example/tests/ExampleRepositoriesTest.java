// SPDX-License-Identifier: EPL-2.0
package dk.landskab.example.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.revwalk.RevCommit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

import dk.landskab.example.Step;
import dk.landskab.example.repository.ExampleRepositories;
import dk.landskab.example.repository.ExampleRepository;
import dk.landskab.store.LandscapeFolder;
import dk.landskab.store.WriteRefusedException;
import dk.landskab.testkit.TextsCheck;

@Isolated("sets the time zone of the machine")
class ExampleRepositoriesTest {

    @TempDir
    static Path shared;

    private static List<ExampleRepository> made;

    @TempDir
    Path folder;

    @BeforeAll
    static void setUp() {
        made = ExampleRepositories.create(shared.resolve("deep/demo"));
    }

    @Test
    void eachMunicipalityIsARepositoryWithACommitForEachStep() throws Exception {
        for (ExampleRepository repository : made) {
            List<Step> steps = repository.example().steps();
            try (Git git = Git.open(repository.folder().toFile())) {
                List<RevCommit> log = StreamSupport.stream(git.log().call().spliterator(), false).toList().reversed();
                assertEquals(steps.size(), log.size());
                for (int i = 0; i < log.size(); i++) {
                    assertEquals(steps.get(i).message() + "\n", log.get(i).getFullMessage());
                    assertEquals(steps.get(i).time().toInstant(), log.get(i).getAuthorIdent().getWhenAsInstant());
                    assertEquals("Arkitekt", log.get(i).getAuthorIdent().getName());
                }
                assertEquals("main", git.getRepository().getBranch());
                assertEquals(repository.commit(), log.getLast().name());
                assertTrue(git.status().call().isClean());
            }
        }
    }

    @Test
    void theLastStepIsCheckedOutByteForByte() throws IOException {
        for (ExampleRepository repository : made) {
            var bytes = Loaded.bytes(repository.example().steps().getLast());
            for (var file : bytes.entrySet()) {
                assertArrayEquals(file.getValue(), Files.readAllBytes(repository.folder().resolve(file.getKey())));
            }
            assertEquals(bytes.size(), LandscapeFolder.at(repository.folder()).parts().size());
        }
    }

    @Test
    void theSameCommitsAreMadeEverywhere() {
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            assertEquals(made.stream().map(ExampleRepository::commit).toList(),
                    ExampleRepositories.create(folder).stream().map(ExampleRepository::commit).toList());
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void gitFindsNothingWrong() throws Exception {
        assumeTrue(run(folder, "git", "--version").isPresent(), "no git program");
        for (ExampleRepository repository : made) {
            assertEquals("", run(repository.folder(), "git", "fsck", "--strict", "--no-dangling").orElseThrow());
            assertEquals("", run(repository.folder(), "git", "status", "--porcelain").orElseThrow());
        }
    }

    @Test
    void renewingAnUntouchedFolderLeavesItTheSame() throws IOException {
        copyOfDemo();
        List<ExampleRepository> again = ExampleRepositories.create(folder);
        assertEquals(made.stream().map(ExampleRepository::commit).toList(),
                again.stream().map(ExampleRepository::commit).toList());
        assertTrue(again.stream().allMatch(each -> each.setAside().isEmpty()));
        assertEquals(List.of(".landskab-demo", "almdala", "lindholt", "oesteraa"), names(folder));
    }

    @Test
    void whatSomebodyDidInARepositoryIsSetAside() throws Exception {
        Files.writeString(copyOfDemo().resolve("mine.txt"), "mine");
        ExampleRepository renewed = ExampleRepositories.create(folder).getFirst();
        assertEquals(Optional.of(folder.resolve("lindholt-1")), renewed.setAside());
        assertEquals("mine", Files.readString(folder.resolve("lindholt-1/mine.txt")));
        assertFalse(Files.exists(renewed.folder().resolve("mine.txt")));
        commit(renewed.folder());
        assertEquals(Optional.of(folder.resolve("lindholt-2")),
                ExampleRepositories.create(folder).getFirst().setAside());
    }

    @Test
    void aBranchOfSomebodysOwnIsKeptToo() throws Exception {
        try (Git git = Git.open(copyOfDemo().toFile())) {
            git.branchCreate().setName("mine").call();
        }
        assertTrue(ExampleRepositories.create(folder).getFirst().setAside().isPresent());
    }

    @Test
    void aBrokenRepositoryIsSetAsideAndMadeAnew() throws Exception {
        Files.delete(copyOfDemo().resolve(".git/HEAD"));
        assertTrue(ExampleRepositories.create(folder).getFirst().setAside().isPresent());
    }

    @Test
    void whatAnEarlierTryLeftHalfBuiltIsReplaced() throws IOException {
        copyOfDemo();
        Files.createDirectories(folder.resolve(".new-lindholt/.git/objects"));
        ExampleRepositories.create(folder);
        assertEquals(List.of(".landskab-demo", "almdala", "lindholt", "oesteraa"), names(folder));
    }

    @Test
    void otherFilesBesideTheRepositoriesAreLeftAlone() throws IOException {
        copyOfDemo();
        Files.writeString(Files.createDirectory(folder.resolve("report")).resolve("index.html"), "report");
        ExampleRepositories.create(folder);
        assertEquals("report", Files.readString(folder.resolve("report/index.html")));
    }

    @Test
    void aFolderWithSomethingElseIsRefusedAndLeftAsItIs() throws IOException {
        Files.writeString(folder.resolve("thesis.txt"), "years of work");
        WriteRefusedException refused = assertThrows(WriteRefusedException.class,
                () -> ExampleRepositories.create(folder));
        assertTrue(refused.getMessage().contains(folder.toString()), refused::getMessage);
        assertEquals(List.of("thesis.txt"), names(folder));
    }

    @Test
    void aFileIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        assertThrows(WriteRefusedException.class, () -> ExampleRepositories.create(file));
        assertEquals("x", Files.readString(file));
    }

    @Test
    void textsAreThereInEveryLanguage() {
        TextsCheck.complete(ExampleRepositories.class);
    }

    /** An earlier setting-up; gives the first repository in it. */
    private Path copyOfDemo() throws IOException {
        Path demo = shared.resolve("deep/demo");
        try (Stream<Path> files = Files.walk(demo)) {
            for (Path file : files.skip(1).toList()) {
                Files.copy(file, folder.resolve(demo.relativize(file)));
            }
        }
        return folder.resolve("lindholt");
    }

    private static void commit(Path repository) throws Exception {
        try (Git git = Git.open(repository.toFile())) {
            StoredConfig config = git.getRepository().getConfig();
            config.setBoolean("commit", null, "gpgsign", false);
            config.save();
            git.commit().setAllowEmpty(true).setMessage("mine").setAuthor("A", "a@a.example")
                    .setCommitter("A", "a@a.example").call();
        }
    }

    private static List<String> names(Path folder) {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.map(each -> each.getFileName().toString()).sorted().toList();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Optional<String> run(Path folder, String... command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? Optional.of(output) : Optional.of("failed: " + output);
        } catch (IOException absent) {
            return Optional.empty();
        }
    }
}
