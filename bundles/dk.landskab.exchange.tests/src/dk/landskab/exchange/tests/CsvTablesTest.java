// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dk.landskab.exchange.sheet.Cell.Type;
import dk.landskab.exchange.sheet.Table;
import dk.landskab.exchange.sheet.Tables;
import dk.landskab.store.Location;
import dk.landskab.store.UnreadableException;
import dk.landskab.testkit.Share;

/** A text with a table in it is read however a spreadsheet of the Nordic countries writes it. */
class CsvTablesTest {

    private static Table read(String text) {
        return read(text, StandardCharsets.UTF_8);
    }

    private static Table read(String text, Charset encoding) {
        return Tables.read("f", text.getBytes(encoding)).getFirst();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "ISO-8859-1", "windows-1252", "UTF-16"})
    void aTextMayBeInAnyUsualEncoding(String encoding) {
        Table table = read("Navn;Pris\r\nÆbleskive;1,5\r\n", Charset.forName(encoding));
        assertEquals(List.of("1:1 TEXT Navn", "1:2 TEXT Pris", "2:1 TEXT Æbleskive", "2:2 TEXT 1,5"),
                TablesTest.texts(table));
        boolean guessed = !encoding.startsWith("UTF");
        assertEquals(guessed, table.traits().guessed());
        assertEquals(guessed ? Optional.of(new Location("f", 2, 1)) : Optional.empty(), table.doubt());
    }

    @Test
    void whatExcelWritesBeyondLatin1IsRead() {
        assertEquals(List.of("1:1 TEXT “€”"), TablesTest.texts(read("“€”", Charset.forName("windows-1252"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFEFFa;b\n\n=\"007\";\"x;y\"", "a,b\n\n=\"007\",\"x;y\"", "a\tb\n\n007\tx;y",
        "\"a\";\"b\"\r\n\r\n007;\"x;y\"\r\n"})
    void aTextMayBeSeparatedInAnyUsualWay(String text) {
        Table table = read(text);
        assertEquals(List.of("1:1 TEXT a", "1:2 TEXT b", "3:1 TEXT 007", "3:2 TEXT x;y"), TablesTest.texts(table));
        assertEquals(Type.TEXT, table.rows().getFirst().cell(1).orElseThrow().type());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"a;b | true", "a,b | false", "a | true", "'\"a,b,c\";d' | true",
        "'\"a\n,,,,\";d' | true", "'a\tb' | false"})
    void aSemicolonSpeaksOfDecimalCommas(String text, boolean comma) {
        assertEquals(comma, read(text).traits().decimalComma());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {"=1+1 | ' =1+1'", "=\"a\"&\"b\" | ' =\"a\"&\"b\"'",
        "=\"a\" | 'a '", "=\"a\"\"b\" | 'a\"b '", "-1 | '-1 '", "'=1 | ''=1 '"})
    void whatASpreadsheetWouldComputeIsAFormula(String cell, String told) {
        assertEquals(told, read("\"" + cell.replace("\"", "\"\"") + "\"").rows().getFirst().cells().stream()
                .map(each -> "'" + each.written() + " " + each.formula() + "'").collect(Collectors.joining()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"a;b\\n\"x\"y;z | f:2", "a;b\\nc;d\\n\"x;y | f:3", "\" | f:1"})
    void aQuotationMarkThatIsWrongIsToldWithItsRow(String text, String place) {
        UnreadableException refused = assertThrows(UnreadableException.class, () -> read(text.replace("\\n", "\n")));
        assertEquals(place, refused.location().toString());
    }

    @Test
    void aCellMayHaveLinesAndRowsAreCountedAsASpreadsheetShowsThem() {
        assertEquals(List.of("1:1 TEXT a\nb", "2:1 TEXT c", "4:2 TEXT d"), TablesTest.texts(read(
                "\"a\nb\"\nc\n;;\n;d\n")));
    }

    /** Against the grid that the text was written from, by hand and without a library. */
    @Test
    void anyGridComesBackFromItsText() {
        Random random = new Random(17);
        String signs = "aæ1 ;,\t\"\n'=-";
        for (int i = 0; i < Share.of(3_000); i++) {
            char separator = ";,\t".charAt(random.nextInt(3));
            String line = random.nextBoolean() ? "\r\n" : "\n";
            StringBuilder text = new StringBuilder(random.nextBoolean() ? "\uFEFF" : "");
            text.append("h").append(separator).append("h").append(separator).append("h").append(line);
            List<String> expected = new ArrayList<>(List.of("1:1 h", "1:2 h", "1:3 h"));
            for (int row = 2; row < 6; row++) {
                for (int column = 1; column <= 3; column++) {
                    String cell = cell(random, signs);
                    text.append(column > 1 ? separator : "").append('"').append(cell.replace("\"", "\"\""))
                            .append('"');
                    if (!cell.isBlank()) {
                        expected.add(row + ":" + column + " " + cell);
                    }
                }
                text.append(line);
            }
            assertEquals(expected, read(text.toString()).rows().stream().flatMap(row -> row.cells().stream()
                    .map(cell -> row.number() + ":" + cell.column() + " " + cell.written())).toList(), "grid " + i);
        }
    }

    private static String cell(Random random, String signs) {
        StringBuilder cell = new StringBuilder();
        for (int length = random.nextInt(6); length > 0; length--) {
            cell.append(signs.charAt(random.nextInt(signs.length())));
        }
        return cell.toString().startsWith("=") ? "x" + cell : cell.toString();
    }
}
