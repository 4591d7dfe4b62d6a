// SPDX-License-Identifier: EPL-2.0
package dk.landskab.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import dk.landskab.model.edit.Language;

class MergerTest {

    private static final String PART = """
            <?xml version="1.0" encoding="UTF-8"?>
            <core:Part xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xmlns:application="https://landskab.dk/model/application"
                xmlns:governance="https://landskab.dk/model/governance"
                xmlns:core="https://landskab.dk/model/core" id="%1$s.part.systems" formatVersion="1">
              <elements xsi:type="application:Application" id="%1$s.app.payroll" name="Payroll"/>
              <elements xsi:type="governance:Contract" id="%1$s.contract.payroll" name="Payroll contract"
                  covers="%1$s.app.payroll" noticeMonths="3" noticeAt="QUARTER_END">
                <costs id="%1$s.cost.payroll" amount="120000" currency="%2$s" period="YEAR" from="2021-01-01"/>
              </elements>
            </core:Part>
            """;

    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void beginTwoLandscapes() throws IOException {
        shell = Shell.in(folder);
        for (String town : List.of("east", "west")) {
            assertEquals(0, shell.type("new", town, "--organisation", town, "--name", town + " town").status());
            pay(town, "DKK");
        }
    }

    private void pay(String town, String currency) throws IOException {
        Files.writeString(folder.resolve(town).resolve("systems.landskab"), PART.formatted(town, currency));
    }

    private Shell.Outcome merger(String... more) {
        return shell.type(Stream.concat(Stream.of("merger", "east", "west"), Stream.of(more)).toArray(String[]::new));
    }

