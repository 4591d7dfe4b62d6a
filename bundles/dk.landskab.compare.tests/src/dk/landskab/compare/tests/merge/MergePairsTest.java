// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.tests.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import dk.landskab.compare.conflict.Conflict;
import dk.landskab.compare.merge.Merge;
import dk.landskab.compare.merge.MergeResult;
import dk.landskab.model.edit.Language;

/** Pairs of edits of one landscape, each judged by hand: the table is {@code merge-pairs.txt}. */
class MergePairsTest {

    private static final int LEAST = 150;
    private static final List<String> KINDS = List.of("add", "delete", "set", "unset", "move", "reorder", "re-parent",
            "re-target", "retype");
    /** The features whose values are not simply set. */
    private static final Map<String, String> FEATURES = Map.ofEntries(Map.entry("parent", "re-parent"),
            Map.entry("variantOf", "re-parent"), Map.entry("reportsTo", "re-parent"), Map.entry("owner", "re-target"),
            Map.entry("subject", "re-target"), Map.entry("element", "re-target"), Map.entry("from", "re-target"),
            Map.entry("to", "re-target"), Map.entry("contract", "re-target"), Map.entry("conditions", "reorder"),
            Map.entry("bendpoints", "reorder"));

    /** A row of the table. */
    record Row(int line, String ours, String theirs, String verdict, String reason) {

        @Override
        public String toString() {
            return line + ": " + ours + " | " + theirs + " | " + verdict + " | " + reason;
        }
    }

