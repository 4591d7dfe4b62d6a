// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dk.landskab.store.ContentKey;
import dk.landskab.store.PartFormats;
import dk.landskab.testkit.Sketch;
import dk.landskab.versioning.merging.FileMerge;
import dk.landskab.versioning.merging.WrittenConflicts;

class FileMergeTest {

    private static final String PATH = "town/systems.landskab";

    @Test
    void edits_that_do_not_meet_are_both_in_the_file() {
        FileMerge merge = merge(file("Application a \"A\"", "Application b \"B\""),
                file("Application a \"A1\"", "Application b \"B\""), file("Application a \"A\"", "Application b \"B1\""));

        assertTrue(merge.isClean());
        assertEquals(text(file("Application a \"A1\"", "Application b \"B1\"")), text(merge.bytes()));
    }

    @Test
    void only_the_fact_in_conflict_is_marked_and_all_others_are_merged() {
        FileMerge merge = merge(file("Application a \"A\" version=1", "Application b \"B\""),
                file("Application a \"Ours\" version=1", "Application b \"B1\""),
                file("Application a \"Theirs\" version=2", "Application b \"B\""));

        assertFalse(merge.isClean());
        assertEquals(List.of("a name"), merge.conflicts().stream().map(each -> each.point().toString()).toList());
        String marked = text(merge.bytes());
        assertTrue(marked.contains("""
                <<<<<<< ours
                      name="Ours"
                =======
                      name="Theirs"
                >>>>>>> theirs
                """), marked);
        assertEquals(1, marked.split("<<<<<<<", -1).length - 1);
        assertTrue(marked.contains("version=\"2\""), marked);
        assertTrue(marked.contains("name=\"B1\""), marked);
    }

    @Test
    void a_marked_file_cannot_be_taken_for_a_landscape() {
        FileMerge merge = merge(file("Application a \"A\""), file("Application a \"B\""), file("Application a \"C\""));

        FileMerge again = merge(file("Application a \"A\""), merge.bytes(), file("Application a \"D\""));

        assertTrue(again.refusal().isPresent());
        assertFalse(again.isClean());
    }

    @Test
    void what_one_side_deleted_and_the_other_changed_is_marked_as_a_whole() {
        FileMerge merge = merge(file("Application a \"A\"", "Application b \"B\""), file("Application b \"B\""),
                file("Application a \"A1\"", "Application b \"B\""));

        assertEquals(List.of("a @existence"), merge.conflicts().stream().map(each -> each.point().toString()).toList());
        assertTrue(text(merge.bytes()).contains("<<<<<<< ours\n=======\n  <elements"), text(merge.bytes()));
    }

    @Test
    void a_file_that_both_added_is_merged_without_a_base() {
        FileMerge merge = merge(new byte[0], file("Application a \"A\""),
                file("Application a \"A\"", "Application b \"B\""));

        assertTrue(merge.isClean());
        assertEquals(text(file("Application a \"A\"", "Application b \"B\"")), text(merge.bytes()));
    }

    @Test
    void a_file_that_cannot_be_read_is_merged_by_lines_and_stays_in_conflict() {
        byte[] broken = "<not a landscape".getBytes(StandardCharsets.UTF_8);

        FileMerge merge = merge(file("Application a \"A\""), broken, file("Application a \"A\""));

        assertFalse(merge.isClean());
        assertTrue(merge.refusal().isPresent());
        assertEquals("<not a landscape", text(merge.bytes()));
    }

    @Test
    void references_to_other_files_are_nobodys_business_here() {
        FileMerge merge = merge(file("Application a \"A\""), file("Application a \"A\" owner=elsewhere.unit"),
                file("Application a \"A2\""));

        assertTrue(merge.isClean());
        assertTrue(text(merge.bytes()).contains("owner=\"elsewhere.unit\""), text(merge.bytes()));
    }

    @Test
    void markers_are_as_long_and_named_as_git_asks() {
        FileMerge merge = FileMerge.of(PATH, file("Application a \"A\""), file("Application a \"B\""),
                file("Application a \"C\""), new FileMerge.Marking(9, "HEAD", "side"));

        assertTrue(text(merge.bytes()).contains("<<<<<<<<< HEAD\n"), text(merge.bytes()));
        assertTrue(text(merge.bytes()).contains(">>>>>>>>> side\n"), text(merge.bytes()));
    }

    @Test
    void acquisition_texts_are_merged_acquisition_by_acquisition() {
        FileMerge merge = FileMerge.of("town/cases.acq", acquisitions("x 1", "y 1"), acquisitions("x 2", "y 2"),
                acquisitions("x 3", "y 1"), FileMerge.Marking.USUAL);

        assertEquals(1, merge.conflicts().size());
        assertEquals("""
                acquisition x "X" {
                <<<<<<< ours
                  need "2"
                =======
                  need "3"
                >>>>>>> theirs
                }
                acquisition y "Y" {
                  need "2"
                }
                """, text(merge.bytes()));
    }

    @Test
    void what_merges_left_long_ago_is_forgotten_in_time(@TempDir Path folder) throws IOException {
        WrittenConflicts written = WrittenConflicts.in(folder);
        Files.writeString(written.file(), (ContentKey.of(new byte[0]) + "\n").repeat(100_000));

        written.add(new byte[] {1});

        assertEquals(50_001, Files.readAllLines(written.file()).size());
    }

    private static byte[] acquisitions(String... idsAndNeeds) {
        StringBuilder text = new StringBuilder();
        for (String each : idsAndNeeds) {
            String[] words = each.split(" ");
            text.append("acquisition %s \"%s\" {\n  need \"%s\"\n}\n".formatted(words[0],
                    words[0].toUpperCase(Locale.ROOT), words[1]));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static FileMerge merge(byte[] base, byte[] ours, byte[] theirs) {
        return FileMerge.of(PATH, base, ours, theirs, FileMerge.Marking.USUAL);
    }

    private static byte[] file(String... lines) {
        return PartFormats.standard().of(PATH).orElseThrow().write(PATH,
                Sketch.of(lines).parts().getFirst().roots().getFirst());
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
