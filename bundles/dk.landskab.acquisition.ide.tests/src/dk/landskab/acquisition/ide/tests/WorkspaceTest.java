// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dk.landskab.acquisition.AcquisitionFormat;
import dk.landskab.acquisition.ide.text.TextBuffer;
import dk.landskab.acquisition.ide.workspace.NamedThing;
import dk.landskab.acquisition.ide.workspace.Workspace;
import dk.landskab.model.change.Initiative;
import dk.landskab.model.procurement.Acquisition;
import dk.landskab.model.procurement.ProcurementPackage.Literals;
import dk.landskab.store.Landscape;
import dk.landskab.store.UnreadableException;

class WorkspaceTest {

    private static final AcquisitionFormat FORMAT = new AcquisitionFormat();

    @TempDir
    private Path folder;
    private Workspace workspace;

    @BeforeEach
    void read() throws IOException {
        workspace = new Workspace(Town.in(folder), FORMAT);
        workspace.refresh();
    }

    private Acquisition wanted() {
        return workspace.landscape().all(Initiative.class).getFirst().getAcquisitions().getFirst();
    }

    private void type(String path, String text) {
        workspace.open(path, new TextBuffer(text));
    }

    @Test
    void whatAFileRefersToIsWhatTheOpenTextSays() {
        type("case.acq", Town.CASE.replace("is slow", "is very slow"));

        assertEquals("The old one is very slow", wanted().getNeed());
        assertEquals(1, workspace.landscape().incoming(wanted()).size());
    }

    @Test
    void whatTheTextNoLongerHasMeansNothing() {
        type("case.acq", Town.CASE.replace("town.case.pay", "town.case.other"));

        assertTrue(wanted().eIsProxy());
    }

    @Test
    void whatIsClosedIsAgainWhatIsOnDisk() {
        Acquisition onDisk = wanted();
        type("case.acq", Town.CASE.replace("town.case.pay", "town.case.other"));
        type("case.acq", Town.CASE.replace("is slow", "is very slow"));
        assertNotSame(onDisk, wanted());

        workspace.close("case.acq");

        assertSame(onDisk, wanted());
        assertEquals(1, workspace.landscape().incoming(onDisk).size());
    }

    @Test
    void aFileThatChangedIsReadAgainAndNothingElseIs() throws IOException {
        Landscape before = workspace.onDisk();
        type("case.acq", Town.CASE);
        Files.writeString(folder.resolve("case.acq"), Town.CASE + "\n");
        workspace.refresh();
        assertSame(before, workspace.onDisk());

        workspace.close("case.acq");
        workspace.refresh();

        assertNotSame(before, workspace.onDisk());
    }

    @Test
    void aFileThatCameOrWentIsNoticed() throws IOException {
        Files.writeString(folder.resolve("more.acq"), "process town.more \"More\" { }");
        workspace.refresh();
        assertTrue(workspace.find("town.more").isPresent());

        Files.delete(folder.resolve("more.acq"));
        workspace.refresh();

        assertTrue(workspace.find("town.more").isEmpty());
    }

    @Test
    void aFolderThatLosesItsLastFileIsEmpty() throws IOException {
        for (String file : List.of("town.landskab", "process.acq", "case.acq")) {
            Files.delete(folder.resolve(file));
        }

        workspace.refresh();

        assertEquals(List.of(), workspace.onDisk().parts());
    }

    @Test
    void aFileThatCannotBeReadChangesNothingAndIsToldAgain() throws IOException {
        Files.writeString(folder.resolve("process.acq"), "<<<<<<< ours\n");

        for (int i = 0; i < 2; i++) {
            assertThrows(UnreadableException.class, workspace::refresh);
            assertTrue(workspace.find("town.process").isPresent());
        }
    }

    @Test
    void whatMayBeNamedIsWhatIsTypedAndWhatIsOnDiskElsewhere() {
        type("new.acq", "acquisition town.case.new \"New\" { }");
        type("case.acq", Town.CASE.replace("town.case.pay", "town.case.wages"));

        assertEquals("town.case.new New, town.case.wages A new pay system", workspace.named(Literals.ACQUISITION)
                .map(NamedThing::id).sorted().map(id -> id + " " + NamedThing.label(workspace.find(id).orElseThrow()))
                .collect(Collectors.joining(", ")));
        assertTrue(workspace.find("town.case.pay").isEmpty());
    }

    @Test
    void aTextThatIsNoTextLeavesItsFileAsItWas() {
        type("process.acq", "<<<<<<< ours\n");
        type("case.acq", Town.CASE);

        assertTrue(workspace.unreadable("process.acq").isPresent());
        assertEquals("town.process", EcoreUtil.getID(workspace.text("case.acq").orElseThrow().objects()
                .get("town.case.pay").eCrossReferences().getFirst()));
    }
}
