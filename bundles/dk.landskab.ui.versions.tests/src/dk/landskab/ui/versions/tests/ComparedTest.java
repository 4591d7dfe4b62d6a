// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import dk.landskab.editing.OpenLandscape;
import dk.landskab.editing.recovery.Journal;
import dk.landskab.editing.gesture.ChangeFeature;
import dk.landskab.model.core.CorePackage;
import dk.landskab.model.edit.Language;
import dk.landskab.report.ReportFolder;
import dk.landskab.report.document.Fact;
import dk.landskab.report.document.Report;
import dk.landskab.store.StoreException;
import dk.landskab.ui.versions.compare.Compared;
import dk.landskab.ui.versions.compare.Offers;
import dk.landskab.ui.versions.compare.Side;
import dk.landskab.ui.versions.compare.Sides;
import dk.landskab.ui.versions.story.Place;

class ComparedTest {

    @TempDir
    private Path temporary;
    private GitTown town;
    private Place place;
    private OpenLandscape open;

    @BeforeEach
    void twoCommitsSomethingSavedAndSomethingEdited() {
        town = GitTown.in(temporary.resolve("g"));
        town.sketch("Application a \"A\"", "Application b \"B\"").commit("Begin");
        town.git("tag", "v1");
        town.sketch("Application a \"A\"", "Application b \"B\"", "Application c \"C\"").commit("Add C");
        town.sketch("Application a \"A\"", "Application c \"C\"", "Application b \"B\" parent=a");
        place = town.place(Language.EN);
        open = OpenLandscape.open(place.saved(), new Journal.Folder(temporary.resolve("journals")),
                Language.EN);
        new ChangeFeature(open).set(open.find("c").orElseThrow(), CorePackage.Literals.ELEMENT__NAME, "See").call();
    }

    @AfterEach
    void close() {
        open.close();
    }

