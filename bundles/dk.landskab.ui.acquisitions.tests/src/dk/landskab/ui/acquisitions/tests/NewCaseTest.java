// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.acquisitions.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dk.landskab.editing.EditRefusedException;
import dk.landskab.model.business.OrgUnit;
import dk.landskab.model.edit.Language;
import dk.landskab.model.procurement.Acquisition;
import dk.landskab.model.procurement.ProcessDefinition;
import dk.landskab.ui.acquisitions.beginning.NewCase;
import dk.landskab.ui.navigator.tests.kit.Town;

class NewCaseTest {

    @TempDir
    private Path temporary;
    private Town town;

    @BeforeEach
    void open() {
        town = CaseTown.in(temporary, Language.EN);
    }

    @AfterEach
    void close() throws Exception {
        town.close();
    }

    private NewCase time() {
        return new NewCase(town.find("town.four-phases", ProcessDefinition.class), "town.case.time", "A \"new\" clock",
                "Hours are counted by hand.", Optional.of(town.find("town.unit.hr", OrgUnit.class)),
                LocalDate.of(2026, 11, 25));
    }

    @Test
    void itIsWhatTheGuideBeginsWithAsAPersonWouldWriteIt() {
        assertEquals("""
                use town.*

                acquisition town.case.time "A \\"new\\" clock" {
                  process town.four-phases category koeb buys software
                  requested by town.unit.hr on 2026-11-25
                  need "Hours are counted by hand."

                  phase behovsafklaring entered 2026-11-25 {
                  }
                }
                """, town.open().reading(time()::text));
    }

    @Test
    void itLiesWithTheOtherCasesOfItsOrganisation() {
        assertEquals("town/cases/time.acq", NewCase.path(town.open(), "town.case.time"));
        assertEquals("vendor/cases/time.acq", NewCase.path(town.open(), "vendor.case.time"));
    }

    @Test
    void writtenIntoTheLandscapeItIsACaseWithoutMistakesAndOneStep() {
        time().write(town.open(), "town/cases/time.acq");

        Acquisition made = town.find("town.case.time", Acquisition.class);
        assertEquals(town.find("town.unit.hr"), made.getRequestedBy());
        assertEquals(town.find("town.four-phases"), made.getProcess());
        assertEquals(List.of(), town.open().copy().problems());
        assertTrue(town.open().undo());
        assertTrue(town.open().find("town.case.time").isEmpty());
        assertFalse(town.open().undo());
    }

    @Test
    void whatLiesThereIsNotWrittenOver() {
        assertThrows(EditRefusedException.class, () -> time().write(town.open(), CaseTown.PATH));
        assertEquals(CaseTown.CASE, town.open().text(CaseTown.PATH).orElseThrow().content());
    }

    @Test
    void anIdSaysWhoseTheCaseIs() {
        assertTrue(NewCase.isId("town.case.time"));
        assertFalse(NewCase.isId("time"));
        assertFalse(NewCase.isId("town."));
        assertFalse(NewCase.isId("town.a b"));
    }
}
