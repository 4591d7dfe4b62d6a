// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.tests.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dk.landskab.compare.conflict.Conflict;
import dk.landskab.compare.conflict.Side;
import dk.landskab.compare.merge.Merge;
import dk.landskab.compare.merge.MergeRefusedException;
import dk.landskab.compare.merge.MergeResult;
import dk.landskab.model.edit.Language;
import dk.landskab.store.Landscape;
import dk.landskab.store.LandscapeAssembly;
import dk.landskab.store.LoadedPart;
import dk.landskab.store.Origin;
import dk.landskab.store.PartSource;
import dk.landskab.testkit.Sketch;
import dk.landskab.testkit.TextsCheck;

class MergeTest {

    private static final Ledger FOLDERS = Ledger.parse("""
            px Part root:x.landskab
            a Folder px/elements name=A
            b Folder px/elements name=B
            c Folder a/folders name=C
            d Folder b/folders name=D
            """);

    @Test
    void when_a_goes_into_b_and_b_into_a_nothing_is_lost_and_a_person_is_asked() {
        MergeResult result = MergePairsTest.merge(FOLDERS, FOLDERS.edited("move a b/folders"),
                FOLDERS.edited("move b a/folders"));
        Ledger merged = LedgerLandscape.read(result.landscape());

        assertEquals(Set.of("px", "a", "b", "c", "d"), merged.rows.keySet());
        assertEquals("b/folders", merged.row("a").get("in"));
        assertEquals("px/elements", merged.row("b").get("in"));
        assertFalse(result.isCommittable());
        assertEquals("folder “A”: together the versions close a circle of place: "
                + "our version places folder “A” in B, their version places folder “B” in A",
                result.conflicts().getFirst().what().in(Language.EN));
    }

    @Test
    void when_a_gets_the_parent_b_and_b_the_parent_a_the_same_holds() {
        MergeResult result = Merge.of(Sketch.of("Application a \"A\"", "Application b \"B\""),
                Sketch.of("Application a \"A\" parent=b", "Application b \"B\""),
                Sketch.of("Application a \"A\"", "Application b \"B\" parent=a"));

        assertEquals(List.of("a @circle:parent"), points(result));
        assertEquals(List.of(), result.landscape().problems());
        assertEquals(2, result.conflicts().getFirst().causes().size());
    }

    @Test
    void a_conflict_says_in_every_language_what_base_ours_and_theirs_say() {
        Conflict conflict = Merge.of(Sketch.of("Contract k \"K\" noticeMonths=3"),
                Sketch.of("Contract k \"K\" noticeMonths=6"), Sketch.of("Contract k \"K\"")).conflicts().getFirst();

        assertTrue(conflict.what().in(Language.EN).endsWith("Before: 3; ours: 6; theirs: nothing"));
        assertTrue(conflict.what().in(Language.DA).endsWith("Før: 3; vores: 6; deres: intet"));
        assertTrue(conflict.what().in(Language.SV).endsWith("Före: 3; vår: 6; deras: inget"));
        assertEquals("before: 3", conflict.baseSays().in(Language.EN));
        assertEquals("deras version (theirs): inget", conflict.says(Side.THEIRS).in(Language.SV));
    }

    @Test
    void a_reference_that_dangles_in_an_input_dangles_in_the_result_and_is_no_conflict() {
        MergeResult result = Merge.of(Sketch.of("Application a \"A\" owner=nobody"),
                Sketch.of("Application a \"B\" owner=nobody"), Sketch.of("Application a \"A\" owner=nobody version=2"));

        assertTrue(result.isCommittable());
        assertEquals("{class=Application, in=part.sketch.landskab/elements, name=B, owner=nobody, version=2}",
                LedgerLandscape.read(result.landscape()).row("a").toString());
        assertEquals(1, result.landscape().problems().size());
    }

