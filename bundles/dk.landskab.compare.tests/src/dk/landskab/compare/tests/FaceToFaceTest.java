// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import dk.landskab.compare.Comparison;
import dk.landskab.compare.diff.Difference;
import dk.landskab.compare.words.FaceToFace;
import dk.landskab.compare.words.Facing;
import dk.landskab.model.edit.Language;
import dk.landskab.store.Landscape;
import dk.landskab.testkit.Sketch;

class FaceToFaceTest {

    private static final String AROUND = """

            Organisation o "Commune O"
              OrgUnit it "IT"
            BusinessProcess p "Pay"
            BusinessProcess q "Quit"
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            version=1        | version=2        | ≠ Version: 1 / 2
            version=1        | version=1        | = Version: 1 / 1
            version=1        | x                | ≠ Version: 1 / –
            x                | version=2        | ≠ Version: – / 2
            usersFrom=10     | usersFrom=2000   | ≠ Users, at least: 10 / 2,000
            x                | owner=it         | ≠ Accountable unit: – / IT
            supports=p       | supports=p,q     | ≠ Supports processes: Pay / Pay, Quit
            supports=p,q     | supports=q,p     | = Supports processes: Pay, Quit / Quit, Pay
            lifecycle.endOfLife=2027-12-31 | lifecycle.endOfLife=2028-06-30 | ≠ Out of use from: 2027-12-31 / 2028-06-30
            containsAI=YES   | x                | ≠ Contains AI: yes / unknown
            """)
    void aFeatureIsSetBesideItselfInTheWordsOfTheForm(String left, String right, String expected) {
        assertEquals(expected, told(facing("a", application(left), application(right)).stream()
                .filter(each -> !each.label().equals("Name")).toList()));
    }

    @Test
    void whatStandsOnOneSideOnlyFacesNothing() {
        assertEquals("≠ Name: – / B; ≠ Version: – / 7",
                told(facing("b", application("x"), application("x") + "Application b \"B\" version=7")));
        assertEquals("≠ Name: B / –; ≠ Version: 7 / –",
                told(facing("b", application("x") + "Application b \"B\" version=7", application("x"))));
    }

    @Test
    void whatStandsInNeitherIsSaidByNothing() {
        assertEquals(List.of(), facing("nobody", application("x"), application("x")));
    }

    @Test
    void anotherPlaceAndAnotherKindAreSaidBeforeEverythingElse() {
        assertEquals("≠ Stands in: A / B; = Number of records: 100 / 100", told(facing("d",
                "Application a \"A\"\n  DataUse d volume=100\nApplication b \"B\"",
                "Application a \"A\"\nApplication b \"B\"\n  DataUse d volume=100")));
        assertEquals("≠ Kind: application / infrastructure component; = Name: A / A", told(facing("a", "Application a \"A\"",
                "Component a \"A\"")));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageHasItsOwnLabels(Language language) {
        Facing facing = FaceToFace.of(Comparison.of(Sketch.of(application("containsAI=YES")),
                Sketch.of(application("containsAI=NO"))), "a", language).stream().filter(Facing::differs).findFirst()
                .orElseThrow();

        assertEquals(language == Language.EN ? "yes no" : language == Language.DA ? "ja nej" : "ja nej",
                facing.left() + " " + facing.right());
    }

    /** The reference is the comparison itself: a row differs just where it tells of a difference. */
    @RepeatedTest(40)
    void rowsDifferJustWhereTheComparisonSaysSo(RepetitionInfo run) {
        RandomSketch random = new RandomSketch(run.getCurrentRepetition(), 20);
        Landscape before = landscape(random);
        random.edit(run.getCurrentRepetition());
        Comparison comparison = Comparison.of(before, landscape(random));

        comparison.matching().pairs().stream().filter(pair -> pair.right().getId() != null).forEach(pair -> {
            long changes = comparison.differences().stream().filter(Difference.OfPair.class::isInstance)
                    .filter(each -> ((Difference.OfPair) each).pair().right() == pair.right()).count();
            long rows = FaceToFace.of(comparison, pair.right().getId(), Language.EN).stream().filter(Facing::differs)
                    .count();
            assertTrue(changes == rows, pair.right().getId() + ": " + changes + " changes, " + rows + " rows");
        });
    }

    private static Landscape landscape(RandomSketch random) {
        return Sketch.of(random.files().entrySet().stream().map(each -> "file " + each.getKey() + "\n" + each.getValue())
                .collect(Collectors.joining("\n")));
    }

    private static String application(String says) {
        return "Application a \"SBSYS\" " + (says.equals("x") ? "" : says) + AROUND;
    }

    private static List<Facing> facing(String id, String left, String right) {
        return FaceToFace.of(Comparison.of(Sketch.of(left), Sketch.of(right)), id, Language.EN);
    }

    private static String told(List<Facing> all) {
        return all.stream().map(each -> (each.differs() ? "≠ " : "= ") + each.label() + ": " + each.left() + " / "
                + each.right()).collect(Collectors.joining("; "));
    }
}
