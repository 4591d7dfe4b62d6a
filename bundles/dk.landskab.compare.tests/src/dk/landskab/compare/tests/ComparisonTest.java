// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dk.landskab.compare.Comparison;
import dk.landskab.compare.diff.Difference;
import dk.landskab.compare.words.Sentence;
import dk.landskab.compare.words.Sentences;
import dk.landskab.model.edit.Language;
import dk.landskab.testkit.Sketch;

class ComparisonTest {

    /** Two lines that differ, and what is found: "-" for nothing. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            Application a "A" | Application a "A" | -
            Application a "A" | Application a "B" | Changed a name
            Application a "A" criticality=HIGH | Application a "A" | Changed a criticality
            Application a "A" usersFrom=1 | Application a "A" usersFrom=2 | Changed a usersFrom
            Application a lifecycle.endOfLife=2027-12-31 | Application a lifecycle.endOfLife=2028-06-30 | Changed a lifecycle.endOfLife
            Application a | Application a lifecycle.declared=IDEA | Changed a lifecycle.declared
            Application a | Application a lifecycle.declared=UNDECIDED | -
            Application a supports=x,y | Application a supports=y,x | -
            Application a supports=x,y | Application a supports=y,z | Changed a supports
            Application a aliases=x,y | Application a aliases=y,x | -
            Decision d conditions=x,y | Decision d conditions=y,x | Changed d conditions
            OrgUnit u fte=1.50 | OrgUnit u fte=1.5 | -
            OrgUnit u fte=1.50 | OrgUnit u fte=1.51 | Changed u fte
            OrgUnit u fte=0 | OrgUnit u | Changed u fte
            Application a | Component a | Retyped a
            Application a criticality=HIGH | Component a kind=SERVER | Retyped a, Changed a criticality, Changed a kind
            Application a | Application b | Removed a, Added b
            Component c serviceLevel.fixHours=4 | Component c serviceLevel.fixHours=8 | Changed c serviceLevel.fixHours
            Component c serviceLevel.contract=k | Component c serviceLevel.contract=l | Changed c serviceLevel.contract
            """)
    void what_differs_is_told_and_what_is_equal_is_not(String left, String right, String expected) {
        assertEquals(expected, told(Comparison.of(Sketch.of(left), Sketch.of(right))));
    }

    @Test
    void children_are_added_removed_and_moved_by_themselves() {
        Comparison comparison = Comparison.of(
                Sketch.of("Application a", "  DataUse a.1", "  DataUse a.2", "Application b"),
                Sketch.of("Application a", "  DataUse a.1", "Application b", "  DataUse a.2", "  DataUse b.1"));

        assertEquals("Moved a.2, Added b.1", told(comparison));
    }

    @Test
    void standing_in_another_file_is_not_a_difference_that_matters() {
        Comparison comparison = Comparison.of(
                Sketch.of("file x.landskab", "Application a", "Application b", "file y.landskab", "Application c"),
                Sketch.of("file x.landskab", "Application b", "file y.landskab", "Application c", "Application a"));

        assertTrue(comparison.isEmpty());
        assertEquals("Refiled a", told(comparison, comparison.filing()));
    }

    @Test
    void a_single_child_moves_with_its_owner_and_what_it_contains_stands_in_it() {
        Comparison comparison = Comparison.of(
                Sketch.of("Acquisition q", "  InformationNeed containsAI=NO", "    DataNeed q.n"),
                Sketch.of("Acquisition q", "  InformationNeed containsAI=YES", "    DataNeed q.n integrity=3"));

        assertEquals("Changed q information.containsAI, Changed q.n integrity", told(comparison));
    }

    @Test
    void an_import_with_a_prefix_equals_the_model_it_came_from() {
        Comparison comparison = Comparison.of(
                Sketch.of("Application id-1 \"A\" supports=id-2", "  ExternalRef id-1.ref scheme=ARCHIMATE value=id-1",
                        "  Property id-1.p1 key=k value=v", "  DataUse id-1.use role=MASTER",
                        "BusinessProcess id-2 \"P\"", "  ExternalRef id-2.ref scheme=ARCHIMATE value=id-2"),
                Sketch.of("Application kk.id-1 \"A\" supports=kk.id-2",
                        "  ExternalRef kk.id-1.ref scheme=ARCHIMATE value=id-1",
                        "  Property other key=k value=v", "  DataUse kk.id-1.use role=MASTER",
                        "BusinessProcess kk.id-2 \"P\"", "  ExternalRef kk.id-2.ref scheme=ARCHIMATE value=id-2"));

        assertEquals("-", told(comparison));
    }

    @Test
    void a_source_that_two_elements_claim_matches_neither() {
        Comparison comparison = Comparison.of(
                Sketch.of("Application a", "  ExternalRef a.r scheme=ARCHIMATE value=1"),
                Sketch.of("Application b", "  ExternalRef b.r scheme=ARCHIMATE value=1",
                        "Application c", "  ExternalRef c.r scheme=ARCHIMATE value=1"));

        assertEquals(6, comparison.differences().size());
    }

    @Test
    void copies_of_a_shared_element_are_matched_file_by_file() {
        Comparison comparison = Comparison.of(
                Sketch.of("file x.landskab", "Subject s \"S\"", "file y.landskab", "Subject s \"T\""),
                Sketch.of("file x.landskab", "Application a", "file y.landskab", "Subject s \"T\""));

        assertEquals("Removed s, Added a", told(comparison));
    }

    @Test
    void files_that_are_equal_are_not_read_wherever_they_lie() {
        Sketches left = Sketches.of(Map.of("a", "Application a owner=u", "b", "Organisation o\n  OrgUnit u \"IT\"",
                "c", "Application c"));
        Sketches right = Sketches.of(Map.of("a", "Application a owner=w", "moved", "Organisation o\n  OrgUnit u \"IT\"",
                "c", "Application c"));

        Comparison comparison = Comparison.of(left, right);

        assertEquals("Changed a owner", told(comparison));
        assertEquals(List.of("a"), left.read);
        assertEquals(List.of("a"), right.read);
    }

    @Test
    void a_name_is_looked_up_in_the_unread_file_that_defines_it_and_in_no_other() {
        Sketches left = Sketches.of(Map.of("a", "Application a \"A\"", "b", "OrgUnit u \"The IT unit\"",
                "c", "OrgUnit w"));
        Sketches right = Sketches.of(Map.of("a", "Application a \"A\" owner=u", "b", "OrgUnit u \"The IT unit\"",
                "c", "OrgUnit w"));
        Comparison comparison = Comparison.of(left, right);

        List<Sentence> sentences = Sentences.of(comparison, comparison.differences());

        assertTrue(sentences.getFirst().whole().in(Language.EN).endsWith("set to The IT unit"));
        assertEquals(List.of("a", "b"), left.read);
    }

    @Test
    void a_reference_to_nothing_is_named_by_its_id() {
        Sketches left = Sketches.of(Map.of("a", "Application a \"A\""));
        Sketches right = Sketches.of(Map.of("a", "Application a \"A\" owner=nobody"));
        Comparison comparison = Comparison.of(left, right);

        List<Sentence> sentences = Sentences.of(comparison, comparison.differences());

        assertTrue(sentences.getFirst().whole().in(Language.EN).endsWith("set to nobody"));
    }

    @Test
    void what_kind_of_file_holds_an_element_and_in_which_format_does_not_matter() {
        Comparison comparison = Comparison.of(Sketch.of("file x.landskab", "Application a"),
                Sketch.of("file z.landskab", "Application a"));

        assertTrue(comparison.isEmpty());
        assertFalse(comparison.filing().isEmpty());
    }

    private static String told(Comparison comparison) {
        return told(comparison, comparison.differences());
    }

    private static String told(Comparison comparison, List<Difference> differences) {
        String told = differences.stream().map(each -> each.getClass().getSimpleName() + " " + each.subject().getId()
                + (each instanceof Difference.Changed changed ? " " + changed.path() : ""))
                .collect(Collectors.joining(", "));
        return told.isEmpty() ? "-" : told;
    }
}
