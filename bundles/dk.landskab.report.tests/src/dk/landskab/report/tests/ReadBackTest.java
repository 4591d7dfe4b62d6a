// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

import dk.landskab.model.edit.Language;
import dk.landskab.report.document.Cell;
import dk.landskab.report.document.Column;
import dk.landskab.report.document.Ref;
import dk.landskab.report.document.Report;
import dk.landskab.report.document.Table;
import dk.landskab.report.html.Html;
import dk.landskab.report.sheets.Csv;
import dk.landskab.report.sheets.Workbook;
import dk.landskab.report.text.Markdown;
import dk.landskab.report.text.Plain;
import dk.landskab.report.writing.CaseReportWriter;
import dk.landskab.report.writing.PipelineReportWriter;
import dk.landskab.store.Landscape;

/**
 * Every table of every kind of report, read back from each of its formats by a program that is not ours: all say what
 * the table says, and the languages differ in words only.
 */
class ReadBackTest {

    private static final int ROWS_ON_A_PAGE = 500;
    private static final Map<Language, Map<String, Report>> REPORTS = Stream.of(Language.values())
            .collect(Collectors.toMap(each -> each, ReadBackTest::reports));

    private static Map<String, Report> reports(Language language) {
        Landscape cases = Cases.landscape();
        Map<String, Report> reports = new LinkedHashMap<>();
        reports.put("gap", Reports.gap(language));
        reports.put("diff", Reports.diff(language));
        reports.put("check", Reports.check(language));
        reports.put("hostile", Reports.hostile(language));
        reports.put("merger", Mergers.report(Mergers.planned(), language));
        reports.put("merger without a plan", Mergers.report(Mergers.unplanned(), language));
        reports.put("pipeline", PipelineReportWriter.write(Cases.pipeline(), cases.origin(), language, Reports.RUN));
        reports.put("case", CaseReportWriter.write(Cases.state(cases, Cases.BOOKING), cases.origin(), language,
                Reports.RUN));
        return reports;
    }

    @Test
    void everyFigureStandsInAColumnThatIsSetToTheRight() {
        List<String> left = REPORTS.get(Language.EN).entrySet().stream().flatMap(report -> report.getValue().tables()
                .stream().flatMap(table -> left(table).map(each -> report.getKey() + ", " + table.title() + ", " + each)))
                .toList();

        assertEquals(List.of(), left);
    }

    private static Stream<String> left(Table table) {
        return IntStream.range(0, table.columns().size())
                .filter(i -> table.columns().get(i).kind() != Column.Kind.NUMBER)
                .filter(i -> table.rows().stream().anyMatch(row -> row.get(i) instanceof Cell.Amount))
                .mapToObj(i -> table.columns().get(i).title());
    }

