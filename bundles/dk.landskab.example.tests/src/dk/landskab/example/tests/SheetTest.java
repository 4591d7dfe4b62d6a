// SPDX-License-Identifier: EPL-2.0
package dk.landskab.example.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dk.landskab.acquisition.library.LibraryProcess;
import dk.landskab.acquisition.library.ProcessLibrary;
import dk.landskab.example.sheet.BadSheet;
import dk.landskab.example.sheet.Sheet;
import dk.landskab.example.sheet.StepText;
import dk.landskab.model.application.Application;
import dk.landskab.model.application.Hosting;
import dk.landskab.model.business.RoleAssignment;
import dk.landskab.model.core.Part;
import dk.landskab.model.governance.Contract;
import dk.landskab.model.information.DataRole;
import dk.landskab.store.Landscape;
import dk.landskab.store.PartDraft;

class SheetTest {

    private static final String HEAD = "step 2026-01-02T03:04:05+01:00 First\n";
    private static final String SYSTEMS = """
            file a/systems.landskab Systems
            table Application @k.app. hosting=CLOUD
            id | name  | hosting    | lifecycle.activeFrom | aliases
            # a comment
            a  | One   |            | 2020-01-01           | Uno ; Eins
            b  | Two   | ON_PREMISE |                      |
            """;

    @Test
    void aStepHasATimeATitleAndMore() {
        StepText step = StepText.of("t", HEAD + "> why\n> and how\n");
        assertEquals("First\n\nwhy\nand how", step.message());
        assertEquals("2026-01-02T03:04:05+01:00", step.time().toString());
    }

    @Test
    void aTextIsAFileAsItStandsUntilALaterStepReplacesIt() {
        Sheet sheet = new Sheet();
        StepText.of("t", HEAD + "text a/process.acq almdala/arenden/bygglov-ai.acq\n").applyTo(sheet);
        assertTrue(sheet.texts().get("a/process.acq").startsWith("use almdala.*\n"));
        StepText.of("t", HEAD + "text a/process.acq lindholt/anskaffelser/it-anskaffelse.acq\n").applyTo(sheet);
        assertTrue(sheet.texts().get("a/process.acq").contains("adopts library.four-phases"));
    }

    @Test
    void aProcessOfTheLibraryStandsWhereAdoptingItWouldWriteIt() {
        Sheet sheet = new Sheet();
        StepText.of("t", HEAD + "library life-cycle\n").applyTo(sheet);
        LibraryProcess process = ProcessLibrary.named("life-cycle").orElseThrow();
        assertEquals(Map.of(process.path(), process.text()), sheet.texts());
    }

    @ParameterizedTest
    @CsvSource({"library five-laps", "text a.acq none/such.acq"})
    void aTextThatIsNotThereIsAFaultInThatLine(String line) {
        BadSheet bad = assertThrows(BadSheet.class, () -> StepText.of("t", HEAD + line + "\n").applyTo(new Sheet()));
        assertTrue(bad.getMessage().contains(line.substring(line.lastIndexOf(' ') + 1)), bad::getMessage);
    }

    @Test
    void aRowMakesAnObjectAndConstantsHoldWhereItSaysNothingElse() {
        Landscape landscape = landscape(SYSTEMS);
        Application one = application(landscape, "k.app.a");
        assertEquals("One", one.getName());
        assertEquals(Hosting.CLOUD, one.getHosting());
        assertEquals(LocalDate.of(2020, 1, 1), one.getLifecycle().getActiveFrom());
        assertEquals(List.of("Eins", "Uno"), one.getAliases().stream().sorted().toList());
        assertEquals(Hosting.ON_PREMISE, application(landscape, "k.app.b").getHosting());
        assertEquals("Systems", ((Part) landscape.parts().getFirst().roots().getFirst()).getTitle());
    }

    @Test
    void aRowWithAKnownIdChangesOnlyWhatItFills() {
        Landscape landscape = landscape(SYSTEMS + """

                table Application @k.app.
                id | version | hosting
                a  | 2       |
                """);
        assertEquals("2", application(landscape, "k.app.a").getVersion());
        assertEquals(Hosting.CLOUD, application(landscape, "k.app.a").getHosting());
    }

    @Test
    void idsMayBeUsedBeforeTheyAreDefined() {
        Landscape landscape = landscape(SYSTEMS + """

                set k.app.a parent=k.app.c
                table Application @k.app.
                id | name
                c  | Three
                """);
        assertEquals("k.app.c", application(landscape, "k.app.a").getParent().getId());
    }

    @Test
    void aSpreadColumnMakesARowOfEachIdAndNamesWhatItMeans() {
        Landscape landscape = landscape(SYSTEMS + """

                table Organisation
                id | name
                k  | K

                table OrgUnit in=k
                id | name
                it | IT

                table RoleAssignment @k.role.
                id            | name           | unit @k. | of* @k.app.
                owner.{of.id} | Owner of {of}  | it       | a,b
                """);
        assertEquals(List.of("Owner of One", "Owner of Two"),
                landscape.all(RoleAssignment.class).stream().map(RoleAssignment::getName).sorted().toList());
        assertEquals("k.app.b", landscape.find("k.role.owner.b", RoleAssignment.class).orElseThrow().getOf().getId());
    }