    private List<String> content() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).filter(each -> !each.toString().contains("/.git/"))
                    .filter(each -> each.toString().endsWith(".landskab")).sorted()
                    .map(each -> each + "\n" + read(each)).toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theAnalysisIsToldInEveryLanguage(Language language) {
        Shell.Outcome outcome = Shell.in(folder).speaking(language).type("merger", "east", "west");

        assertEquals(0, outcome.status(), outcome::toString);
        assertTrue(outcome.out().contains("east town") && outcome.out().contains("Payroll"), outcome::out);
        assertEquals("", outcome.err());
    }

    @Test
    void theResultAsJsonIsJsonAlone() {
        JsonObject result = JsonParser.parseString(merger("--format", "json").out()).getAsJsonObject();

        assertEquals("landskab.merger", result.get("format").getAsString());
        assertEquals(1, result.getAsJsonArray("matches").size());
    }

    @Test
    void theReportHoldsTheCalendar() {
        assertEquals(0, merger("--effective", "2028-01-01", "--out", "report").status());
        assertTrue(Files.exists(folder.resolve("report/index.html")));
        assertTrue(read(folder.resolve("report/notices.ics")).contains("BEGIN:VEVENT"));
    }

    @Test
    void aPlanIsMadeWhereThereIsNoneAndIsFaultlessByItself() throws IOException {
        List<String> before = content();
        Shell.Outcome outcome = merger("--plan", "plan");

        assertEquals(0, outcome.status(), outcome::toString);
        assertTrue(outcome.err().contains("1 suggested correspondence and 2 items"), outcome::err);
        assertTrue(outcome.err().contains("2028-01-01"), "the first year that begins a year from now");
        assertTrue(content().containsAll(before), "nothing of a party is written to");
        String plan = read(folder.resolve("plan/plan.landskab"));
        assertTrue(plan.contains("left=\"east.app.payroll\"") && plan.contains("right=\"west.app.payroll\""), plan);
        assertTrue(plan.contains("element=\"east.app.payroll\""), plan);
        Shell.Outcome check = shell.type("check", "plan");
        assertFalse(check.out().contains("V-ID-2"), check::out);
        assertEquals(0, check.status(), check::out);
    }

    @Test
    void aPlanThatIsThereIsReadAndEveryDecisionIsRespected() throws IOException {
        merger("--plan", "plan");
        Path file = folder.resolve("plan/plan.landskab");
        Files.writeString(file, read(file).replaceFirst("(<correspondences id=\"[^\"]*\")", "$1 state=\"REJECTED\""));
        List<String> before = content();

        JsonObject result = JsonParser.parseString(merger("--plan", "plan", "--format", "json").out())
                .getAsJsonObject();

        assertEquals(0, result.getAsJsonArray("matches").size());
        assertEquals(1, result.getAsJsonArray("refused").size());
        assertEquals(before, content(), "a plan is never changed unasked");
        assertEquals(0, merger("--plan", "plan", "--update-plan").status());
        assertEquals(before, content(), "a rejected pair is never suggested again");
    }

    @Test
    void whatIsNewIsAddedToAPlanOnlyWhereThatIsAskedFor() throws IOException {
        merger("--plan", "plan");
        for (String town : List.of("east", "west")) {
            Path file = folder.resolve(town).resolve("systems.landskab");
            Files.writeString(file, read(file).replace("</core:Part>",
                    "  <elements xsi:type=\"application:Application\" id=\"" + town
                            + ".app.records\" name=\"Records\"/>\n</core:Part>"));
        }
        merger("--plan", "plan");
        assertFalse(read(folder.resolve("plan/plan.landskab")).contains("records"));

        Shell.Outcome outcome = merger("--plan", "plan", "--update-plan");

        assertEquals(0, outcome.status(), outcome::toString);
        String plan = read(folder.resolve("plan/plan.landskab"));
        assertTrue(plan.contains("element=\"west.app.records\"") && plan.contains("left=\"east.app.records\""), plan);
        assertTrue(outcome.err().contains("3"), outcome::err);
    }

    @Test
    void aPlanThatIsReadAloneTellsByNameWhatItIsAbout() throws IOException {
        merger("--plan", "plan");
        merger("--plan", "other");
        Path file = folder.resolve("other/plan.landskab");
        Files.writeString(file, read(file).replaceFirst("(<correspondences id=\"[^\"]*\")", "$1 state=\"REJECTED\"")
                .replaceFirst("(<items id=\"[^\"]*\")", "$1 disposition=\"RETAIN\""));

        String out = shell.type("diff", "plan", "other").out();

        assertTrue(out.contains("Payroll (east town) ↔ Payroll (west town)"), out);
        assertTrue(out.contains("retain: Payroll (east town)"), out);
    }

    @Test
    void aNameInThePlanFollowsThatOfTheSystemWhenThePlanIsUpdatedAndNothingElseDoes() throws IOException {
        merger("--plan", "plan");
        merger("--plan", "before");
        Path file = folder.resolve("west/systems.landskab");
        Files.writeString(file, read(file).replace("name=\"Payroll\"", "name=\"Wages\""));
        List<String> unasked = content();
        merger("--plan", "plan");
        assertEquals(unasked, content());

        assertEquals(0, merger("--plan", "plan", "--update-plan").status());

        String plan = read(folder.resolve("plan/plan.landskab"));
        assertTrue(plan.contains("value=\"Wages (west town)\"") && plan.contains("value=\"Payroll (east town)\""), plan);
        assertEquals(read(folder.resolve("before/plan.landskab")), plan.replace("Wages (west town)", "Payroll (west town)"));
    }

    @Test
    void aFolderThatHoldsSomethingElseIsNoPlan() throws IOException {
        Files.createDirectories(folder.resolve("thesis"));
        Files.writeString(folder.resolve("thesis/thesis.txt"), "mine");
        Shell.Outcome outcome = merger("--plan", "thesis");

        assertEquals(3, outcome.status(), outcome::toString);
        assertTrue(outcome.err().startsWith("thesis: "), outcome::err);
        assertFalse(Files.exists(folder.resolve("thesis/plan.landskab")));
    }

    @Test
    void howAFigureCameAboutIsTold() {
        Shell.Outcome contract = merger("--explain", "east.contract.payroll");
        assertEquals(0, contract.status(), contract::toString);
        assertTrue(contract.out().contains("How Payroll contract is left"), contract::out);

        Shell.Outcome month = merger("--explain", "2027-03");
        assertTrue(month.out().startsWith("In 2027-03 everything comes to 20,000"), month::out);

        JsonObject json = JsonParser.parseString(merger("--explain", "east.app.payroll", "--format", "json").out())
                .getAsJsonObject();
        assertEquals("landskab.explanation", json.get("format").getAsString());
        assertFalse(json.getAsJsonArray("steps").isEmpty());
    }

    @Test
    void whatTheAnalysisKnowsNothingOfCannotBeExplained() {
        Shell.Outcome outcome = merger("--explain", "east.nothing");

        assertEquals(2, outcome.status());
        assertTrue(outcome.err().startsWith("east.nothing: "), outcome::err);
    }

    @Test
    void mixedCurrenciesAreRefusedInOneLineUnlessARateIsGiven() throws IOException {
        pay("west", "SEK");
        Shell.Outcome refused = merger();
        assertEquals(3, refused.status());
        assertEquals(1, refused.err().lines().count(), refused::err);
        assertTrue(refused.err().contains("DKK") && refused.err().contains("SEK"), refused::err);
        assertEquals("", refused.out());

        Shell.Outcome rated = merger("--rate", "SEK=0.65");
        assertEquals(0, rated.status(), rated::toString);
        Shell.Outcome month = merger("--rate", "SEK=0.65", "--explain", "2027-03");
        assertTrue(month.out().startsWith("In 2027-03 everything comes to 16,500"), "10,000 and 0.65 of 10,000");
    }

    @Test
    void anotherThresholdChangesTheVerdict() {
        JsonObject result = JsonParser.parseString(merger("--threshold", "1", "--format", "json").out())
                .getAsJsonObject();

        assertEquals(1, result.getAsJsonObject("parameters").getAsJsonObject("coverage").get("okPercent").getAsInt());
    }

    @Test
    void aPlaceThatIsNotThereIsToldInOneLine() {
        Shell.Outcome outcome = shell.type("merger", "east", "nowhere");

        assertEquals(3, outcome.status());
        assertEquals(1, outcome.err().lines().count(), outcome::err);
    }
}
