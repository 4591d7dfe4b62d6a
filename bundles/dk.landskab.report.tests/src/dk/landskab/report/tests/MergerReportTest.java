// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import dk.landskab.analysis.merger.result.MergerAnalysis;
import dk.landskab.analysis.merger.result.MergerReport;
import dk.landskab.model.edit.Language;
import dk.landskab.report.ReportFolder;
import dk.landskab.report.document.Cell;
import dk.landskab.report.document.Figure;
import dk.landskab.report.document.Report;
import dk.landskab.report.document.Run;
import dk.landskab.report.document.Section;
import dk.landskab.report.document.Table;
import dk.landskab.report.html.Html;
import dk.landskab.report.text.ExplanationText;
import dk.landskab.report.text.Markdown;
import dk.landskab.report.text.MergerText;
import dk.landskab.report.text.Terminal;
import dk.landskab.report.writing.MergerReportWriter;
import dk.landskab.testkit.Sketch;

class MergerReportTest {

    @TempDir
    private Path folder;

    private static Table table(Report report, String id) {
        return report.tables().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    private static Section section(Report report, String id) {
        return report.sections().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    private static Cell cell(Report report, String table, int row, String column) {
        Table found = table(report, table);
        int index = found.columns().stream().map(each -> each.title()).toList().indexOf(column);
        return found.rows().get(row).get(index);
    }

    private static String words(Report report) {
        return Markdown.of(report);
    }

    @Test
    void theFirstPageSaysWhatADirectorMustKnow() {
        Report report = Mergers.report(Mergers.planned(), Language.EN);

        assertEquals("Merger of Aaby and Bølle", report.title());
        String sentences = String.join("\n", report.conclusions());
        assertTrue(report.conclusions().size() >= 3 && report.conclusions().size() <= 7, sentences);
        assertTrue(sentences.contains("Aaby has 2 systems, Bølle has 1; 1 pair of them is the same"), sentences);
        assertTrue(sentences.contains("both have systems; only Aaby in 1, only Bølle in 0"), sentences);
        assertTrue(sentences.contains("In 1 the law demands a task for which neither has one"), sentences);
        assertTrue(sentences.contains("migration 50,000 DKK"), sentences);
        assertTrue(sentences.contains("The first day for notice is 2027-09-30: Contract One"), sentences);
        assertTrue(sentences.contains("Of 3 systems and components the target picture decides 2; 1 are open"),
                sentences);
        assertTrue(report.figures().size() <= 3);
        assertTrue(report.figures().stream().anyMatch(Figure.Months.class::isInstance));
        assertTrue(report.figures().stream().anyMatch(Figure.HeatMap.class::isInstance));
        assertTrue(report.figures().stream().anyMatch(Figure.Shares.class::isInstance));
    }

    @Test
    void everyQuestionHasASection() {
        Report report = Mergers.report(Mergers.planned(), Language.EN);
        List<String> ids = report.sections().stream().map(Section::id).toList();

        assertTrue(ids.containsAll(List.of("coverage", "matching", "overlap", "landing", "contracts", "money", "target",
                "ways", "way", "strategies", "questions")), ids::toString);
        assertTrue(report.method().orElseThrow().tables().getFirst().rows().size() > 10);
    }

    /** 120,000 a year is 10,000 a month: January 2028 to its end at the quarter, 31 December 2027, wastes nothing. */
    @Test
    void aContractIsToldWithItsDates() {
        Report report = Mergers.report(Mergers.planned(), Language.EN);

        assertEquals("Day[date=2027-12-31]", cell(report, "contracts", 0, "Wished end").toString());
        assertEquals("Day[date=2027-09-30]", cell(report, "contracts", 0, "Last notice for it").toString());
        assertEquals("Day[date=2027-12-31]", cell(report, "contracts", 0, "Taken to end").toString());
        assertEquals(Cell.number(0), cell(report, "contracts", 0, "Paid after use"));
    }

    /** 2027: A 120,000, B 60,000, and 50,000 for the migration. */
    @Test
    void aYearIsTheSumOfItsLines() {
        Report report = Mergers.report(Mergers.planned(), Language.EN);
        Table years = table(report, "years");
        List<Cell> of2027 = years.rows().stream().filter(row -> row.getFirst().equals(Cell.text("2027"))).findFirst()
                .orElseThrow();

        assertTrue(of2027.contains(Cell.number(120_000)), of2027::toString);
        assertTrue(of2027.contains(Cell.number(60_000)), of2027::toString);
        assertTrue(of2027.contains(Cell.number(50_000)), of2027::toString);
        assertEquals(Cell.number(230_000), of2027.getLast());
        assertEquals(60, table(report, "months").rows().size());
    }

    @Test
    void whatPersonsDecidedIsNoSuggestion() {
        Report report = Mergers.report(Mergers.planned(), Language.EN);

        assertTrue(report.tables().stream().noneMatch(each -> each.id().equals("suggestions")));
        assertEquals(Cell.text("Seen together"), cell(report, "decisions", 0, "Reason"));
        assertEquals(1, table(Mergers.report(Mergers.unplanned(), Language.EN), "suggestions").rows().size());
    }

    @Test
    void everyRowOfSystemsNamesItsElements() {
        Report report = Mergers.report(Mergers.planned(), Language.DA);

        Stream.of("decisions", "byMainGroup", "landing", "contracts", "doubles", "decided", "ways", "lines")
                .filter(id -> report.tables().stream().anyMatch(each -> each.id().equals(id)))
                .forEach(id -> table(report, id).rows().forEach(row -> assertTrue(
                        row.stream().anyMatch(Cell.Refs.class::isInstance), () -> id + ": " + row)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theReportIsWholeInEveryLanguage(Language language) {
        for (MergerReport result : List.of(Mergers.planned(), Mergers.unplanned())) {
            Report report = Mergers.report(result, language);
            String text = words(report) + MergerText.of(report, new Terminal(80, false)) + Html.of(report);

            assertFalse(text.contains("{0}") || text.contains("merger."), "a text is missing");
            assertFalse(text.contains("null"), "nothing is said as null");
        }
    }

    @Test
    void theSameInputGivesTheSameBytesWheneverItIsRun() throws IOException {
        Run later = new Run(Mergers.RUN.command(), Instant.parse("2027-02-03T04:05:06Z"), Optional.empty());
        ReportFolder.write(folder.resolve("one"), Mergers.report(Mergers.planned(), Language.DA));
        ReportFolder.write(folder.resolve("two"), MergerReportWriter.write(Mergers.planned(), Language.DA, later));

        try (Stream<Path> files = Files.walk(folder.resolve("one"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(folder.resolve("two")
                        .resolve(folder.resolve("one").relativize(file))), file.toString());
            }
        }
    }

    @Test
    void theCalendarGoesAlong() throws IOException {
        Path page = ReportFolder.write(folder.resolve("r"), Mergers.report(Mergers.planned(), Language.EN));

        String calendar = Files.readString(page.resolveSibling("notices.ics"));
        assertTrue(calendar.startsWith("BEGIN:VCALENDAR") && calendar.contains("20270930"), calendar);
        ReportFolder.write(folder.resolve("r"), Mergers.report(MergerAnalysis.of(Mergers.input("", "")), Language.EN));
        assertFalse(Files.exists(page.resolveSibling("notices.ics")), "the older calendar is gone");
    }

    @Test
    void withoutAPlanSwappingThePartiesMirrorsTheReport() {
        Report one = Mergers.report(Mergers.unplanned(), Language.EN);
        Report other = Mergers.report(MergerAnalysis.of(Mergers.input(Mergers.B, Mergers.A)), Language.EN);

        assertEquals(one.keyFigures(), other.keyFigures());
        Figure.HeatMap map = map(one);
        Figure.HeatMap mirror = map(other);
        assertEquals(map.rows().stream().map(row -> row.counts().reversed()).toList(),
                mirror.rows().stream().map(Figure.HeatMap.Row::counts).toList());
        assertEquals(sums(one, "contracts"), sums(other, "contracts"));
    }

    private static Figure.HeatMap map(Report report) {
        return report.figures().stream().filter(Figure.HeatMap.class::isInstance).map(Figure.HeatMap.class::cast)
                .findFirst().orElseThrow();
    }

    private static List<Cell> sums(Report report, String id) {
        return table(report, id).rows().stream().map(List::getFirst).toList();
    }

    static Stream<Arguments> gaps() {
        String noDates = Mergers.A.replaceAll(" lifecycle\\.activeFrom=\\S+", "");
        String noCosts = Mergers.A.lines().filter(line -> !line.contains("Cost ")).collect(Collectors.joining("\n"));
        String noSubjects = Mergers.A.lines().filter(line -> !line.startsWith("Subject"))
                .collect(Collectors.joining("\n"));
        return Stream.of(Arguments.of("nothing at all", "", ""), Arguments.of("one side empty", Mergers.A, ""),
                Arguments.of("the other side empty", "", Mergers.B), Arguments.of("no dates", noDates, Mergers.B),
                Arguments.of("no costs", noCosts, noCosts), Arguments.of("no subjects", noSubjects, noSubjects),
                Arguments.of("the same twice", Mergers.A, Mergers.A));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("gaps")
    void whatCannotBeDecidedIsToldAndNothingFails(String what, String a, String b) {
        MergerReport result = MergerAnalysis.of(Mergers.input(a, b));
        for (Language language : Language.values()) {
            Report report = Mergers.report(result, language);

            assertNotNull(Html.of(report));
            assertFalse(words(report).contains("null"), words(report));
            assertFalse(table(report, "undecided").rows().isEmpty(), what);
        }
        assertTrue(JsonParser.parseString(Mergers.report(result, Language.EN).json()).isJsonObject());
    }

    @Test
    void whatNobodyRecordedIsNeverASilentZero() {
        String noCosts = Mergers.B.lines().filter(line -> !line.contains("Cost ")).collect(Collectors.joining("\n"));
        Report report = Mergers.report(MergerAnalysis.of(Mergers.input(noCosts, "")), Language.EN);

        assertTrue(section(report, "money").answer().contains("unknown"), section(report, "money").answer());
        assertEquals("?", report.keyFigures().get(2).value());
        assertTrue(report.tables().stream().noneMatch(each -> each.id().equals("years")));
        assertTrue(section(report, "coverage").answer().contains("at most"), section(report, "coverage").answer());
    }

    @Test
    void aCurveThatFallsBecauseNothingIsRecordedIsNoSaving() {
        String ending = Mergers.A.replace("period=YEAR from=2020-01-01", "period=YEAR from=2020-01-01 to=2028-06-30");
        Report report = Mergers.report(MergerAnalysis.of(Mergers.input(ending, Mergers.B)), Language.EN);

        assertTrue(report.conclusions().stream().anyMatch(each -> each.contains("1 system outlasts what is recorded")),
                report.conclusions()::toString);
    }

    @Test
    void theTextShowsTheBeginningOfEveryTable() {
        StringBuilder many = new StringBuilder(Mergers.A);
        for (int i = 0; i < 30; i++) {
            many.append("Application aa.more").append(i).append(" \"More ").append(i).append("\"\n");
        }
        Report report = Mergers.report(MergerAnalysis.of(Mergers.input(many.toString(), Mergers.B)), Language.EN);

        String text = MergerText.of(report, new Terminal(100, false));
        assertTrue(text.lines().allMatch(line -> line.length() <= 100), text);
        assertTrue(text.lines().anyMatch(line -> line.matches("… and \\d+ more rows.*")), text);
    }

    @Test
    void anExplanationIsATreeOfSteps() {
        String text = ExplanationText.of(Mergers.planned().explain("aa.k"), "aa.k", Language.EN);

        assertTrue(text.lines().anyMatch(line -> line.startsWith("How Contract One is left")), text);
        assertTrue(text.contains("  - It can end: at the end of a quarter; months of notice: 3"), text);
        assertTrue(text.contains("[aa.k]"), text);
    }

    @Test
    void whereAStepRestsOnManyOnlyThoseAboutTheQuestionAreShown() {
        StringBuilder many = new StringBuilder(Mergers.A);
        for (int i = 0; i < 30; i++) {
            many.append("Application aa.more").append(i).append(" \"More ").append(i).append("\"\n");
        }
        MergerReport result = MergerAnalysis.of(Mergers.input(many.toString(), Mergers.B));

        String text = ExplanationText.of(result.explain("aa.care"), "aa.care", Language.EN);

        assertTrue(text.contains("Care One lacks"), text);
        assertFalse(text.contains("More 7"), text);
        assertTrue(text.contains("… and 31 more steps"), text);
    }

    @Test
    void theJsonHasItsDocumentedForm() {
        JsonObject json = JsonParser.parseString(Mergers.report(Mergers.planned(), Language.DA).json())
                .getAsJsonObject();

        assertEquals("landskab.merger", json.get("format").getAsString());
        assertEquals(List.of("format", "version", "a", "b", "plan", "mergerDate", "parameters", "coverage",
                "coverageByMainGroup", "signs", "matches", "refused", "shared", "unmatched", "overlaps", "landing",
                "contracts", "continuing", "currency", "months", "pools", "doubles", "slips", "lines", "target",
                "tasks", "undecided"), List.copyOf(json.keySet()));
        JsonObject first = json.getAsJsonArray("months").get(0).getAsJsonObject();
        assertEquals("2026-12", first.get("month").getAsString());
        assertEquals("15000.00", first.get("total").getAsString());
        assertEquals("aa.k", json.getAsJsonArray("contracts").get(0).getAsJsonObject().get("id").getAsString());
    }

    @Test
    void hostileNamesAreText() {
        String hostile = Mergers.A.replace("\"Care One\"", "\"</script><script>window.hurt=1</script>\"");
        String page = Html.of(Mergers.report(MergerAnalysis.of(Mergers.input(hostile, Mergers.B)
                .planned(Sketch.of(Mergers.PLAN))), Language.EN));

        assertFalse(page.contains("<script>window.hurt"));
        assertTrue(page.contains("&lt;script&gt;window.hurt"));
    }
}