    @Test
    void aStarMeansAllAndAnExclamationMarkAllBut() {
        Landscape landscape = landscape(SYSTEMS + """

                table Application @k.app.
                id*   | version
                * !b  | 9
                """);
        assertEquals("9", application(landscape, "k.app.a").getVersion());
        assertNull(application(landscape, "k.app.b").getVersion());
    }

    @Test
    void aColumnWithParenthesesMakesContainedObjects() {
        Landscape landscape = landscape(SYSTEMS + """

                table DataObject @k.data.
                id | name
                x  | X

                table Application @k.app.
                id | data(role:data!@k.data.)
                a  | MASTER:x

                table Contract @k.con.
                id | name | covers @k.app. | costs(kind:amount:period;currency=DKK)
                c  | C    | a,b            | LICENCE:1000.50:YEAR; OPERATION:7:
                """);
        Application one = application(landscape, "k.app.a");
        assertEquals(DataRole.MASTER, one.getData().getFirst().getRole());
        assertEquals("k.app.a.x", one.getData().getFirst().getId());
        Contract contract = landscape.find("k.con.c", Contract.class).orElseThrow();
        assertEquals(new BigDecimal("1000.50"), contract.getCosts().getFirst().getAmount());
        assertEquals("DKK", contract.getCosts().getLast().getCurrency());
        assertEquals(2, contract.getCovers().size());
    }

    @Test
    void valuesAreSetUnsetAndObjectsRemoved() {
        Landscape landscape = landscape(SYSTEMS + """

                set k.app.a lifecycle.endOfLife=2030-06-30
                set k.app.a name=One, or = another
                unset k.app.a aliases
                unset k.app.a lifecycle.activeFrom
                remove k.app.b
                """);
        Application one = application(landscape, "k.app.a");
        assertEquals(LocalDate.of(2030, 6, 30), one.getLifecycle().getEndOfLife());
        assertNull(one.getLifecycle().getActiveFrom());
        assertEquals("One, or = another", one.getName());
        assertTrue(one.getAliases().isEmpty());
        assertTrue(landscape.find("k.app.b").isEmpty());
    }

    @Test
    void whatWasHandedOutIsNotChangedByTheNextStep() {
        Sheet sheet = new Sheet();
        StepText.of("t", HEAD + SYSTEMS).applyTo(sheet);
        List<PartDraft> before = sheet.drafts();
        StepText.of("t", HEAD + "set k.app.a name=Changed\n").applyTo(sheet);
        assertEquals("One", application(Loaded.of(before), "k.app.a").getName());
        assertEquals("Changed", application(Loaded.of(sheet.drafts()), "k.app.a").getName());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '/', value = {
            "table Nonsense#id#a/no class Nonsense",
            "table Application#id | colour#a | red/Application has no feature colour",
            "table Application#id | criticality#a | SOMEHOW/SOMEHOW",
            "table Application#id#a | b/2 cells under 1 columns",
            "table Application#name#a/no id",
            "set nobody name=x/nothing has the id nobody",
            "remove nobody/nothing has the id nobody",
            "paint it/no statement paint",
            "table DataUse#id#a/Part contains no DataUse"})
    void whatCannotBeUnderstoodIsToldWithItsLine(String lines, String what) {
        String text = HEAD + "file folder/a.landskab A\n" + lines.replace('#', '\n') + "\n";
        BadSheet bad = assertThrows(BadSheet.class, () -> StepText.of("text.txt", text).applyTo(new Sheet()));
        assertTrue(bad.getMessage().contains(what), bad::getMessage);
        int last = 2 + lines.split("#").length;
        assertTrue(bad.getMessage().contains("text.txt:" + last), bad::getMessage);
    }

    @Test
    void aReferenceToNothingIsTold() {
        BadSheet bad = assertThrows(BadSheet.class,
                () -> StepText.of("t", HEAD + SYSTEMS + "\nset k.app.a parent=k.app.z\n").applyTo(new Sheet()));
        assertEquals("k.app.a refers to k.app.z, which nothing is", bad.getMessage());
    }

    @Test
    void anIdIsOfOneClassOnly() {
        assertThrows(BadSheet.class, () -> landscape(SYSTEMS + "\ntable Product @k.app.\nid\na\n"));
    }

    @Test
    void aTextThatIsNotThereOrNoStepIsTold() {
        assertThrows(BadSheet.class, () -> StepText.read("nowhere.txt"));
        assertThrows(BadSheet.class, () -> StepText.of("t", "table Application\n"));
    }

    private static Landscape landscape(String text) {
        Sheet sheet = new Sheet();
        StepText.of("test.txt", HEAD + text).applyTo(sheet);
        Landscape landscape = Loaded.of(sheet.drafts());
        assertEquals(List.of(), landscape.problems());
        return landscape;
    }

    private static Application application(Landscape landscape, String id) {
        return landscape.find(id, Application.class).orElseThrow();
    }
}
