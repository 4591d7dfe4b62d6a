// SPDX-License-Identifier: EPL-2.0
package dk.landskab.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import dk.landskab.model.edit.Language;

/** What the commands about acquisitions say of a folder with texts; today is 2026-12-01. */
class AcquisitionCommandTest {

    private static final String TEXT = """
            process town.buying "Buying" {
              organisation town  version "1"  currency DKK
              body board "The board"
              body office "The office"
              assessment risk "Risk profile" : risk by office valid 3 months
              phase idea "Idea" {
                gate start "Start" approval {
                  requires risk when personalData > none
                  decided by board within 30 days
                }
              }
              phase rest "The rest" { gate end "End" approval { decided by board } }
            }
            acquisition town.case.payroll "New payroll" {
              process town.buying
              need "The old one stops"
              requested on 2026-10-01
              information { personal ordinary }
              phase idea entered 2026-10-01 { }
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
        commit();
    }

    private void write(String text) throws IOException {
        Files.writeString(folder.resolve("town/buying.acq"), text);
    }

    private void commit() throws IOException, GitAPIException {
        try (Git git = Git.open(folder.resolve("town").toFile())) {
            git.add().addFilepattern(".").call();
            git.commit().setMessage("Buy").setAuthor("A", "a@example.org").setCommitter("A", "a@example.org")
                    .setSign(false).call();
        }
    }

    @Test
    void checkTellsACaseThatStandsStillAndIsNoFailure() {
        Shell.Outcome outcome = shell.type("acquisition", "check", "town");

        assertEquals(0, outcome.status(), outcome::toString);
        assertEquals("buying.acq:14:1: warning V-ACQ-13 town.case.payroll: Nothing was recorded for 61 days, and “Start” gives "
                + "30. It waits for: The office. Decide, escalate, or record what was done.", outcome.lines().getFirst());
        assertEquals(0, shell.type("acquisition", "check", "town", "--date", "2026-10-02").status());
    }

    @Test
    void checkFailsWhereAGateWasPassedWithoutItsAssessment() throws IOException {
        write(TEXT.replace("2026-10-01 { }", "2026-10-01 { gate start = go on 2026-10-05 }"));

        Shell.Outcome outcome = shell.type("acquisition", "check", "town");

        assertEquals(1, outcome.status());
        assertTrue(outcome.out().startsWith("buying.acq:19:35: error V-ACQ-2 "), outcome::out);
        assertEquals(1, shell.type("check", "town").status());
        assertTrue(shell.type("check", "town").out().contains(" V-ACQ-2 "));
    }

    @Test
    void consolidateMeasuresByTheLandscapesOwnFile() throws IOException, GitAPIException {
        Path file = Files.createDirectories(folder.resolve("town/parameters")).resolve("consolidation.properties");
        Files.writeString(file, "reuse = 91\nextend = 41\n");
        assertTrue(shell.type("acquisition", "consolidate", "town", "payroll").out().contains("Reuse from 91 %, extend from 41 %"));
        assertTrue(shell.type("acquisition", "consolidate", "town@HEAD", "payroll").out()
                .contains("Reuse from 80 %, extend from 50 %"));
        commit();
        assertTrue(shell.type("acquisition", "consolidate", "town@HEAD", "payroll").out()
                .contains("Reuse from 91 %, extend from 41 %"));

        Files.writeString(file, "reuse = much\n");
        for (String command : List.of("consolidate town payroll", "check town")) {
            Shell.Outcome outcome = shell.type(Stream.concat(Stream.of("acquisition"), Stream.of(command.split(" ")))
                    .toArray(String[]::new));
            assertEquals(3, outcome.status());
            assertTrue(outcome.err().contains("parameters/consolidation.properties:1:1"), outcome::toString);
        }
    }

    @Test
    void checkTellsALineOfMoneyThatIsInNoSum() throws IOException {
        write(TEXT.replace("2026-10-01 { }", "2026-10-01 { } money { operation 5 DKK yearly }"));

        assertEquals("buying.acq:19:45: error V-COST-1 town.case.payroll.cost.operation: operation: 5 DKK is not said to be paid "
                + "once, and no date says from when it is paid, so it is in the sum of no year. State the date, or that it is paid once.",
                shell.type("acquisition", "check", "town").lines().getFirst());
    }

    @Test
    void checkOfAnEarlierDayTakesWhatHappenedSinceForNoMistake() throws IOException {
        write(TEXT.replace("entered 2026-10-01 { }", "entered 2026-12-02 { }"));

        assertTrue(shell.type("acquisition", "check", "town").out().contains(" V-ACQ-15 "));
        write(TEXT.replace("entered 2026-10-01 { }", "entered 2026-12-01 { }"));
        assertFalse(shell.type("acquisition", "check", "town", "--date", "2026-11-01").out().contains(" V-ACQ-15 "));
    }

    @Test
    void checkTellsWhatIsWrongWithTheTextsAndNothingOfOtherFiles() throws IOException {
        write(TEXT.replace("decided by board within", "decided by bord within"));
        Files.writeString(folder.resolve("town/wrong.landskab"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <core:Part xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:core="https://landskab.dk/model/core"
                    id="p" colour="red"/>
                """);

        Shell.Outcome outcome = shell.type("acquisition", "check", "town");

        assertEquals(1, outcome.status());
        assertTrue(outcome.lines().getFirst().startsWith("buying.acq:9:18: error V-ID-2 "), outcome::out);
        assertFalse(outcome.out().contains("wrong.landskab"), outcome::out);
        assertTrue(shell.type("check", "town").out().contains("wrong.landskab"));
    }

    @Test
    void checkComparesAFolderWithWhatWasCommittedLast() throws IOException, GitAPIException {
        write(TEXT.replace("within 30 days", "within 90 days"));
        Shell.Outcome changed = shell.type("acquisition", "check", "town");

        assertEquals(1, changed.status());
        assertTrue(changed.out().startsWith("buying.acq:1:1: error V-PD-3 town.buying: Buying has changed since HEAD while "
                + "cases run on it, and is still version “1”. Give it a new version. Changed: Start."), changed::out);

        commit();
        assertEquals(0, shell.type("acquisition", "check", "town").status());
        assertEquals(0, shell.type("acquisition", "check", "town@HEAD").status());
        assertEquals(1, shell.type("acquisition", "check", "town@HEAD", "--since", "HEAD~1").status());
        assertEquals(3, shell.type("acquisition", "check", "town", "--since", "nowhere").status());
    }

    @Test
    void checkWorksWithoutAHistory() throws IOException {
        Files.createDirectories(folder.resolve("plain"));
        Files.writeString(folder.resolve("plain/a.acq"), "process p \"P\" { phase x \"X\" { } }\n");

        assertEquals(0, shell.type("acquisition", "check", "plain").status());
        assertEquals(3, shell.type("acquisition", "check", "plain", "--since", "HEAD").status());
    }

    @Test
    void statusSaysWhatTheNextGateAsksFor() {
        Shell.Outcome outcome = shell.type("acquisition", "status", "town", "town.case.payroll");

        assertEquals(0, outcome.status(), outcome::toString);
        for (String line : List.of("town.case.payroll  New payroll", "  Gate       Start: open", "  Waits for  The office",
                "  Since      2026-10-01 (days: 61; 30 are given: overdue)", "  × Risk profile: missing – The office",
                "      when there is any personal data: holds")) {
            assertTrue(outcome.lines().contains(line), () -> line + " in " + outcome.out());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"town", "town@HEAD", "town/buying.acq"})
    void statusReadsEveryPlace(String place) {
        assertTrue(shell.type("acquisition", "status", place, "town.case.payroll").out().contains("Risk profile"));
    }

    @Test
    void aCaseIsFoundByTheEndOfItsId() {
        assertEquals(0, shell.type("acquisition", "status", "town", "payroll").status());
        assertEquals(0, shell.type("acquisition", "consolidate", "town", "payroll").status());
    }

    @ParameterizedTest
    @CsvSource({"status", "consolidate"})
    void aCaseThatIsNotThereIsAnsweredWithThoseThatAre(String command) {
        Shell.Outcome outcome = shell.type("acquisition", command, "town", "roll");

        assertEquals(2, outcome.status());
        assertTrue(outcome.err().startsWith("roll: not one case by that name. There is: town.case.payroll"), outcome::err);
        assertEquals("", outcome.out());
    }

    @Test
    void aNameThatEndsSeveralIdsIsNoCase() throws IOException {
        write(TEXT + "acquisition town.other.payroll \"Other\" { process town.buying need \"N\" }\n");

        Shell.Outcome outcome = shell.type("acquisition", "status", "town", "payroll");

        assertEquals(2, outcome.status());
        assertTrue(outcome.err().startsWith("payroll: not one case by that name. There is: town.case.payroll, "
                + "town.other.payroll"), outcome::err);
        assertEquals(0, shell.type("acquisition", "status", "town", "other.payroll").status());
    }

    @Test
    void ofManyCasesSomeAreNamedAndHowManyThereAre() throws IOException {
        StringBuilder text = new StringBuilder(TEXT);
        for (int i = 10; i < 40; i++) {
            text.append("acquisition town.case.n").append(i).append(" \"N\" { process town.buying need \"N\" }\n");
        }
        write(text.toString());

        String said = shell.type("acquisition", "status", "town", "nobody").err();

        assertTrue(said.startsWith("nobody: not one case by that name. There are 31, among them: town.case.n10, "), said);
        assertFalse(said.contains("town.case.n30"), said);
    }

    @Test
    void statusSpeaksTheLanguageOfTheReader() {
        String danish = shell.speaking(Language.DA).type("acquisition", "status", "town", "payroll").out();
        String swedish = shell.speaking(Language.SV).type("acquisition", "status", "town", "payroll").out();

        for (String line : List.of("  Stade             ved et beslutningspunkt, i “Idea”", "  Venter på         The office",
                "Hvad “Start” beder om", "  × Risk profile: mangler – The office", "      når der er personoplysninger af nogen art: er opfyldt")) {
            assertTrue(danish.lines().anyMatch(line::equals), () -> line + " in " + danish);
        }
        for (String line : List.of("  Läge          vid en beslutspunkt, i “Idea”", "  Väntar på     The office",
                "Vad “Start” begär", "  × Risk profile: saknas – The office", "      när det finns personuppgifter av något slag: är uppfyllt")) {
            assertTrue(swedish.lines().anyMatch(line::equals), () -> line + " in " + swedish);
        }
    }

    @Test
    void consolidateRanksWhatIsThere() throws IOException {
        Files.writeString(folder.resolve("town/systems.landskab"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <core:Part xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                    xmlns:application="https://landskab.dk/model/application"
                    xmlns:business="https://landskab.dk/model/business" xmlns:core="https://landskab.dk/model/core"
                    id="systems" formatVersion="1">
                  <elements xsi:type="application:Application" id="town.wages" name="Wages" subjects="kle.81.00.00"/>
                  <elements xsi:type="business:Subject" id="kle.81.00.00" name="Pay" number="81.00.00"/>
                </core:Part>
                """);
        write(TEXT.replace("need \"The", "supports kle \"81.00.00\" need \"The"));

        Shell.Outcome outcome = shell.type("acquisition", "consolidate", "town", "payroll");

        assertEquals(0, outcome.status(), outcome::toString);
        for (String line : List.of("Can an existing system solve town.case.payroll, New payroll?",
                "1. Wages (town.wages): 100 % of the need, reuse", "  + Covered: 81.00.00 Pay",
                "  · The case does not list it")) {
            assertTrue(outcome.lines().contains(line), () -> line + " in " + outcome.out());
        }
    }

    @Test
    void aLandscapeWithoutCasesSaysSo() throws IOException {
        write("");

        assertTrue(shell.type("acquisition", "status", "town", "x").err().contains("the landscape has none at all"));
    }

    @ParameterizedTest
    @CsvSource({"check, landskab.check", "pipeline, landskab.pipeline", "status, landskab.case",
            "consolidate, landskab.consolidation"})
    void aResultAsJsonIsJsonAlone(String command, String format) {
        boolean isOfOne = command.equals("status") || command.equals("consolidate");
        Shell.Outcome outcome = isOfOne ? shell.type("acquisition", command, "town", "payroll", "--format", "json")
                : shell.type("acquisition", command, "town", "--format", "json");

        JsonObject result = JsonParser.parseString(outcome.out()).getAsJsonObject();
        assertEquals(format, result.get("format").getAsString());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aReportIsWrittenInEveryLanguage(Language language) throws IOException {
        Shell speaking = shell.speaking(language);
        for (String[] words : new String[][] {{"check", "town"}, {"status", "town", "payroll"},
            {"consolidate", "town", "payroll"}}) {
            String out = "report-" + words[0];
            String[] typed = Stream.of(new String[] {"acquisition"}, words, new String[] {"--out", out})
                    .flatMap(Arrays::stream).toArray(String[]::new);

            assertEquals(0, speaking.type(typed).status());
            String page = Files.readString(folder.resolve(out).resolve("index.html"));
            assertTrue(page.contains("lang=\"" + language.tag() + "\""));
        }
    }

    @Test
    void consolidateSaysThatACaseWithoutANeedCannotBeMeasured() {
        assertTrue(shell.type("acquisition", "consolidate", "town", "payroll").out()
                .contains("no system can be measured by it"));
    }

    @Test
    void whatIsNoTextIsRefusedWithItsPlace() throws IOException {
        Files.write(folder.resolve("town/buying.acq"), new byte[] {'u', 's', 'e', ' ', (byte) 0xE6});

        for (String[] words : new String[][] {{"check", "town"}, {"pipeline", "town"}, {"status", "town", "payroll"}}) {
            Shell.Outcome outcome = shell.type(Stream.concat(Stream.of("acquisition"),
                    Stream.of(words)).toArray(String[]::new));

            assertEquals(3, outcome.status());
            assertTrue(outcome.err().contains("buying.acq:1:5: "), outcome::err);
        }
    }
}