    /** Each side as a person types it; OTHER and MODEL stand for a folder and a foreign file that lie beside. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            v1               | what is saved | Δ B: “module of” set to A [b], + C: application added [c]
            HEAD~1           | what is saved | Δ B: “module of” set to A [b], + C: application added [c]
            main             | what is saved | Δ B: “module of” set to A [b]
            v1               | HEAD          | + C: application added [c]
            HEAD             | v1            | − C: application removed [c]
            what is saved    | what is open  | Δ See: renamed from C to See [c]
            what is open     | what is saved | Δ C: renamed from See to C [c]
            OTHER            | v1            | Δ A: renamed from Alpha to A [a], + B: application added [b]
            OTHER            | what is open  | Δ A: renamed from Alpha to A [a], + B: application added [b], + See: application added [c]
            OTHER@v1         | v1            | Δ A: renamed from Old to A [a], + B: application added [b]
            MODEL            | OTHER         | + Alpha: application added [a], − M: concept from a source model removed, with 1 external reference, 1 property [m]
            v1               | v1            |
            """)
    void anySideIsComparedWithAnyOther(String left, String right, String expected) throws IOException {
        GitTown other = GitTown.in(temporary.resolve("other"));
        other.sketch("Application a \"Old\"").commit("Begin");
        other.git("tag", "v1");
        other.sketch("Application a \"Alpha\"");
        Path model = temporary.resolve("model.xml");
        Files.writeString(model, """
                <?xml version="1.0" encoding="UTF-8"?>
                <model xmlns="http://www.opengroup.org/xsd/archimate/3.0/" identifier="m"><name xml:lang="en">M</name></model>
                """);

        try (Compared compared = compared(typed(left, other, model), typed(right, other, model))) {
            assertEquals(expected == null ? "" : expected, compared.tellings().lines().stream()
                    .flatMap(each -> each.lines().stream())
                    .map(each -> Outline.of(List.of(each)).strip()).collect(Collectors.joining(", ")));
        }
    }

    private static String typed(String side, GitTown other, Path model) {
        return side.replace("OTHER", other.folder().toString()).replace("MODEL", model.toString());
    }

    @Test
    void elementsStandUnderTheirAreaWithTheirNumber() {
        try (Compared compared = compared("v1", "what is saved")) {
            assertEquals("""
                    Applications – 2
                      Δ B: “module of” set to A [b]
                      + C: application added [c]
                    """, Outline.of(compared.tellings().lines()));
        }
    }

    @Test
    void theHeadingSaysWhatWasComparedAndHowMuchDiffers() {
        String commit = town.git("rev-parse", "--short=10", "v1");

        assertEquals("From v1 (" + commit + ", 14 Nov 2023, 22:14) to what is saved: 2 elements differ.",
                heading("v1", "what is saved"));
        assertEquals("From what is saved to what is open: 1 element differs.", heading("what is saved", "what is open"));
        assertEquals("From " + commit + " (14 Nov 2023, 22:14) to what is saved: 2 elements differ.",
                heading(commit.substring(0, 7), "what is saved"));
        assertTrue(heading("v1", "v1").startsWith("Nothing differs from v1 ("), heading("v1", "v1"));
    }

    private String heading(String left, String right) {
        try (Compared compared = compared(left, right)) {
            return compared.heading();
        }
    }

    @Test
    void bothSidesOfAnElementAreSetBesideEachOther() {
        try (Compared compared = compared("v1", "what is open")) {
            assertEquals("= Name: B / B, ≠ Module of: – / A", faces(compared, "b"));
            assertEquals("≠ Name: – / See", faces(compared, "c"));
            assertEquals("= Name: A / A", faces(compared, "a"));
            assertEquals("", faces(compared, "nobody"));
        }
    }

    @Test
    void aNameInAFileThatIsEqualIsKnownStill() {
        town.write("equal.landskab", "").git("rm", "-q", "--cached", "--ignore-unmatch", "equal.landskab");
        town.sketch("file one.landskab", "Application a \"A\"", "file two.landskab", "Application b \"B\"").commit("Two");
        town.sketch("file two.landskab", "Application b \"B\" parent=a");

        try (Compared compared = compared("HEAD", "what is saved")) {
            assertTrue(faces(compared, "b").endsWith("≠ Module of: – / A"), faces(compared, "b"));
        }
    }

    private static String faces(Compared compared, String id) {
        return compared.facing(id).stream().map(each -> (each.differs() ? "≠ " : "= ") + each.label() + ": "
                + each.left() + " / " + each.right()).collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theReportIsTheOneOfTheCommandLine(Language language) {
        try (Compared compared = Compared.of(Side.of("v1", language), new Side.Saved(), town.place(language), open)) {
            Report report = compared.report();

            assertTrue(report.json().contains("\"c\""), report.json());
            assertTrue(Files.exists(ReportFolder.write(temporary.resolve("report"), report)));
            List<Fact> how = report.making().orElseThrow().facts();
            assertTrue(how.stream().anyMatch(each -> each.value().equals("landskab diff " + town.folder() + "@v1 "
                    + town.folder())), how.toString());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mian        | perhaps main was meant
            /not/there  | /not/there
            """)
    void aSideThatIsNotThereIsRefusedByItsName(String side, String expected) {
        StoreException refused = assertThrows(StoreException.class, () -> compared(side, "what is open"));

        assertTrue(refused.in(Language.EN).contains(expected), refused.in(Language.EN));
    }

    @Test
    void bothSidesCanBeReadInFull() {
        try (Sides sides = new Sides(place, open)) {
            assertEquals("C", sides.read(new Side.Saved()).find("c").orElseThrow().eGet(
                    CorePackage.Literals.ELEMENT__NAME));
            assertEquals("See", sides.read(new Side.Open()).find("c").orElseThrow().eGet(
                    CorePackage.Literals.ELEMENT__NAME));
            assertTrue(sides.read(new Side.Revision("v1")).find("c").isEmpty());
        }
    }

    @Test
    void theNamesOfRevisionsAreOfferedAndTypingSearchesCommitsToo() {
        town.git("branch", "plan/2027");
        Offers offers = Offers.read(place);

        assertEquals(List.of("what is open", "what is saved", "HEAD", "main", "plan/2027", "v1"), offers.names());
        assertEquals(List.of("plan/2027"), offers.with("PLAN").stream().map(Offers.Offer::text).toList());
        assertEquals(List.of(town.git("rev-parse", "--short=10", "HEAD")),
                offers.with("c add").stream().map(Offers.Offer::text).toList());
        assertEquals(8, offers.with(" ").size());
    }

    @Test
    void withoutARepositoryThereIsWhatIsOpenAndWhatIsSaved() {
        Place alone = new Place(temporary.resolve("alone"), place.formats(), Language.DA, place.zone());

        assertEquals(List.of("det åbne", "det gemte"), Offers.read(alone).names());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsSaidOfASideIsUnderstoodWhenItIsTyped(Language language) {
        for (Side each : List.of(new Side.Open(), new Side.Saved(), new Side.Revision("HEAD@{1}"),
                new Side.Elsewhere(temporary + "@v1"))) {
            assertEquals(each, Side.of(" " + each.in(language) + " ", language));
        }
    }

    private Compared compared(String left, String right) {
        return Compared.of(Side.of(left, Language.EN), Side.of(right, Language.EN), place, open);
    }
}
