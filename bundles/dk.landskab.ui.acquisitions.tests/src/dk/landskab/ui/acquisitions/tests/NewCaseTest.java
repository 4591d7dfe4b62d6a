// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.acquisitions.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dk.landskab.acquisition.library.Adoption;
import dk.landskab.acquisition.library.ProcessLibrary;
import dk.landskab.acquisition.rules.AllRules;
import dk.landskab.acquisition.rules.RuleInputs;
import dk.landskab.editing.EditRefusedException;
import dk.landskab.editing.gesture.Rename;
import dk.landskab.model.business.OrgUnit;
import dk.landskab.model.edit.Language;
import dk.landskab.model.procurement.Acquisition;
import dk.landskab.model.procurement.ProcessDefinition;
import dk.landskab.rules.Check;
import dk.landskab.ui.acquisitions.beginning.NewCase;
import dk.landskab.ui.navigator.tests.kit.Town;

class NewCaseTest {

    /** A rule that says what a process asks of a case, and that is not known of one that begins. */
    private static final String NOT_YET_STATED = "V-ACQ-5";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

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
                TODAY);
    }

    @Test
    void itIsWhatTheGuideBeginsWithAsAPersonWouldWriteIt() {
        assertEquals("""
                use town.*

                acquisition town.case.time "A \\"new\\" clock" {
                  process town.four-phases category koeb buys software
                  requested by unit.hr on 2026-11-25
                  need "Hours are counted by hand."

                  phase behovsafklaring entered 2026-11-25 {
                  }
                }
                """, town.open().reading(() -> time().text(town.open())));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void inEveryLanguageAndForEveryProcessThereIsNothingToMendInIt(Language language) throws Exception {
        Path folder = Files.createDirectory(temporary.resolve(language.tag()));
        CaseTown.write(folder.resolve("town"));
        for (String each : List.of("seven-steps", "life-cycle")) {
            Adoption.into(folder.resolve("town")).adopt(ProcessLibrary.named(each).orElseThrow(), "town", language);
        }
        try (Town other = CaseTown.open(folder, language)) {
            for (String process : List.of("four-phases", "seven-steps", "life-cycle")) {
                NewCase made = new NewCase(other.find("town." + process, ProcessDefinition.class),
                        "town.case.new-" + process, "Nyt ur til ærø, " + process, "Timer tælles i hånden.",
                        Optional.of(other.find("town.unit.it", OrgUnit.class)), TODAY);
                String path = NewCase.path(other.open(), made.id());
                made.write(other.open(), path);

                String text = other.open().text(path).orElseThrow().content();
                assertTrue(text.contains("requested by unit.it on 2026-11-25"), text);
                assertEquals(other.find("town.unit.it"), other.find(made.id(), Acquisition.class).getRequestedBy());
            }
            assertEquals(List.of(), Check.by(AllRules.list(RuleInputs.NONE.on(TODAY))).of(other.open().copy(), TODAY)
                    .findings().stream().filter(each -> each.location().toString().contains("new-"))
                    .filter(each -> !each.rule().equals(NOT_YET_STATED))
                    .map(each -> each.message().in(language)).toList());
        }
    }

    @Test
    void aUnitWhoseShortNameMeansSomethingElseKeepsItsWholeName() {
        new Rename(town.open(), town.find("town.app.time"), "unit.hr").call();

        time().write(town.open(), "town/cases/time.acq");

        assertTrue(town.open().text("town/cases/time.acq").orElseThrow().content()
                .contains("requested by town.unit.hr on"));
        assertEquals(town.find("town.unit.hr"), town.find("town.case.time", Acquisition.class).getRequestedBy());
    }

    @Test
    void aUnitOfAnotherOrganisationKeepsItsWholeName() {
        NewCase other = new NewCase(time().process(), "vendor.case.time", "Clock", "Hours.", time().unit(), TODAY);

        assertTrue(town.open().reading(() -> other.text(town.open())).contains("requested by town.unit.hr on"));
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