    @Test
    void a_reference_that_dangles_is_linked_to_what_the_other_side_adds() {
        MergeResult result = Merge.of(Sketch.of("Application a \"A\""), Sketch.of("Application a \"A\" owner=u"),
                Sketch.of("Application a \"A\"", "OrgUnit u \"U\""));

        assertTrue(result.isCommittable());
        assertEquals(List.of(), result.landscape().problems());
    }

    @Test
    void the_result_shares_nothing_with_its_inputs() {
        Landscape base = Sketch.of("Application a \"A\"");
        Landscape ours = Sketch.of("Application a \"B\"");
        MergeResult result = Merge.of(base, ours, base);

        assertNotSame(ours.find("a").orElseThrow(), result.landscape().find("a").orElseThrow());
        assertEquals("A", base.find("a", dk.landskab.model.core.Element.class).orElseThrow().getName());
    }

    @Test
    void an_id_that_stands_twice_is_refused_with_its_place() {
        Landscape good = Sketch.of("Application a");
        MergeRefusedException refused = assertThrows(MergeRefusedException.class,
                () -> Merge.of(good, Sketch.of("Application a", "Application a"), good));

        assertTrue(refused.getMessage().contains("sketch.landskab:2"), refused::getMessage);
    }

    @Test
    void files_that_are_equal_in_all_three_need_no_writing() {
        Ledger base = Ledger.parse("""
                px Part root:x.landskab
                py Part root:y.landskab
                a Application px/elements name=A
                b Application py/elements name=B owner=u
                u OrgUnit px/elements name=U
                """);
        MergeResult result = MergePairsTest.merge(base, base.edited("set a name=X"), base.edited("set a version=2"));

        assertEquals(List.of("x.landskab"), result.drafts().stream().map(draft -> draft.path()).toList());
        assertEquals(2, result.landscape().parts().size());
        assertEquals(List.of(), result.landscape().problems());
    }

    @Test
    void a_file_that_they_deleted_is_named_as_removed() {
        Ledger base = Ledger.parse(
                "px Part root:x.landskab\npy Part root:y.landskab\na Application py/elements name=A");
        MergeResult result = MergePairsTest.merge(base, base, base.edited("move a px/elements ; delete py"));

        assertEquals(Set.of("y.landskab"), result.removed());
    }

    /** Contents of a file that is carried, "-" for none, and what comes of it; "?" for a conflict. */
    @ParameterizedTest
    @CsvSource({"1,1,1,1", "1,2,1,2", "1,1,2,2", "1,2,2,2", "1,2,3,?", "-,1,-,1", "-,-,1,1", "-,1,2,?", "1,-,1,-",
            "1,1,-,-", "1,-,-,-", "1,-,2,?", "1,2,-,?"})
    void a_file_that_is_only_carried_is_merged_as_a_whole(String base, String ours, String theirs, String expected)
            throws Exception {
        MergeResult result = Merge.of(carrying(base), carrying(ours), carrying(theirs));

        assertEquals(expected.equals("?") ? List.of("c.acq @text") : List.of(), points(result));
        List<String> carried = new ArrayList<>();
        for (PartSource part : result.carried()) {
            carried.add(new String(part.bytes(), StandardCharsets.UTF_8));
        }
        String interim = ours.equals("-") ? theirs : ours;
        String text = expected.equals("?") ? interim : expected;
        assertEquals(text.equals("-") ? List.of() : List.of(text), carried);
    }

    @Test
    void all_texts_are_there_in_every_language() {
        TextsCheck.complete(Conflict.class);
        TextsCheck.complete(Merge.class);
    }

    private static Landscape carrying(String text) {
        List<LoadedPart> parts = text.equals("-") ? List.of() : List.of(
                new LoadedPart(PartSource.of("c.acq", text.getBytes(StandardCharsets.UTF_8)), List.of(), List.of()));
        return LandscapeAssembly.of(Origin.of("carrying"), parts);
    }

    private static List<String> points(MergeResult result) {
        return result.conflicts().stream().map(each -> each.point().toString()).toList();
    }
}
