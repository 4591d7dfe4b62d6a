// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import dk.landskab.acquisition.AcquisitionFormat;
import dk.landskab.acquisition.library.AdoptedFile;
import dk.landskab.acquisition.library.AdoptedFile.State;
import dk.landskab.acquisition.library.Adoption;
import dk.landskab.acquisition.library.LibraryProcess;
import dk.landskab.acquisition.library.ProcessLibrary;
import dk.landskab.model.business.BusinessFactory;
import dk.landskab.model.business.Organisation;
import dk.landskab.model.core.CoreFactory;
import dk.landskab.model.core.Part;
import dk.landskab.model.edit.Language;
import dk.landskab.model.procurement.ProcessDefinition;
import dk.landskab.store.Landscape;
import dk.landskab.store.LandscapeFolder;
import dk.landskab.store.PartDraft;
import dk.landskab.store.PartFormats;
import dk.landskab.store.WriteRefusedException;
import dk.landskab.testkit.FaultyDisk;
import dk.landskab.testkit.FaultyDisk.After;
import dk.landskab.testkit.TextsCheck;

class AdoptingTest {

    private static final LibraryProcess LIFE_CYCLE = ProcessLibrary.named("life-cycle").orElseThrow();

    private static final int BYTES = 512;

    @TempDir
    private Path folder;

    @BeforeEach
    void aLandscapeOfOneTown() {
        Organisation town = BusinessFactory.eINSTANCE.createOrganisation();
        town.setId("town");
        town.setName("Town");
        town.getUnits().add(BusinessFactory.eINSTANCE.createOrgUnit());
        town.getUnits().getFirst().setId("town.unit.board");
        town.getUnits().getFirst().setName("Board");
        Part part = CoreFactory.eINSTANCE.createPart();
        part.setId("town.part");
        part.getElements().add(town);
        LandscapeFolder.at(folder).save(List.of(PartDraft.added("town/business.landskab", part)));
    }

    static Stream<LibraryProcess> library() {
        return ProcessLibrary.all().stream();
    }

    @ParameterizedTest
    @MethodSource("library")
    void whatIsAdoptedCanBeReadAndUsedAtOnce(LibraryProcess process) throws IOException {
        assertEquals(List.of(new AdoptedFile(process.path(), State.WRITTEN),
                new AdoptedFile("town/" + process.name() + ".acq", State.WRITTEN)), adopt(process));

        Landscape landscape = read();
        assertEquals(List.of(), landscape.problems());
        ProcessDefinition own = landscape.find("town." + process.name(), ProcessDefinition.class).orElseThrow();
        assertEquals(process.id(), own.getAdopts().getId());
        assertEquals("town", own.getOrganisation().getId());
        assertEquals(own.getAdopts().getBodies().stream().map(each -> each.getLabel()).toList(),
                own.getBodies().stream().map(each -> each.getLabel()).toList());
        assertEquals(process.text(), Files.readString(folder.resolve(process.path())));
    }

    @Test
    void aBodyIsBoundByTwoWordsBehindIt() throws IOException {
        adopt(LIFE_CYCLE);
        Path own = folder.resolve("town/life-cycle.acq");
        Files.writeString(own, Files.readString(own).replace("\"It-styregruppen\"",
                "\"It-styregruppen\" is town.unit.board"));

        Landscape landscape = read();
        assertEquals(List.of(), landscape.problems());
        assertEquals("Board", landscape.find("town.life-cycle", ProcessDefinition.class).orElseThrow().getBodies()
                .getFirst().getUnit().getName());
    }

    @Test
    void adoptingAgainChangesNothingAndSaysWhatIsThere() throws IOException {
        adopt(LIFE_CYCLE);
        Path own = folder.resolve("town/life-cycle.acq");
        Files.writeString(own, Files.readString(own).replace("version \"1\"", "version \"2027\""));
        List<String> before = contents();

        assertEquals(List.of(State.THERE, State.BOUND), adopt(LIFE_CYCLE).stream().map(AdoptedFile::state).toList());
        assertEquals(before, contents());
    }

    @Test
    void filesThatWereMovedAreFoundWhereTheyAre() throws IOException {
        adopt(LIFE_CYCLE);
        Files.createDirectories(folder.resolve("elsewhere"));
        Files.move(folder.resolve("library/life-cycle.acq"), folder.resolve("elsewhere/a.acq"));
        Files.move(folder.resolve("town/life-cycle.acq"), folder.resolve("elsewhere/b.acq"));

        assertEquals(List.of(new AdoptedFile("elsewhere/a.acq", State.THERE),
                new AdoptedFile("elsewhere/b.acq", State.BOUND)), adopt(LIFE_CYCLE));
        assertFalse(Files.exists(folder.resolve("library/life-cycle.acq")));
    }

