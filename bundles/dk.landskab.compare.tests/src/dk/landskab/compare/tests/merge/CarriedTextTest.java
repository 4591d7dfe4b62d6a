// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.tests.merge;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dk.landskab.compare.conflict.Conflict;
import dk.landskab.compare.merge.Merge;
import dk.landskab.compare.merge.MergeResult;
import dk.landskab.compare.merge.Resolution;
import dk.landskab.compare.merge.ResolutionException;
import dk.landskab.compare.merge.ResolutionTemplate;
import dk.landskab.model.edit.Language;
import dk.landskab.store.Landscape;
import dk.landskab.store.LandscapeAssembly;
import dk.landskab.store.LoadedPart;
import dk.landskab.store.Origin;
import dk.landskab.store.PartSource;
import dk.landskab.store.UnreadableException;
import dk.landskab.testkit.Sketch;

/** Texts that nothing here understands are merged acquisition by acquisition. */
class CarriedTextTest {

    /**
     * Base, ours, theirs and what comes of them. A word is a block - {@code a1} the acquisition a that says 1, {@code
     * +u} the use of u, {@code *x} the comment x at the end - {@code -} no file, and {@code >} begins the file d.acq;
     * {@code ?} names conflicts.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "a1 b1       | a2 b1       | a1 b2       | a2 b2           | different acquisitions",
        "a1 b1       | a2 b1       | a3 b1       | ? a             | one acquisition, said differently",
        "a1 b1       | a2 b1       | a2 b1       | a2 b1           | both say the same",
        "a1 b1       | b1          | a1 b1       | b1              | one side deletes",
        "a1 b1       | b1          | a2 b1       | ? a             | one side deletes what the other changes",
        "a1 b1       | b1          | a1          | .               | each deletes one, and the file stays",
        "a1          | a1 b1       | a1 c1       | a1 b1 c1        | both add behind the same",
        "a1          | b1 a1       | c1 a1       | b1 c1 a1        | both add before the same",
        "a1          | a1 b1       | a1 b1       | a1 b1           | both add the same",
        "a1          | a1 b1       | a1 b2       | ? b             | both add one id with different texts",
        "a1 b1 c1    | c1 a1 b1    | a2 b1 c1    | c1 a2 b1        | moved by one, changed by the other",
        "a1 b1 c1    | c1 b1 a1    | a1 b1 c1 d1 | c1 d1 b1 a1     | order of one, addition of the other",
        "a1 b1 c1    | b1 c1 a1    | b1 c1       | b1 c1           | moved by one, deleted by the other",
        "a1 b1       | b1 a1       | c1 b1 a1    | c1 b1 a1        | moved by both",
        "a1 > -      | - > a1      | a2 > -      | - > a2          | moved to another file, changed by the other",
        "a1 > b1     | . > b1 a1   | a2 > b2     | . > b2 a2       | moved to a file that the other changes too",
        "a1 > -      | - > a1      | a1 b1 > -   | b1 > a1         | the file that something is added to stays",
        "+u a1 > -   | - > +u a1   | +u a1 b1 > -| +u b1 > +u a1   | and with it what it uses",
        "a1 > -      | a1 > b1     | a1 > c1     | a1 > b1 c1      | both add a file of one path",
        "- > -       | a1 > -      | - > a1      | ? a             | both add an acquisition, in different files",
        "a1 > b1     | . > b1 a1   | b1 > a1     | b1 > a1         | each side's moves are its own",
        "+u a1       | +v +u a1    | +u +w a1    | +v +u +w a1     | uses are lines of their own",
        "+u a1       | a1          | +u +w a1    | +w a1           | one use goes, another comes",
        "a1 *x       | a1 *y       | a2 *x       | a2 *y           | a comment at the end is one more block",
        "a1 *x       | a1 *y       | a1 *z       | ? c.acq#//      | said differently, it is a conflict",
        "a1 *x       | a1 *x b1    | a1 *x       | a1 *x b1        | a comment belongs to what follows it",
        "-           | a1          | -           | a1              | one side adds a file",
        "a1          | -           | a1          | -               | one side deletes a file",
        "a1          | -           | -           | -               | both delete a file",
        "a1 b1       | -           | a1 b2       | ? b             | a file deleted by one, half of it changed",
        "a1          | -           | a1 b1       | b1              | a file deleted by one, filled by the other"})
    void acquisitions_are_merged_one_by_one(String base, String ours, String theirs, String expected, String reason) {
        MergeResult forth = Carrying.merge(files(base), files(ours), files(theirs));
        MergeResult back = Carrying.merge(files(base), files(theirs), files(ours));

        String points = expected.startsWith("?") ? expected.substring(2).strip() : "";
        List<String> ids = forth.conflicts().stream().map(each -> each.point().id()).toList();
        assertEquals(points, String.join(" ", ids), reason);
        assertEquals(Carrying.points(forth), Carrying.points(back), reason);
        if (points.isEmpty()) {
            assertEquals(files(expected), Carrying.texts(forth), reason);
            assertEquals(files(expected), Carrying.texts(back), reason);
        }
    }

    private static final String BOOKING = """
            use kk.org.*

            // Agreed with the dentists.
            acquisition kk-1 "Booking" {
              need "Citizens move their appointments themselves"
              money {
                acquisition 1 250 000 DKK once in 2026-09
                operation     310 000 DKK yearly from 2026-10-01
              }
              requirement R1 must "Encryption"
            }

            acquisition kk-2 "Chat" { need "}" }
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1 250 000 => 1 300 000 | 310 000 => 290 000        | -      | two lines that touch each other",
        "1 250 000 => 1 300 000 | 1 250 000 => 1 400 000    | kk-1   | one price, two figures",
        "1 250 000 => 1 300 000 | Chat => Chat bot          | -      | two acquisitions",
        "Agreed => Settled      | Booking => Booking system | -      | a comment and a title",
        "Agreed => Settled      | Agreed => Refused         | kk-1   | a comment is part of its acquisition",
        "need \"C => // need \"C | 310 000 => 290 000        | -      | a line is put in a comment",
        "money { => money       | 310 000 => 290 000        | c.acq  | a text that is not whole is one thing"})
    void within_an_acquisition_lines_are_merged(String our, String their, String conflicts, String reason) {
        Map<String, String> ours = Map.of("c.acq", edited(BOOKING, our));
        Map<String, String> theirs = Map.of("c.acq", edited(BOOKING, their));
        MergeResult result = Carrying.merge(Map.of("c.acq", BOOKING), ours, theirs);

        boolean isFree = conflicts.equals("-");
        assertEquals(isFree ? List.of() : List.of(conflicts + " @text"), Carrying.points(result), reason);
        assertEquals(isFree ? edited(edited(BOOKING, our), their) : edited(BOOKING, our),
                Carrying.texts(result).get("c.acq"), reason);
    }

    @Test
    void lines_that_merge_to_no_acquisition_are_a_conflict() {
        String base = "process p \"P\" {\n  {\n  a\n  b\n  }\n}";
        String ours = base.replace("  {\n", "").replace("  }\n", "");
        String theirs = base.replace("  b\n", "  } b {\n");
        MergeResult result = Carrying.merge(Map.of("c.acq", base), Map.of("c.acq", ours), Map.of("c.acq", theirs));

        assertEquals(List.of("p @text"), Carrying.points(result));
        assertEquals(ours, Carrying.texts(result).get("c.acq"));
    }

    @Test
    void a_conflict_names_the_acquisition_and_shows_the_lines_in_every_language() {
        MergeResult result = Carrying.merge(Map.of("c.acq", BOOKING),
                Map.of("c.acq", edited(BOOKING, "1 250 000 => 1 300 000")),
                Map.of("c.acq", edited(BOOKING, "1 250 000 => 1 400 000")));
        Conflict conflict = result.conflicts().getFirst();

        assertEquals(Conflict.Kind.TEXT, conflict.kind());
        assertEquals("“kk-1”: both versions change its text, and the lines do not go together. "
                + "Before: “acquisition 1 250 000 DKK once in 2026-09”; "
                + "ours: “acquisition 1 300 000 DKK once in 2026-09”; "
                + "theirs: “acquisition 1 400 000 DKK once in 2026-09”", conflict.what().in(Language.EN));
        assertTrue(conflict.what().in(Language.DA).startsWith("“kk-1”: begge versioner ændrer teksten"));
        assertTrue(conflict.what().in(Language.SV).startsWith("”kk-1”: båda versionerna ändrar texten"));
    }

    @Test
    void a_deletion_shows_what_the_other_side_changed() {
        Conflict conflict = Carrying.merge(Map.of("c.acq", BOOKING), Map.of("c.acq", "use kk.org.*\n"),
                Map.of("c.acq", edited(BOOKING, "themselves => and we see it"))).conflicts().getFirst();

        assertEquals("“kk-1”: both versions change its text, and the lines do not go together. "
                + "Before: “need \"Citizens move their appointments themselves\"”; ours: nothing; "
                + "theirs: “need \"Citizens move their appointments and we see it\"”", conflict.what().in(Language.EN));
    }

    @ParameterizedTest
    @CsvSource({"ours, a2 b3", "theirs, a3 b3", "base, a1 b3", "?, a2 b3"})
    void an_acquisition_is_decided_by_itself(String choice, String expected) {
        MergeResult result = Carrying.resolved(files("a1 b1"), files("a2 b1"), files("a3 b3"), "a @text = " + choice);

        assertEquals(files(expected), Carrying.texts(result));
        assertEquals(!choice.equals("?"), result.isCommittable());
    }

    @ParameterizedTest
    @CsvSource({"ours, b1", "theirs, a2 b1", "base, a1 b1"})
    void a_deletion_is_decided_by_itself(String choice, String expected) {
        MergeResult result = Carrying.resolved(files("a1 b1"), files("b1"), files("a2 b1"), "a @text = " + choice);

        assertEquals(files(expected), Carrying.texts(result));
    }

    @ParameterizedTest
    @CsvSource({"ours, c.acq=;d.acq=a;e.acq=", "theirs, c.acq=;d.acq=;e.acq=a", "base, c.acq=a;d.acq=;e.acq="})
    void the_file_of_an_acquisition_that_both_move_is_decided_quietly(String choice, String expected) {
        String a = files("a1").get("c.acq");
        Map<String, String> base = Map.of("c.acq", a, "d.acq", "", "e.acq", "");
        Map<String, String> ours = Map.of("c.acq", "", "d.acq", a, "e.acq", "");
        Map<String, String> theirs = Map.of("c.acq", "", "d.acq", "", "e.acq", a);

        Conflict conflict = Carrying.merge(base, ours, theirs).conflicts().getFirst();
        assertTrue(conflict.isQuiet());
        assertEquals("a @file", conflict.point().toString());
        assertTrue(conflict.what().in(Language.EN).contains("ours: d.acq; theirs: e.acq"));
        Map<String, String> texts = Carrying.texts(Carrying.resolved(base, ours, theirs, "a @file = " + choice));
        for (String each : expected.split(";")) {
            String[] words = each.split("=", -1);
            assertEquals(words[1].isEmpty() ? "" : a.strip(), texts.get(words[0]).strip());
        }
    }

    /** Edits of both sides, a decision, and the edits that make what comes of it; "-" where it is refused. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "R1 => R2 | R1 => R3 | both          | R1 must \"Encryption\" => R2 must \"Encryption\"^  requirement R3 must \"Encryption\"",
        "R1 => R2 | R1 => R3 | \"R4\"      | -",
        "R1 => R2 | R1 => R3 | \"acquisition kk-2 { }\" | -",
        "R1 => R2 | R1 => R3 | nothing       | -",
        "kk-1 => kk-1 | Booking => Book | ours | -",
        "\"Booking\" => \"B\" | \"Booking\" => \"C\" | both | -"})
    void a_text_is_decided_by_the_lines_of_both_or_by_a_whole_one(String our, String their, String choice,
            String expected) {
        Map<String, String> base = Map.of("c.acq", BOOKING);
        Map<String, String> ours = Map.of("c.acq", edited(BOOKING, our));
        Map<String, String> theirs = Map.of("c.acq", edited(BOOKING, their));
        String lines = "kk-1 @text = " + choice;
        if (expected.equals("-")) {
            ResolutionException refused = assertThrows(ResolutionException.class,
                    () -> Carrying.resolved(base, ours, theirs, lines));
            for (Language language : Language.values()) {
                assertTrue(refused.what().in(language).contains("kk-1 @text"), language::tag);
            }
        } else {
            assertEquals(edited(BOOKING, expected.replace('^', '\n')),
                    Carrying.texts(Carrying.resolved(base, ours, theirs, lines)).get("c.acq"));
        }
    }

    @Test
    void a_whole_text_of_ones_own_is_taken_to_the_letter() {
        String own = "// Settled.\nacquisition kk-1 \"Booked\" {\n  need \"} \\\\ æ\"\n}";
        MergeResult result = Carrying.resolved(Map.of("c.acq", BOOKING), Map.of("c.acq", edited(BOOKING, "R1 => R2")),
                Map.of("c.acq", edited(BOOKING, "R1 => R3")), "kk-1 @text = \""
                        + own.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"");

        assertEquals(BOOKING.substring(0, BOOKING.indexOf("// Agreed")) + own
                + BOOKING.substring(BOOKING.indexOf("\n\nacquisition kk-2")), Carrying.texts(result).get("c.acq"));
        assertTrue(result.isCommittable());
    }

    @Test
    void a_resolution_template_can_name_every_conflict_of_a_text() {
        MergeResult open = Carrying.merge(files("+u a1 b1 *x"), files("+u a2 b1 *y"), files("+u a3 *z"));
        String template = ResolutionTemplate.of(open, Language.DA);

        assertEquals(List.of("a @text", "c.acq#// @text"), Carrying.points(open));
        assertEquals(2, template.lines().filter(line -> line.endsWith(" = ?")).count());
        assertEquals(2, Resolution.parse("r", template.replace(" = ?", " = theirs")).entries().size());
    }

    @ParameterizedTest
    @CsvSource({"keep_ours, ours", "keep_theirs, theirs", "keep_base, base"})
    void what_cannot_be_taken_apart_is_decided_with_the_files_it_moves_between(String name, String choice) {
        Map<String, String> base = new TreeMap<>(Map.of("c.acq", acquisition("a", "1"), "d.acq", ""));
        Map<String, String> ours = new TreeMap<>(Map.of("c.acq", acquisition("a", "2") + "}", "d.acq", ""));
        Map<String, String> theirs = new TreeMap<>(Map.of("c.acq", "", "d.acq", acquisition("a", "1")));

        MergeResult open = Carrying.merge(base, ours, theirs);
        assertEquals(List.of("c.acq @text"), Carrying.points(open), name);
        assertEquals(Conflict.Kind.CONTENT, open.conflicts().getFirst().kind());
        assertEquals(ours, Carrying.texts(open));
        assertEquals(choice.equals("ours") ? ours : choice.equals("theirs") ? theirs : base,
                Carrying.texts(Carrying.resolved(base, ours, theirs, "c.acq @text = " + choice)));
    }

    @Test
    void a_name_that_stands_twice_is_not_merged_by_name() {
        Map<String, String> twice = Map.of("c.acq", acquisition("a", "1"), "d.acq", acquisition("a", "1"));
        MergeResult result = Carrying.merge(twice,
                Map.of("c.acq", acquisition("a", "2"), "d.acq", acquisition("a", "1")),
                Map.of("c.acq", acquisition("a", "1"), "d.acq", acquisition("a", "3")));

        assertEquals(List.of("c.acq @text"), Carrying.points(result));
    }

    @ParameterizedTest
    @ValueSource(strings = {"acquisition c.acq \"C\" {}", "acquisition d.acq \"D\" {}"})
    void a_name_that_is_a_path_does_not_confuse_conflicts(String definition) {
        MergeResult result = Carrying.merge(Map.of("c.acq", definition, "d.acq", "1"),
                Map.of("c.acq", definition.replace("{}", "{ours}"), "d.acq", "2"),
                Map.of("c.acq", definition.replace("{}", "{theirs}"), "d.acq", "3"));

        assertEquals(List.of("c.acq @text", "d.acq @text"), Carrying.points(result));
    }

    @Test
    void what_is_no_text_is_merged_as_a_whole_and_never_fails() {
        byte[] latin = "acquisition a \"Nævn\" {}".getBytes(StandardCharsets.ISO_8859_1);
        byte[] garbage = {0, -1, -2, 127, -128, 10, 34};
        byte[] text = "acquisition a \"Nævn\" {}".getBytes(StandardCharsets.UTF_8);
        for (byte[] ours : List.of(latin, garbage)) {
            MergeResult result = Merge.of(Carrying.ofBytes(Map.of("c.acq", text)),
                    Carrying.ofBytes(Map.of("c.acq", ours)),
                    Carrying.ofBytes(Map.of("c.acq", Arrays.copyOf(text, 12))));

            assertEquals(List.of("c.acq @text"), Carrying.points(result));
            assertEquals(Conflict.Kind.CONTENT, result.conflicts().getFirst().kind());
            assertArrayEquals(ours, bytes(result));
        }
        assertArrayEquals(garbage, bytes(Merge.of(Carrying.ofBytes(Map.of("c.acq", latin)),
                Carrying.ofBytes(Map.of("c.acq", garbage)), Carrying.ofBytes(Map.of("c.acq", latin)))));
    }

    private static byte[] bytes(MergeResult result) {
        try {
            return result.carried().getFirst().bytes();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void a_file_that_cannot_be_had_is_told_with_its_path() {
        PartSource gone = new PartSource() {
            @Override
            public String path() {
                return "c.acq";
            }

            @Override
            public String contentKey() {
                return "gone";
            }

            @Override
            public byte[] bytes() throws IOException {
                throw new IOException("gone");
            }
        };
        LoadedPart part = new LoadedPart(gone, List.of(), List.of());
        Landscape ours = new Landscape(Origin.of("gone"), List.of(part), List.of());

        assertTrue(assertThrows(UnreadableException.class, () -> Merge.of(Carrying.of(files("a1")), ours,
                Carrying.of(files("a2")))).getMessage().startsWith("c.acq"));
    }

    /** Line ends of base, ours and theirs, and of the result: n or rn, m for both mixed. */
    @ParameterizedTest
    @CsvSource({"n,n,n,n", "rn,rn,rn,rn", "n,rn,n,rn", "n,n,rn,rn", "rn,n,rn,n", "rn,rn,n,n", "n,rn,rn,rn"})
    void line_ends_are_merged_as_something_of_the_file(String base, String ours, String theirs, String expected) {
        MergeResult result = Carrying.merge(ended(files("a1 b1"), base), ended(files("a2 b1"), ours),
                ended(files("a1 b2"), theirs));

        assertEquals(ended(files("a2 b2"), expected), Carrying.texts(result));
    }