    /** What is left of a text when its formats' signs, and those that nobody sees, are gone. */
    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{Nd}]", "");
    }

    private static String words(Cell cell, Language language) {
        return switch (cell) {
            case Cell.Empty none -> "";
            case Cell.Unknown none -> new Plain(language).unknown();
            case Cell.Text text -> text.text();
            case Cell.Lines lines -> String.join(" ", lines.lines());
            case Cell.Marked marked -> marked.text();
            case Cell.Refs refs -> refs.refs().stream().map(Ref::name).collect(Collectors.joining(" "));
            case Cell.Day day -> day.date().toString();
            case Cell.Grade grade -> Integer.toString(grade.value());
            case Cell.Amount amount -> amount.value().stripTrailingZeros().toPlainString();
        };
    }

    /** The same as a person sees it: beside what has a colour stands its sign. */
    private static String shown(Cell cell, Language language) {
        return (cell instanceof Cell.Marked marked ? marked.mark().sign() : "") + words(cell, language);
    }

    private static String ids(Cell cell) {
        return cell instanceof Cell.Refs refs ? refs.refs().stream().map(Ref::id).collect(Collectors.joining(" ")) : "";
    }

    /** A row as a spreadsheet has it: behind a column that names elements stands one with their ids. */
    private static List<Cell> doubled(Table table, List<Cell> row) {
        List<Cell> doubled = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            doubled.add(row.get(i));
            int column = i;
            if (table.rows().stream().anyMatch(each -> each.get(column) instanceof Cell.Refs)) {
                doubled.add(Cell.text(ids(row.get(i))));
            }
        }
        return doubled;
    }

    /** Each kind of report with each of its tables. */
    private static void everyTable(Language language, TableCheck check) throws Exception {
        for (Map.Entry<String, Report> each : REPORTS.get(language).entrySet()) {
            List<Table> tables = each.getValue().tables();
            assertFalse(tables.isEmpty(), each.getKey());
            for (int i = 0; i < tables.size(); i++) {
                check.of(each.getValue(), tables.get(i), i, each.getKey() + ", " + tables.get(i).id());
            }
        }
    }

    private interface TableCheck {

        void of(Report report, Table table, int position, String name) throws Exception;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aTableOfCommaSeparatedValuesSaysWhatTheTableSays(Language language) throws Exception {
        everyTable(language, (report, table, position, name) -> {
            List<CSVRecord> records = CSVParser.parse(new StringReader(new Csv(language, false).of(table)),
                    CSVFormat.RFC4180.builder().setDelimiter(language == Language.EN ? ',' : ';').get()).getRecords();
            assertEquals(table.rows().size() + 1, records.size(), name);
            for (int i = 0; i < table.rows().size(); i++) {
                List<Cell> row = doubled(table, table.rows().get(i));
                assertEquals(records.getFirst().size(), row.size(), name);
                assertEquals(row.size(), records.get(i + 1).size(), name);
                for (int column = 0; column < row.size(); column++) {
                    assertSheetCell(row.get(column), records.get(i + 1).get(column), language, name);
                }
            }
        });
    }

    private static void assertSheetCell(Cell cell, String written, Language language, String name) {
        if (cell instanceof Cell.Amount amount) {
            assertEquals(amount.value(), new BigDecimal(language == Language.EN ? written : written.replace(',', '.')),
                    name);
        } else {
            assertEquals(letters(words(cell, language)), letters(written), name);
            assertFalse(written.startsWith("=") || written.startsWith("@") || written.startsWith("+"), name);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aSheetOfTheWorkbookSaysWhatTheTableSays(Language language) throws Exception {
        for (Map.Entry<String, Report> each : REPORTS.get(language).entrySet()) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            Workbook.write(each.getValue(), bytes);
            try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
                List<Sheet> sheets = book.getSheets().skip(1).toList();
                assertEquals(each.getValue().tables().size(), sheets.size(), each.getKey());
                for (int i = 0; i < sheets.size(); i++) {
                    assertSheet(each.getValue().tables().get(i), sheets.get(i).read(), language, each.getKey());
                }
            }
        }
    }

    private static void assertSheet(Table table, List<Row> rows, Language language, String name) {
        assertEquals(table.rows().size() + 1, rows.size(), name);
        for (int i = 0; i < table.rows().size(); i++) {
            List<Cell> row = doubled(table, table.rows().get(i));
            for (int column = 0; column < row.size(); column++) {
                String at = name + ", " + table.id() + " " + i + ":" + column;
                switch (row.get(column)) {
                    case Cell.Amount amount -> assertEquals(0, amount.value()
                            .compareTo(rows.get(i + 1).getCellAsNumber(column).orElseThrow()), at);
                    case Cell.Day day -> assertEquals(day.date(), rows.get(i + 1).getCellAsDate(column).orElseThrow()
                            .toLocalDate(), at);
                    default -> assertEquals(letters(words(row.get(column), language)),
                            letters(rows.get(i + 1).getOptionalCell(column).map(cell -> cell.getText()).orElse("")), at);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theTextForWikisSaysWhatTheTablesSay(Language language) throws Exception {
        for (Map.Entry<String, Report> each : REPORTS.get(language).entrySet()) {
            List<List<List<String>>> written = markdownTables(Markdown.of(each.getValue()));
            List<Table> tables = each.getValue().tables();
            assertEquals(tables.size(), written.size(), each.getKey());
            for (int i = 0; i < tables.size(); i++) {
                assertMarkdown(tables.get(i), written.get(i), language, each.getKey() + ", " + tables.get(i).id());
            }
        }
    }

    private static void assertMarkdown(Table table, List<List<String>> written, Language language, String name) {
        assertEquals(table.columns().stream().map(each -> letters(each.header())).toList(),
                written.getFirst().stream().map(ReadBackTest::letters).toList(), name);
        assertEquals(table.rows().size() + 2, written.size(), name);
        for (int i = 0; i < table.rows().size(); i++) {
            List<Cell> row = table.rows().get(i);
            assertEquals(row.size(), written.get(i + 2).size(), name);
            for (int column = 0; column < row.size(); column++) {
                assertEquals(letters(shown(row.get(column), language)), letters(written.get(i + 2).get(column)),
                        name + " " + i + ":" + column);
            }
        }
    }

    /** The tables of a text: lines of cells between bars, the second of them the rule below the head. */
    private static List<List<List<String>>> markdownTables(String text) {
        List<List<List<String>>> tables = new ArrayList<>();
        boolean isWithin = false;
        for (String line : text.split("\n")) {
            if (line.startsWith("| ") && !isWithin) {
                tables.add(new ArrayList<>());
            }
            isWithin = line.startsWith("| ");
            if (isWithin) {
                tables.getLast().add(Stream.of(line.substring(1).split("(?<!\\\\)\\|")).map(ReadBackTest::unescaped)
                        .toList());
            }
        }
        return tables;
    }

    private static String unescaped(String cell) {
        return cell.replace("<br>", " ").replaceAll("\\\\(.)", "$1").replace("&lt;", "<").replace("&gt;", ">")
                .replace("&amp;", "&").strip();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void thePageSaysWhatTheTablesSay(Language language) throws Exception {
        for (Map.Entry<String, Report> each : REPORTS.get(language).entrySet()) {
            NodeList divisions = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                    .parse(new InputSource(new StringReader(Html.of(each.getValue())))).getElementsByTagName("div");
            Map<String, Element> byId = IntStream.range(0, divisions.getLength()).mapToObj(divisions::item)
                    .map(Element.class::cast).filter(found -> found.getAttribute("id").startsWith("table-"))
                    .collect(Collectors.toMap(found -> found.getAttribute("id"), found -> found));
            assertEquals(each.getValue().tables().size(), byId.size(), each.getKey());
            for (Table table : each.getValue().tables()) {
                assertPage(table, byId.get("table-" + table.id()), language, each.getKey() + ", " + table.id());
            }
        }
    }

    private static void assertPage(Table table, Element division, Language language, String name) {
        NodeList rows = ((Element) division.getElementsByTagName("tbody").item(0)).getElementsByTagName("tr");
        assertEquals(Math.min(ROWS_ON_A_PAGE, table.rows().size()), rows.getLength(), name);
        for (int i = 0; i < rows.getLength(); i++) {
            NodeList cells = ((Element) rows.item(i)).getElementsByTagName("td");
            assertEquals(table.columns().size(), cells.getLength(), name);
            for (int column = 0; column < cells.getLength(); column++) {
                Element written = (Element) cells.item(column);
                Cell cell = table.rows().get(i).get(column);
                assertEquals(table.columns().get(column).header(), written.getAttribute("data-label"), name);
                if (cell instanceof Cell.Amount amount) {
                    assertEquals(amount.value(), new BigDecimal(written.getAttribute("data-key")), name);
                }
                assertEquals(letters(onPage(cell, language)), letters(written.getTextContent()),
                        name + " " + i + ":" + column);
            }
        }
    }

    /** An element stands on a page with its id behind its name, unless there are many in one line. */
    private static String onPage(Cell cell, Language language) {
        return cell instanceof Cell.Refs refs && !refs.isBrief()
                ? refs.refs().stream().map(each -> each.name() + each.id()).collect(Collectors.joining())
                : shown(cell, language);
    }

    @ParameterizedTest
    @EnumSource(value = Language.class, names = {"DA", "SV"})
    void theLanguagesDifferInWordsOnly(Language language) throws IOException {
        REPORTS.get(Language.EN).forEach((kind, english) -> {
            Report other = REPORTS.get(language).get(kind);
            assertEquals(facts(english), facts(other), kind);
            assertNotEquals(english.conclusions(), other.conclusions(), kind);
            assertNotEquals(headers(english), headers(other), kind);
            assertEquals(english.json(), other.json(), kind + ": what programs read has no language");
        });
    }

    /** What of each table needs no words: amounts, days and ids, in no order, since words may order the rows. */
    private static Map<String, List<String>> facts(Report report) {
        Map<String, List<String>> facts = new LinkedHashMap<>();
        report.tables().forEach(table -> facts.put(table.id(), table.rows().stream().map(row -> row.stream()
                .map(cell -> switch (cell) {
                    case Cell.Amount amount -> amount.value().toPlainString();
                    case Cell.Day day -> day.date().toString();
                    case Cell.Refs refs -> refs.refs().stream().map(Ref::id).sorted().toList().toString();
                    default -> "";
                }).collect(Collectors.joining("|"))).sorted().toList()));
        return facts;
    }

    private static List<String> headers(Report report) {
        return report.tables().stream().flatMap(table -> table.columns().stream()).map(each -> each.header()).toList();
    }
}