    @Test
    void aCopyThatSomebodyChangedIsSaidToDifferAndLeftAsItIs() throws IOException {
        adopt(LIFE_CYCLE);
        Path copy = folder.resolve("library/life-cycle.acq");
        String changed = Files.readString(copy).replace("within 30 days", "within 14 days");
        Files.writeString(copy, changed);

        assertEquals(State.DIFFERS, adopt(LIFE_CYCLE).getFirst().state());
        assertEquals(changed, Files.readString(copy));
    }

    @Test
    void anOrganisationThatIsNotThereIsRefusedWithThoseThatAre() {
        WriteRefusedException refused = assertThrows(WriteRefusedException.class,
                () -> Adoption.into(folder).adopt(LIFE_CYCLE, "twon", Language.EN));
        assertTrue(refused.getMessage().contains("twon") && refused.getMessage().contains("There is: town"),
                refused::getMessage);
        assertFalse(Files.exists(folder.resolve("library")));
    }

    @Test
    void aFileInTheWayIsNotReplacedAndNothingIsWritten() throws IOException {
        Path mine = folder.resolve("town/life-cycle.acq");
        Files.writeString(mine, "// notes of mine\n");

        WriteRefusedException refused = assertThrows(WriteRefusedException.class, () -> adopt(LIFE_CYCLE));
        assertEquals("town/life-cycle.acq", refused.location().file());
        assertEquals("// notes of mine\n", Files.readString(mine));
        assertFalse(Files.exists(folder.resolve("library/life-cycle.acq")));
    }

    @Test
    void anIdThatMeansSomethingElseIsRefused() throws IOException {
        Files.writeString(folder.resolve("town/other.acq"),
                "acquisition town.life-cycle \"Bicycles\" { need \"Bicycles.\" }\n");

        WriteRefusedException refused = assertThrows(WriteRefusedException.class, () -> adopt(LIFE_CYCLE));
        assertEquals("town/other.acq", refused.location().file());
        assertFalse(Files.exists(folder.resolve("library/life-cycle.acq")));
    }

    @Test
    void whereverTheDiskFailsNothingIsChangedAndAdoptingAgainSucceeds() throws IOException {
        List<String> before = contents();
        int faultAt = 0;
        for (FaultyDisk disk = new FaultyDisk(faultAt, After.RECOVERS, BYTES); fails(disk);
                disk = new FaultyDisk(++faultAt, After.RECOVERS, BYTES)) {
            assertEquals(before, contents(), "fault at call " + faultAt);
        }
        assertTrue(faultAt > 10, "too few calls to the disk: " + faultAt);
        assertEquals(before.size() + 2, contents().size());
    }

    @Test
    void aDiskThatStaysBrokenLeavesNoHalfFile() throws IOException {
        int faultAt = 0;
        while (fails(new FaultyDisk(faultAt++, After.STAYS_BROKEN, BYTES))) {
            Path copy = folder.resolve(LIFE_CYCLE.path());
            assertTrue(!Files.exists(copy) || Files.readString(copy).equals(LIFE_CYCLE.text()));
            Files.deleteIfExists(copy);
            Files.deleteIfExists(folder.resolve("town/life-cycle.acq"));
        }
    }

    private boolean fails(FaultyDisk disk) {
        try {
            Adoption.into(folder, disk).adopt(LIFE_CYCLE, "town", Language.EN);
            return false;
        } catch (WriteRefusedException refused) {
            assertTrue(disk.hasFailed(), refused::getMessage);
            return true;
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theSkeletonSaysInTheReadersLanguageWhatToDo(Language language) throws IOException {
        Adoption.into(folder).adopt(LIFE_CYCLE, "town", language);
        List<String> lines = Files.readAllLines(folder.resolve("town/life-cycle.acq"));
        assertTrue(lines.get(0).startsWith("// ") && lines.get(1).startsWith("// "), lines::toString);
        assertTrue(lines.get(1).contains("is town.unit.it"), lines::toString);
    }

    @Test
    void textsAreThereInEveryLanguage() {
        TextsCheck.complete(ProcessLibrary.class);
    }

    private List<AdoptedFile> adopt(LibraryProcess process) {
        return Adoption.into(folder).adopt(process, "town", Language.EN);
    }

    private Landscape read() {
        return LandscapeFolder.at(folder, PartFormats.standard().with(new AcquisitionFormat())).read();
    }

    private List<String> contents() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> all = files.filter(Files::isRegularFile).sorted().toList();
            return all.stream().map(AdoptingTest::content).toList();
        }
    }

    private static String content(Path file) {
        try {
            return file + "\n" + Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