    static List<String> lines() throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                MergePairsTest.class.getResourceAsStream("merge-pairs.txt"), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }

    static Ledger base() throws IOException {
        return Ledger.parse(lines().stream().filter(line -> line.startsWith("  "))
                .collect(Collectors.joining("\n")));
    }

    static Stream<Row> rows() throws IOException {
        List<String> lines = lines();
        return Stream.iterate(0, i -> i < lines.size(), i -> i + 1).filter(i -> lines.get(i).contains(" | "))
                .map(i -> row(i + 1, lines.get(i)));
    }

    private static Row row(int line, String text) {
        List<String> cells = Arrays.stream(text.split("\\|")).map(String::strip).toList();
        return new Row(line, cells.get(0), cells.get(1), cells.get(2), cells.get(3));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_pair_of_edits_is_judged_as_by_hand(Row row) throws IOException {
        Ledger base = base();
        MergeResult result = merge(base, base.edited(row.ours()), base.edited(row.theirs()));
        Ledger merged = LedgerLandscape.read(result.landscape());

        List<String> conflicts = result.conflicts().stream().map(each -> each.point().toString()).toList();
        List<String> expected = row.verdict().startsWith("conflict ")
                ? Arrays.stream(row.verdict().substring(9).split(",")).map(String::strip).sorted().toList() : List.of();
        assertEquals(expected, conflicts.stream().sorted().toList(), row::toString);
        if (row.verdict().startsWith("ok")) {
            Arrays.stream(row.verdict().substring(2).split("\\s+")).filter(each -> !each.isBlank())
                    .forEach(each -> holds(each, merged, row::toString));
        }
        result.conflicts().forEach(MergePairsTest::isWorded);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void the_verdict_does_not_depend_on_who_merges(Row row) throws IOException {
        Ledger base = base();
        MergeResult forth = merge(base, base.edited(row.ours()), base.edited(row.theirs()));
        MergeResult back = merge(base, base.edited(row.theirs()), base.edited(row.ours()));

        assertEquals(points(forth), points(back), row::toString);
        if (forth.isCommittable()) {
            assertEquals(LedgerLandscape.read(forth.landscape()), LedgerLandscape.read(back.landscape()),
                    row::toString);
        }
    }

    @Test
    void the_table_is_long_enough_and_gives_a_reason_for_every_row() throws IOException {
        assertTrue(rows().count() >= LEAST);
        assertTrue(rows().allMatch(row -> row.reason().length() >= 8));
    }

    @Test
    void every_kind_of_edit_meets_every_other_on_one_object_and_on_two() throws IOException {
        Set<String> judged = new TreeSet<>();
        rows().forEach(row -> edits(row.ours()).forEach(our -> edits(row.theirs())
                .forEach(their -> judged.addAll(meetings(our, their)))));
        Set<String> missing = new TreeSet<>();
        for (String one : KINDS) {
            for (String other : KINDS) {
                missing.add(one + " and " + other + " of two objects");
                // What one side adds the other does not have, and cannot edit but by adding it too.
                if (one.equals("add") == other.equals("add")) {
                    missing.add(one + " and " + other + " of one object");
                }
            }
        }
        missing.removeAll(judged);
        assertEquals(Set.of(), missing);
    }

    @ParameterizedTest
    @ValueSource(strings = {"coArchi 7", "coArchi 93", "coArchi 130", "coArchi 136, 170", "coArchi 214",
        "coArchi 238", "archi-grafico 3", "coArchi2 9", "coArchi2 21", "coArchi2 22", "coArchi2 24",
        "EMF Compare 487151", "EMF Compare 505983", "EMF Compare 514382", "EMF Compare 516060", "EMF Compare 518755",
        "EMF Compare 522080", "EMF Compare 2019-05-23", "EMF Compare 2019-09-04", "EMF Compare 2019-09-05",
        "EMF Compare 2019-09-06", "EMF Compare 2021-07-15", "the defect of EMF Compare"})
    void a_fault_of_another_tool_is_a_row(String fault) throws IOException {
        assertTrue(rows().anyMatch(row -> row.reason().matches(".*\\b" + fault + "\\b.*")), fault);
    }

    private static List<String> edits(String edits) {
        return Arrays.stream(edits.split(";")).map(String::strip).filter(edit -> !edit.equals("-")).toList();
    }

    private static List<String> meetings(String our, String their) {
        String objects = our.split(" ")[1].equals(their.split(" ")[1]) ? " of one object" : " of two objects";
        return List.of(kind(our) + " and " + kind(their) + objects, kind(their) + " and " + kind(our) + objects);
    }

    private static String kind(String edit) {
        String[] words = edit.split(" ");
        String feature = words.length < 3 ? "" : words[2].replaceAll("=.*|.*\\.", "");
        return switch (words[0]) {
            case "drop" -> "delete";
            case "gain", "lose" -> "re-target";
            case "move" -> words[2].endsWith("/elements") || words[2].startsWith("root:") ? "move" : "re-parent";
            case "set" -> FEATURES.getOrDefault(feature, "set");
            default -> words[0];
        };
    }

    private static List<String> points(MergeResult result) {
        return result.conflicts().stream().map(each -> each.point().toString()).toList();
    }

    static MergeResult merge(Ledger base, Ledger ours, Ledger theirs) {
        return Merge.of(LedgerLandscape.of(base), LedgerLandscape.of(ours), LedgerLandscape.of(theirs));
    }

    /** {@code a.name=X}, {@code a.name=} for nothing, {@code a} for there, {@code !a} for not there. */
    static void holds(String expectation, Ledger merged, Supplier<String> row) {
        if (expectation.startsWith("!")) {
            assertFalse(merged.rows.containsKey(expectation.substring(1)), row);
        } else if (expectation.contains("=")) {
            int dot = expectation.indexOf('.');
            int equals = expectation.indexOf('=');
            String value = merged.row(expectation.substring(0, dot)).get(expectation.substring(dot + 1, equals));
            assertEquals(expectation.substring(equals + 1).replace('~', ' '), value == null ? "" : value, row);
        } else {
            assertTrue(merged.rows.containsKey(expectation), row);
        }
    }

    private static void isWorded(Conflict conflict) {
        for (Language language : Language.values()) {
            String text = conflict.what().in(language) + conflict.baseSays().in(language);
            assertFalse(text.contains("{") || text.contains("EObject") || text.contains("@"), text);
        }
    }
}