    @Test
    void comments_blank_lines_and_a_byte_order_mark_are_kept() {
        String base = "\uFEFFuse a.*  // units\n\n\n// of a\nacquisition a \"A\" {1}\n\n\n\n"
                + "/* of b */ acquisition b \"B\" {1}";
        MergeResult result = Carrying.merge(Map.of("c.acq", base), Map.of("c.acq", base.replace("A\" {1", "A\" {2")),
                Map.of("c.acq", base.replace("B\" {1", "B\" {2") + "\n\n// end\n"));

        assertEquals(base.replace("{1", "{2") + "\n\n// end\n", Carrying.texts(result).get("c.acq"));
    }

    @Test
    void an_acquisition_that_the_other_side_newly_refers_to_is_not_deleted_without_a_question() {
        Landscape base = with("Decision d \"D\"", "a1 b1");
        Landscape ours = with("Decision d \"D\"", "b1");
        Landscape theirs = with("Decision d \"D\" about=a", "a1 b1");
        MergeResult open = Merge.of(base, ours, theirs);

        assertEquals(List.of("a @text"), Carrying.points(open));
        assertEquals(files("a1 b1"), Carrying.texts(open));
        assertEquals(List.of(), open.landscape().problems());
        assertEquals("“a” is deleted by one version and used by the other: "
                + "their version adds to “concerns” of decision “D”: a",
                open.conflicts().getFirst().what().in(Language.EN));
        MergeResult deleted = Merge.of(base, ours, theirs,
                Resolution.parse("r", Carrying.keys(open) + "a @text = ours"));
        assertEquals(List.of(), deleted.landscape().problems());
        assertEquals(files("b1"), Carrying.texts(deleted));
        MergeResult kept = Merge.of(base, ours, theirs,
                Resolution.parse("r", Carrying.keys(open) + "a @text = theirs"));
        assertEquals(files("a1 b1"), Carrying.texts(kept));
        assertTrue(kept.isCommittable() && deleted.isCommittable());
    }

