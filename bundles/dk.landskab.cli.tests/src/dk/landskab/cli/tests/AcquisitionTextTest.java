// SPDX-License-Identifier: EPL-2.0
package dk.landskab.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts of acquisitions are part of a landscape in a folder and at a revision. */
class AcquisitionTextTest {

    private static final String TEXT = """
            // How the town buys
            process town.buying "Buying" {
              organisation town  version "1"
              body board "The board"
              phase idea "Idea" { gate yes approval { decided by board within 30 days } }
            }
            acquisition town.case "New payroll" {
              process town.buying
              need "The old one stops"
              requested on 2026-01-02
              phase idea entered 2026-01-02 { gate yes = go on 2026-02-01 }
            }
            """;

    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void beginALandscapeWithAText() throws IOException, GitAPIException {
        shell = Shell.in(folder);
        assertEquals(0, shell.type("new", "town", "--organisation", "town", "--name", "Town").status());
        write(TEXT);
        commit("Begin buying");
    }

    private void write(String text) throws IOException {
        Files.writeString(folder.resolve("town/buying.acq"), text);
    }

    private void commit(String message) throws IOException, GitAPIException {
        try (Git git = Git.open(folder.resolve("town").toFile())) {
            git.add().addFilepattern(".").call();
            git.commit().setMessage(message).setAuthor("A", "a@example.org").setCommitter("A", "a@example.org")
                    .setSign(false).call();
        }
    }

    @Test
    void aTextWithoutAMistakeIsCheckedClean() {
        assertEquals(0, shell.type("check", "town").status(), () -> shell.type("check", "town").toString());
        assertEquals(0, shell.type("check", "town@HEAD").status());
    }

    @Test
    void mistakesAreToldWithLineAndColumn() throws IOException {
        write(TEXT.replace("need \"The", "ned \"The").replace("decided by board", "decided by bord"));

        Shell.Outcome outcome = shell.type("check", "town");

        assertEquals(1, outcome.status());
        assertEquals(List.of(
                "buying.acq:9:3: error V-FILE-5 town.case: “ned” cannot stand here. Did you mean “need”?",
                "buying.acq:5:54: error V-ID-2 town.buying.phase.idea.gate.yes: “Decided by” refers to bord, which does not"
                        + " exist. Did you mean board?"),
                outcome.lines().stream().filter(line -> line.startsWith("buying.acq")).toList());
    }

    @Test
    void whatIsNoTextIsRefusedWithItsPlace() throws IOException {
        Files.write(folder.resolve("town/buying.acq"), new byte[] {'u', 's', 'e', ' ', (byte) 0xE6});

        Shell.Outcome outcome = shell.type("check", "town");

        assertEquals(3, outcome.status());
        assertTrue(outcome.err().contains("buying.acq:1:5: This is not text in UTF-8."), outcome::err);
    }

    @Test
    void aChangedCaseIsADifferenceInDomainWords() throws IOException {
        write(TEXT.replace("gate yes = go on 2026-02-01", "gate yes = no-go on 2026-02-01"));

        Shell.Outcome outcome = shell.type("diff", "town@HEAD", "town");

        assertTrue(outcome.out().contains("result changed from go to no go"), outcome::out);
        assertTrue(outcome.out().contains("town.case"), outcome::out);
    }

    @Test
    void aCommentIsNoDifference() throws IOException {
        write("// One more\n" + TEXT.replace("  need", "      need"));

        assertEquals("The landscapes say the same.", shell.type("diff", "town@HEAD", "town").out().strip());
    }

    @Test
    void theHistoryOfACaseIsTold() throws IOException, GitAPIException {
        write(TEXT.replace("The old one stops", "The old one stopped"));
        commit("Say that it stopped");

        Shell.Outcome outcome = shell.type("log", "town", "town.case");

        assertEquals(0, outcome.status(), outcome::toString);
        assertTrue(outcome.out().contains("Say that it stopped") && outcome.out().contains("Begin buying"), outcome::out);
    }
}
