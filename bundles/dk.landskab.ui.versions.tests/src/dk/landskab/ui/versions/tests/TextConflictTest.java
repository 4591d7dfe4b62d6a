// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dk.landskab.acquisition.AcquisitionFormat;
import dk.landskab.compare.conflict.Choice;
import dk.landskab.model.edit.Language;
import dk.landskab.store.PartFormats;
import dk.landskab.ui.versions.merge.Decision;
import dk.landskab.ui.versions.merge.Dispute;
import dk.landskab.ui.versions.merge.Merging;
import dk.landskab.ui.versions.merge.PlaceMerging;
import dk.landskab.ui.versions.story.Line;

/** A conflict in the text of a case is told in the words of a history, with the lines that it is about. */
class TextConflictTest {

    private static final PartFormats FORMATS = PartFormats.standard().with(new AcquisitionFormat());
    private static final String TOWN = "Organisation town \"Town\";  OrgUnit it \"IT\";  OrgUnit hr \"HR\";";
    private static final String PROCESS = "text p.acq process town.buy \"Buy\" {/  organisation town version \"1\"/"
            + "  phase want \"Want\" {/    gate ready \"Ready\" stop-go/  }/  phase obtain \"Obtain\" {/  }/}/;";

    @TempDir
    private Path temporary;

    private static String of(String unit, String need, String phase) {
        return TOWN + PROCESS + ("text c.acq acquisition town.pay \"Pay system\" {/  process town.buy/  requested by %s"
                + " on 2026-01-02/  need \"%s\"/  phase %s entered 2026-01-02 {}/}/").formatted(unit, need, phase);
    }

    private PlaceMerging merging(Language language, String base, String ours, String theirs) {
        return new ThreeFolders(temporary, base, ours, theirs).merge(FORMATS, language);
    }

    private PlaceMerging disputed(Language language) {
        return merging(language, of("it", "The old one is slow", "want"), of("hr", "The old one is very slow", "want"),
                of("it", "The old one is dear", "obtain"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EN | Acquisition “Pay system”    | its text  | In the text before: | “Buy”
            DA | Anskaffelse “Pay system”    | teksten   | I teksten før:      | “Buy”
            SV | Anskaffning ”Pay system”    | texten    | I texten förut:     | ”Buy”
            """)
    void itIsToldOfWhatWithItsLinesBelow(Language language, String title, String about, String lines) {
        try (PlaceMerging merging = disputed(language)) {
            Dispute dispute = merging.look().disputes().getFirst();

            assertEquals(title, dispute.title());
            assertEquals(about, dispute.about());
            assertEquals(3, dispute.lines().size());
            assertTrue(dispute.lines().getFirst().startsWith(lines), dispute.lines().getFirst());
            assertTrue(dispute.lines().getFirst().contains("need \"The old one is slow\""), dispute.lines().getFirst());
            dispute.ways().forEach(each -> assertFalse(each.says().contains("need \""), each.says()));
        }
    }

    @Test
    void eachSideTellsAllThatItDidAndWhatIsLostIfTheOtherIsTaken() {
        try (PlaceMerging merging = disputed(Language.EN)) {
            Dispute dispute = merging.look().disputes().getFirst();
            String ours = dispute.ways().getFirst().says();
            String theirs = dispute.ways().get(1).says();

            assertEquals("need changed from The old one is slow to The old one is very slow; “requested by” changed from IT to HR",
                    ours);
            assertEquals("need changed from The old one is slow to The old one is dear; course of a phase “want” removed; "
                    + "course of a phase “obtain” added", theirs);
            assertEquals(List.of(theirs + " (theirs)"), dispute.ways().getFirst().dropped());
            assertEquals(List.of(ours + " (ours)"), dispute.ways().get(1).dropped());
            assertEquals("as before both changed it", dispute.ways().get(2).says());
        }
    }

    @Test
    void whatADecisionChangesIsToldBeforeAnythingIsWritten() {
        try (PlaceMerging merging = disputed(Language.EN)) {
            Merging.Open open = merging.look();
            assertEquals(List.of(), open.merged());

            Merging.Open decided = merging.decide(open.disputes().getFirst(), Optional.of(Decision.of(Choice.THEIRS)));
            List<String> told = decided.merged().stream().flatMap(each -> each.lines().stream())
                    .flatMap(each -> each.lines().stream()).map(Line::text).toList();
            assertEquals(List.of("Need changed from The old one is very slow to The old one is dear",
                    "“requested by” changed from HR to IT", "Course of a phase “want” removed",
                    "Course of a phase “obtain” added"), told);
        }
    }

    @Test
    void whatOneSideDeletedIsToldAsDeleted() {
        try (PlaceMerging merging = merging(Language.EN, of("it", "Slow", "want"), TOWN + PROCESS,
                of("it", "Dear", "want"))) {
            Dispute dispute = merging.look().disputes().getFirst();

            assertEquals("Acquisition “Pay system”", dispute.title());
            assertEquals("acquisition removed, with 1 course of a phase", dispute.ways().getFirst().says());
        }
    }

    @Test
    void whereNothingButLinesChangedThatIsSaid() {
        String text = of("it", "Slow", "want").replace("  need", "  \\\\ %s/  need");
        try (PlaceMerging merging = merging(Language.EN, text.formatted("one"), text.formatted("two"),
                text.formatted("three"))) {
            Dispute dispute = merging.look().disputes().getFirst();

            assertEquals("the same, in other lines", dispute.ways().getFirst().says());
        }
    }

    @Test
    void aTextThatCannotBeReadIsToldByItsLinesAndAFileByItsName() {
        String text = TOWN + "text c.acq %s";
        try (PlaceMerging merging = merging(Language.EN, text.formatted("acquisition a { 1"),
                text.formatted("acquisition a { 2"), text.formatted("acquisition a { 3"))) {
            Dispute dispute = merging.look().disputes().getFirst();

            assertEquals("File “c.acq”", dispute.title());
            assertEquals(List.of(), dispute.lines());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EN | File “p.acq”  | the comments at its end
            DA | Filen “p.acq” | kommentarerne til sidst
            SV | Filen ”p.acq” | kommentarerna i slutet
            """)
    void whatStandsBehindCasesIsToldByItsFile(Language language, String title, String about) {
        String text = TOWN + PROCESS.replace("}/;", "}//\\\\ %s/");
        try (PlaceMerging merging = merging(language, text.formatted("one"), text.formatted("two"),
                text.formatted("three"))) {
            Dispute dispute = merging.look().disputes().getFirst();

            assertEquals(title, dispute.title());
            assertEquals(about, dispute.about());
        }
    }
}
