// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dk.landskab.compare.Comparison;
import dk.landskab.compare.words.Story;
import dk.landskab.compare.words.Topic;
import dk.landskab.model.edit.Language;
import dk.landskab.testkit.Sketch;
import dk.landskab.testkit.TextsCheck;

class SentencesTest {

    private static final String AROUND = """

            Organisation o "Commune O"
              OrgUnit it "IT"
            BusinessProcess p "Pay"
            BusinessProcess q "Quit"
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            lifecycle.endOfLife=2027-12-31 | lifecycle.endOfLife=2028-06-30 | SBSYS: end of life moved from 2027-12-31 to 2028-06-30 (6 months later)
            lifecycle.endOfLife=2027-12-31 | lifecycle.endOfLife=2027-12-30 | SBSYS: end of life moved from 2027-12-31 to 2027-12-30 (1 day earlier)
            lifecycle.endOfLife=2027-12-31 | lifecycle.activeFrom=2027-12-31 | SBSYS: start of operation set to 2027-12-31; SBSYS: end of life removed (was 2027-12-31)
            version=1        | version=2        | SBSYS: version changed from 1 to 2
            usersFrom=10     | usersFrom=2000   | SBSYS: “users, at least” raised from 10 to 2,000
            containsAI=YES   | containsAI=NO    | SBSYS: contains AI: now no, formerly yes
            x                | owner=it         | SBSYS: “accountable unit” set to IT
            supports=p       | supports=p,q     | SBSYS: Quit added to “supports processes”
            supports=p       | x                | SBSYS: Pay removed from “supports processes”
            supports=p       | supports=q       | SBSYS: “supports processes”: Pay removed, Quit added
            kind=ESDH        | x                | SBSYS: kind changed from records and case management system to other system
            supports=nobody  | x                | SBSYS: nobody removed from “supports processes”
            """)
    void a_change_is_told_in_the_words_of_the_domain(String left, String right, String expected) {
        String before = "Application a \"SBSYS\" " + (left.equals("x") ? "" : left) + AROUND;
        String after = "Application a \"SBSYS\" " + (right.equals("x") ? "" : right) + AROUND;

        assertEquals(expected, told(Language.EN, before, after));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            EN | SBSYS: renamed from SB to SBSYS
            DA | SBSYS: har skiftet navn fra SB til SBSYS
            SV | SBSYS: har bytt namn från SB till SBSYS
            """)
    void every_language_has_its_own_sentence(Language language, String expected) {
        assertEquals(expected, told(language, "Application a \"SB\"", "Application a \"SBSYS\""));
    }

    @Test
    void a_long_text_is_shortened_to_where_it_differs() {
        String same = "A long beginning that both of the texts have in common before they part; ";

        assertEquals("A: description changed from “…hey part; it is red” to “…hey part; it is blue”",
                told(Language.EN, "Application a \"A\" description=\"" + same + "it is red\"",
                        "Application a \"A\" description=\"" + same + "it is blue\""));
    }

    @Test
    void a_text_of_blanks_is_told_though_it_says_nothing() {
        assertEquals("A: description set to –", told(Language.EN, "Application a \"A\"",
                "Application a \"A\" description=\" \"").strip());
        assertEquals("A: description set to –", told(Language.EN, "Application a \"A\" description=\" \"",
                "Application a \"A\"").strip());
    }

    @Test
    void what_happens_to_a_child_is_told_of_the_element_it_belongs_to() {
        assertEquals("K: cost “Hosting: 20 DKK”: amount raised from 10 to 20; K: cost “Licence: 100 DKK” added",
                told(Language.EN, "Contract k \"K\"\n  Cost k.1 label=Hosting amount=10 currency=DKK", """
                        Contract k "K"
                          Cost k.1 label=Hosting amount=20 currency=DKK
                          Cost k.2 label=Licence amount=100 currency=DKK
                        """));
    }

    @Test
    void an_element_that_comes_with_children_is_told_in_one_sentence() {
        assertEquals("K: contract added, with 2 costs", told(Language.EN, "", """
                Contract k "K"
                  Cost k.1 label=Hosting
                  Cost k.2 label=Licence
                """));
    }

    @Test
    void a_move_names_both_containers() {
        assertEquals("IT: moved from P to Q", told(Language.EN,
                "Organisation p \"P\"\n  OrgUnit it \"IT\"\nOrganisation q \"Q\"",
                "Organisation p \"P\"\nOrganisation q \"Q\"\n  OrgUnit it \"IT\""));
    }

    @Test
    void what_became_something_else_is_said_to_have() {
        assertEquals("A: is now a different kind of thing: infrastructure component, formerly application",
                told(Language.EN, "Application a \"A\"", "Component a \"A\""));
    }

    @Test
    void a_story_goes_by_area_then_class_then_name_as_the_language_sorts() {
        String after = """
                Zone z "Zone"
                Application b "Ånd"
                Application a "Zebra"
                Application c "Aften"
                Strategy s "Strategy"
                """;
        Comparison comparison = Comparison.of(Sketch.of(""), Sketch.of(after));

        assertEquals(List.of("s", "c", "a", "b", "z"), ids(Story.of(comparison, Language.DA)));
        assertEquals(List.of("s", "c", "b", "a", "z"), ids(Story.of(comparison, Language.EN)));
    }

    @Test
    void what_an_import_keeps_for_itself_is_not_told() {
        String before = """
                Application a "A"
                  Property p1 key=kitos:said value=1
                  Property p2 key=said value=1
                """;

        assertEquals("A: property “said: 2”: value changed from 1 to 2",
                told(Language.EN, before, before.replace("value=1", "value=2")));
    }

    @Test
    void all_texts_are_there_in_every_language() {
        TextsCheck.complete(Story.class);
    }

    private static List<String> ids(List<Topic> topics) {
        return topics.stream().map(topic -> topic.element().getId()).toList();
    }

    private static String told(Language language, String left, String right) {
        Comparison comparison = Comparison.of(Sketch.of(left), Sketch.of(right));
        return String.join("; ", Story.of(comparison, language).stream()
                .flatMap(topic -> topic.sentences().stream())
                .map(sentence -> sentence.whole().in(language)).toList());
    }
}
