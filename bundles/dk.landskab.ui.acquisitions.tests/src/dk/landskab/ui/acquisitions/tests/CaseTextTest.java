// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.acquisitions.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.source.Annotation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

import dk.landskab.editing.gesture.DeleteFile;
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;
import dk.landskab.rules.Finding;
import dk.landskab.rules.Severity;
import dk.landskab.store.Location;
import dk.landskab.ui.acquisitions.CaseText;
import dk.landskab.ui.acquisitions.TextPane;
import dk.landskab.ui.acquisitions.work.TextReading;
import dk.landskab.ui.acquisitions.work.Workroom;
import dk.landskab.ui.navigator.tests.kit.TestDesk;
import dk.landskab.ui.navigator.tests.kit.Town;
import dk.landskab.ui.navigator.tests.kit.Window;

/** A text that is edited, without the viewer of it. */
@Timeout(60)
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "windows need a display")
class CaseTextTest {

    private static final String KIND = "org.eclipse.ui.workbench.texteditor.";

    @TempDir
    private Path temporary;

    private Town town;
    private TestDesk desk;
    private Window window;
    private Workroom room;
    private CaseText text;
    private TextReading reading = TextReading.NONE;

    @BeforeEach
    void open() {
        town = CaseTown.in(temporary, Language.EN);
        desk = new TestDesk(town, Language.EN);
        window = new Window(200, 100);
        room = new Workroom(desk);
        text = open(CaseTown.PATH);
        text.follow(read -> reading = read);
        window.until(() -> reading.text().equals(CaseTown.CASE));
    }

    private CaseText open(String path) {
        return new CaseText(desk, room, path, (there, span) -> { }, window.shell().getDisplay());
    }

    @AfterEach
    void close() throws Exception {
        text.close();
        window.close();
        room.close();
        town.close();
    }

    @Test
    void aTextThatTheLandscapeHasNotCannotBeOpened() {
        assertThrows(IllegalArgumentException.class, () -> open("town/cases/gone.acq"));
    }

    @Test
    void whatIsTypedIntoATextThatWasDeletedMeanwhileIsNotWrittenAndUndoBringsBackTheText() throws BadLocationException {
        new DeleteFile(town.open(), CaseTown.PATH).call();
        window.settle();
        assertFalse(text.isThere());

        text.document().replace(0, 0, "// late\n");
        text.commit();
        assertTrue(town.open().text(CaseTown.PATH).isEmpty());

        town.open().undo();
        assertEquals(CaseTown.CASE, town.open().text(CaseTown.PATH).orElseThrow().content());
    }

    @Test
    void whatTheRulesSayIsDrawnAtTheNameAsGraveAsItIsAndWhatTheWordsSayIsNotDrawnTwice() throws BadLocationException {
        text.problems(List.of(finding("V-ACQ-1", Severity.WARNING, "town.case.pay"),
                finding("V-ACQ-2", Severity.INFORMATION, "town.case.pay"),
                finding("V-ACQ-3", Severity.ERROR, "town.case.elsewhere"),
                finding("V-ID-2", Severity.ERROR, "town.case.pay")));

        assertEquals(List.of(KIND + "info", KIND + "warning"), drawn().stream().map(Annotation::getType).sorted().toList());
        drawn().forEach(each -> assertEquals(CaseTown.CASE.indexOf("town.case.pay"),
                text.annotations().getPosition(each).getOffset()));

        text.document().replace(CaseTown.CASE.indexOf("app.pay"), "app.pay".length(), "app.pya");
        window.until(() -> drawn().size() == 3);
        text.problems(List.of());
        assertEquals(List.of(KIND + "error"), drawn().stream().map(Annotation::getType).toList());
    }

    private List<Annotation> drawn() {
        List<Annotation> drawn = new ArrayList<>();
        for (Iterator<Annotation> each = text.annotations().getAnnotationIterator(); each.hasNext();) {
            drawn.add(each.next());
        }
        return drawn;
    }

    private static Finding finding(String rule, Severity severity, String id) {
        return new Finding(rule, severity, Message.of(TextPane.class, "rename.nothing"), Optional.of(id), Optional.empty(),
                Optional.empty(), Location.of(CaseTown.PATH));
    }

    @Test
    void whatIsTypedLastIsInTheLandscapeWhenItIsClosedAndNothingIsReadAfterwards() throws BadLocationException {
        text.document().replace(CaseTown.CASE.indexOf("A new pay"), 1, "Some");

        text.close();

        assertTrue(town.open().text(CaseTown.PATH).orElseThrow().content().contains("Some new pay system"));
        TextReading last = reading;
        window.settle();
        assertEquals(last, reading);
        text = open(CaseTown.PATH);
        assertTrue(text.document().get().contains("Some new pay system"));
    }
}
