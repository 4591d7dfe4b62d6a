// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.gesture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dk.landskab.acquisition.AcquisitionFormat;
import dk.landskab.acquisition.cases.CaseState;
import dk.landskab.acquisition.cases.PhaseState;
import dk.landskab.editing.EditRefusedException;
import dk.landskab.editing.OpenLandscape;
import dk.landskab.editing.gesture.EditText;
import dk.landskab.editing.recovery.Journal;
import dk.landskab.model.business.OrgUnit;
import dk.landskab.model.edit.Language;
import dk.landskab.model.governance.Outcome;
import dk.landskab.model.procurement.Acquisition;
import dk.landskab.model.procurement.GateDef;
import dk.landskab.store.LandscapeFolder;
import dk.landskab.store.PartDraft;
import dk.landskab.store.PartFormats;
import dk.landskab.testkit.Sketch;
import dk.landskab.testkit.TextsCheck;

class CaseStepTest {

    private static final PartFormats FORMATS = PartFormats.standard().with(new AcquisitionFormat());
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final String PROCESS = """
            process k.process "Process" {
              organisation k version "1"
              body board "Board" is k.board
              phase ask "Ask" { gate go "Go" approval { decided by board } }
              phase choose "Choose" { gate go "Go" approval { decided by board } }
            }
            """;
    private static final String CASES = """
            use k // short names
            acquisition a "A" {
              process k.process  need "n" // kept
              phase ask entered 2026-01-02 {
                // nothing yet
              }
            }
            """;

    @TempDir
    private Path temporary;
    private OpenLandscape open;

    @BeforeEach
    void open() {
        LandscapeFolder folder = LandscapeFolder.at(temporary.resolve("k"), FORMATS);
        folder.save(List.of(PartDraft.added("k.landskab", Sketch.of("""
                Organisation k "K"
                  OrgUnit k.board "Board"
                """).parts().getFirst().roots().getFirst()),
                PartDraft.text("process.acq", PROCESS, Optional.empty()),
                PartDraft.text("a.acq", CASES, Optional.empty())));
        open = OpenLandscape.open(folder, new Journal.Folder(temporary.resolve("journals")), Language.EN);
        assertEquals(List.of(), open.problems().stream().map(each -> each.location() + " "
                + each.what().in(Language.EN)).toList());
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void aGateIsRecordedInTheTextAndUndoneAsOneStep() {
        Acquisition before = acquisition();
        new CaseStep(open, "a").gate(gate("ask"), Outcome.GO, DAY, List.of(board()), "well founded").call();

        assertEquals(CASES.replace("    // nothing yet\n",
                "    // nothing yet\n    gate go = go on 2026-11-25 by k.board \"well founded\"\n"), text());
        assertSame(before, acquisition());
        assertSame(gate("ask"), acquisition().getPhaseRecords().getFirst().getGates().getFirst().getGate());
        assertEquals(Set.of("a.acq"), open.dirty());

        open.undo();
        assertEquals(CASES, text());
        assertEquals(Set.of(), open.dirty());
    }

    @Test
    void aCaseMovesToTheNextPhaseInOneStepAndSoDoesItsState() {
        new CaseStep(open, "a").move("choose", DAY).gate(gate("choose"), Outcome.GO, DAY, List.of(), null).call();

        assertTrue(text().contains("phase ask entered 2026-01-02 left 2026-11-25 {"), this::text);
        assertTrue(text().contains("phase choose entered 2026-11-25 {\n    gate go = go on 2026-11-25\n  }"), this::text);
        assertTrue(text().contains("need \"n\" // kept"));
        PhaseState now = CaseState.of(open.landscape(), acquisition(), DAY).current().orElseThrow();
        assertEquals("k.process.phase.choose", now.phase().getId());

        open.undo();
        assertEquals(CASES, text());
    }

    @Test
    void aGateIsPutBeforeSomebodyElse() {
        new CaseStep(open, "a").escalate(gate("ask"), board(), DAY, List.of(), null).call();

        assertTrue(text().contains("gate go = escalated to k.board on 2026-11-25"), this::text);
        assertSame(board(), acquisition().getPhaseRecords().getFirst().getGates().getFirst().getEscalatedTo());
    }

    @Test
    void whatCannotBeIsRefusedAndChangesNothing() {
        CaseStep unknown = new CaseStep(open, "k");
        CaseStep notEntered = new CaseStep(open, "a").leave("ask", DAY).gate(gate("choose"), Outcome.GO, DAY,
                List.of(), null);
        CaseStep there = new CaseStep(open, "a");

        assertThrows(EditRefusedException.class, unknown.enter("ask", DAY)::call);
        assertThrows(EditRefusedException.class, notEntered::call);
        assertThrows(EditRefusedException.class, () -> there.move("ask", DAY));
        assertEquals(CASES, text());
        assertEquals(Set.of(), open.dirty());
    }

    @Test
    void aTextWithAMistakeIsMendedFirst() {
        new EditText(open).replace("a.acq", CASES.indexOf("need"), 4, "nede").call();
        CaseStep step = new CaseStep(open, "a").enter("choose", DAY);

        String told = assertThrows(EditRefusedException.class, step::call).what().in(Language.DA);
        assertTrue(told.contains("a.acq:3:"), told);
    }

    @Test
    void everyTextIsThereInEveryLanguage() {
        TextsCheck.complete(CaseStep.class);
    }

    private Acquisition acquisition() {
        return (Acquisition) open.find("a").orElseThrow();
    }

    private GateDef gate(String phase) {
        return (GateDef) open.find("k.process.phase." + phase + ".gate.go").orElseThrow();
    }

    private OrgUnit board() {
        return (OrgUnit) open.find("k.board").orElseThrow();
    }

    private String text() {
        return open.text("a.acq").orElseThrow().content();
    }
}