    /** Elements of a sketch, and texts beside them. */
    private static Landscape with(String sketch, String words) {
        List<LoadedPart> parts = new ArrayList<>(Sketch.of(sketch).parts());
        files(words).forEach((path, text) -> parts.add(new LoadedPart(
                PartSource.of(path, text.getBytes(StandardCharsets.UTF_8)), List.of(), List.of())));
        return LandscapeAssembly.of(Origin.of("with"), parts);
    }

    private static Map<String, String> ended(Map<String, String> files, String end) {
        Map<String, String> ended = new TreeMap<>(files);
        ended.replaceAll((path, text) -> end.equals("rn") ? text.replace("\n", "\r\n") : text);
        return ended;
    }

    private static String edited(String text, String edit) {
        String[] words = edit.strip().split(" => ");
        return text.replace(words[0], words[1]);
    }

    private static Map<String, String> files(String words) {
        Map<String, String> files = new TreeMap<>();
        String[] texts = words.split(">");
        for (int i = 0; i < texts.length; i++) {
            if (!texts[i].strip().equals("-")) {
                files.put(i == 0 ? "c.acq" : "d.acq", text(texts[i].strip()));
            }
        }
        return files;
    }

    private static String text(String words) {
        StringBuilder text = new StringBuilder();
        String before = "";
        for (String word : words.split("\\s+")) {
            boolean close = before.startsWith("+") && word.startsWith("+") || before.startsWith("*") || text.isEmpty();
            text.append(close ? "" : "\n").append(switch (word.charAt(0)) {
                case '.' -> "";
                case '+' -> "use " + word.substring(1) + ".*\n";
                case '*' -> "// " + word.substring(1) + "\n";
                default -> acquisition(word.substring(0, 1), word.substring(1));
            });
            before = word;
        }
        return text.toString();
    }

    private static String acquisition(String id, String says) {
        return "acquisition " + id + " \"" + id + "\" {\n  says " + says + "\n}\n";
    }
}
