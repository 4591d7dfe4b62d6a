// SPDX-License-Identifier: EPL-2.0
package dk.landskab.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonParser;

/** The pipeline and the papers of cases, as a user types for them; today is 2026-12-01. */
class AcquisitionPapersTest {

    private static final String TEXT = """
            process town.buying "Buying" {
              organisation town  version "1"  currency DKK
              body board "The board"
              phase idea "Idea" { gate start "Start" approval { decided by board within 30 days } }
            }
            acquisition town.case.payroll "New payroll" {
              process town.buying
              need "The old one stops"
              requirement R1 must "It pays in time"
              phase idea entered 2026-10-01 { }
            }
            """;

    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void beginALandscapeWithACase() throws IOException, GitAPIException {
        shell = Shell.in(folder);
        assertEquals(0, shell.type("new", "town", "--organisation", "town", "--name", "Town").status());
        Files.writeString(folder.resolve("town/buying.acq"), TEXT);
        commit();
    }

    private void commit() throws IOException, GitAPIException {
        try (Git git = Git.open(folder.resolve("town").toFile())) {
            git.add().addFilepattern(".").call();
            git.commit().setMessage("Buy").setAuthor("A", "a@example.org").setCommitter("A", "a@example.org")
                    .setSign(false).call();
        }
    }

    private void template(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve("town/templates"));
        Files.writeString(folder.resolve("town/templates").resolve(name), text);
    }

    private String page(String papers) throws IOException {
        return Files.readString(folder.resolve(papers).resolve("decision-paper.html"));
    }

    @Test
    void pipelineShowsWhichCaseWaitsForWhomAndHowLong() {
        Shell.Outcome outcome = shell.type("acquisition", "pipeline", "town");

        assertEquals(0, outcome.status(), outcome::toString);
        assertTrue(outcome.out().contains("town.case.payroll  New payroll\n    Idea – Overdue: 61 days, 30 allowed\n"
                + "    Gate: Start\n    Waits for: The board\n"), outcome::out);
        assertTrue(shell.type("acquisition", "pipeline", "town", "--date", "2026-10-31").out()
                .contains("Has waited for 30 days of 30"));
    }

    @Test
    void pipelineIsForProgramsToo() {
        Shell.Outcome outcome = shell.type("acquisition", "pipeline", "town@HEAD", "--format", "json");

        assertEquals("landskab.pipeline", JsonParser.parseString(outcome.out()).getAsJsonObject().get("format")
                .getAsString());
    }

    @Test
    void pipelineBecomesABoardInAFolder() throws IOException {
        assertEquals(0, shell.type("acquisition", "pipeline", "town", "--out", "board").status());

        String page = Files.readString(folder.resolve("board/index.html"));
        assertTrue(page.contains("<h3>Idea <span class=\"count\">1</span></h3>"));
        assertTrue(Files.exists(folder.resolve("board/report.xlsx")));
    }

    @Test
    void documentsWritesBothPapersInBothForms() throws IOException {
        Shell.Outcome outcome = shell.type("acquisition", "documents", "town", "payroll", "--out", "papers");

        assertEquals(0, outcome.status(), outcome::toString);
        assertEquals(List.of("The documents are in papers"), outcome.lines());
        try (Stream<Path> files = Files.list(folder.resolve("papers"))) {
            assertEquals(Set.of("decision-paper.html", "decision-paper.odt", "requirement-specification.html",
                    "requirement-specification.odt"),
                    files.map(each -> each.getFileName().toString()).collect(Collectors.toSet()));
        }
        assertTrue(page("papers").contains("The board decides on “Start”."));
    }

    @Test
    void documentsUsesTheTemplatesThatLieWithTheLandscape() throws IOException {
        template("decision-paper.ftlh", "<h1>Our paper on ${case.name}</h1>");

        assertEquals(0, shell.type("acquisition", "documents", "town", "payroll", "--out", "papers").status());
        assertTrue(page("papers").contains("Our paper on New payroll"));
    }

    @Test
    void documentsOfARevisionUsesTheTemplatesOfThatRevision() throws IOException, GitAPIException {
        template("decision-paper.ftlh", "<h1>As committed</h1>");
        commit();
        template("decision-paper.ftlh", "<h1>As edited</h1>");

        shell.type("acquisition", "documents", "town", "payroll", "--out", "now");
        shell.type("acquisition", "documents", "town@HEAD", "payroll", "--out", "then");
        shell.type("acquisition", "documents", "town@HEAD~1", "payroll", "--out", "before");

        assertTrue(page("now").contains("As edited"));
        assertTrue(page("then").contains("As committed"));
        assertTrue(page("before").contains("Decision paper"));
    }

    @Test
    void aTemplateThatIsWrongIsToldWithFileAndLineAndNothingIsWritten() throws IOException {
        template("requirement-specification.ftlh", "<h1>T</h1>\n<p>${case.nothing}</p>");

        Shell.Outcome outcome = shell.type("acquisition", "documents", "town", "payroll", "--out", "papers");

        assertEquals(3, outcome.status());
        assertTrue(outcome.err().contains("templates/requirement-specification.ftlh:2:6: The template cannot be"),
                outcome::err);
        assertFalse(Files.exists(folder.resolve("papers")));
    }

    @Test
    void documentsThatAreThereAreNotWrittenOver() throws IOException {
        shell.type("acquisition", "documents", "town", "payroll", "--out", "papers");
        Files.writeString(folder.resolve("papers/decision-paper.html"), "edited");

        assertEquals(3, shell.type("acquisition", "documents", "town", "payroll", "--out", "papers").status());
        assertEquals("edited", page("papers"));
    }

    @Test
    void documentsNeedsACaseThatIsThereAndAFolder() {
        assertEquals(2, shell.type("acquisition", "documents", "town", "nothing", "--out", "papers").status());
        assertEquals(2, shell.type("acquisition", "documents", "town", "payroll").status());
    }
}
