// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletionException;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dk.landskab.acquisition.AcquisitionFormat;
import dk.landskab.store.Landscape;
import dk.landskab.store.LandscapeFolder;
import dk.landskab.store.PartFormats;

class RenameTest {

    private static final List<String> FILES = List.of("process.acq", "case.acq", "town.landskab");

    @TempDir
    private Path folder;
    private Editor editor;

    @BeforeEach
    void open() throws IOException {
        editor = Editor.on(Town.in(folder));
    }

    @AfterEach
    void close() throws IOException {
        editor.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "case.acq   ; acquisition |town.case.pay ; town.case.wages      ; town.case.wages",
        "case.acq   ; acquisition |town.case.pay ; wages                ; town.case.wages",
        "case.acq   ; process |town.process      ; town.buying          ; town.buying.phase.want",
        "case.acq   ; target |pay                ; salary               ; town.app.salary",
        "case.acq   ; target |pay                ; village.pay          ; village.pay",
        "case.acq   ; result |risk               ; danger               ; town.process.assessment.danger",
        "process.acq; body |it                  ; version              ; town.process.body.version",
        "process.acq; body |board                ; council              ; town.process.body.council",
        "process.acq; phase |want                ; why                  ; town.process.phase.why.gate.ready",
        "process.acq; gate |ready                ; go-on                ; town.process.phase.want.gate.go-on",
    })
    void everythingThatNamesItFollowsAndNothingDangles(String file, String at, String name, String id)
            throws IOException {
        Position caret = editor.open(file, editor.read(file).replace(at.replace("|", ""), at));

        WorkspaceEdit edit = Editor.answer(editor.texts().rename(new RenameParams(editor.document(file), caret, name)));
        for (String each : FILES) {
            Files.writeString(editor.file(each), editor.after(each, editor.read(each), edit.getChanges()));
        }

        Landscape after = LandscapeFolder.at(folder, PartFormats.standard().with(new AcquisitionFormat())).read();
        assertEquals(List.of(), after.problems());
        assertTrue(after.find(id).isPresent(), () -> id + " in " + edit);
    }

    @Test
    void aNameAsShortAsTheOneThatStoodThereKeepsTheBeginningOfTheId() throws IOException {
        Position caret = editor.open("case.acq", Town.CASE.replace("use town.app", "use town")
                .replace("target pay", "target |app.pay"));

        WorkspaceEdit edit = Editor.answer(editor.texts().rename(
                new RenameParams(editor.document("case.acq"), caret, "app.salary")));

        assertTrue(editor.after("town.landskab", editor.read("town.landskab"), edit.getChanges())
                .contains("id=\"town.app.salary\""), edit::toString);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Group:town.unit.hr/Application:town.app.pay | Group:town.unit.hr/Application:town.app.salary",
        "Supports:Band:town.app.pay/Application:town.app.pay&gt;Band:town.app.pay/Process:town.app.paying#2 | "
                + "Supports:Band:town.app.salary/Application:town.app.salary&gt;Band:town.app.salary/Process:town.app.paying#2",
        "Uses:town.app.pay:Source:town&gt;Data:town.app.pay#3 | Uses:town.app.salary:Source:town&gt;Data:town.app.salary#3",
        "Group:town.app.pay.old/Application:my.town.app.pay | Group:town.app.pay.old/Application:my.town.app.pay",
    })
    void theWaysToViewsOnStoredDiagramsFollow(String view, String after) throws IOException {
        String diagram = """
                <?xml version="1.0" encoding="UTF-8"?>
                <diagram:Diagram xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                    xmlns:diagram="https://landskab.dk/model/diagram" id="town.diagram" name="Ours" kind="Layers">
                  <placements id="town.diagram.at.pay" x="1" y="2" element="town.app.pay" view="VIEW"/>
                </diagram:Diagram>
                """;
        Files.writeString(folder.resolve("ours.diagram"), diagram.replace("VIEW", view));
        editor.close();
        editor = Editor.on(folder);
        Position caret = editor.open("case.acq", Town.CASE.replace("target pay", "target |pay"));

        WorkspaceEdit edit = Editor.answer(editor.texts().rename(
                new RenameParams(editor.document("case.acq"), caret, "salary")));

        assertEquals(diagram.replace("element=\"town.app.pay\"", "element=\"town.app.salary\"").replace("VIEW", after),
                editor.after("ours.diagram", editor.read("ours.diagram"), edit.getChanges()));
    }

    @Test
    void aShortNameStaysShort() throws IOException {
        Position caret = editor.open("case.acq", Town.CASE.replace("target pay", "target |pay"));

        WorkspaceEdit edit = Editor.answer(editor.texts().rename(
                new RenameParams(editor.document("case.acq"), caret, "salary")));

        assertEquals(List.of("salary"), edit.getChanges().get(editor.uri("case.acq")).stream()
                .map(TextEdit::getNewText).toList());
    }

    @Test
    void aSubjectIsStillNamedByItsWholeNumber() throws IOException {
        String text = Town.CASE.replace("target pay", "supports kle \"29.05\" target pay");
        Position caret = editor.open("case.acq", text.replace("\"29", "\"|29"));

        WorkspaceEdit edit = Editor.answer(editor.texts().rename(
                new RenameParams(editor.document("case.acq"), caret, "kle.29.06.01")));

        assertEquals(text.replace("29.05", "29.06.01"), editor.after("case.acq", text, edit.getChanges()));
        assertTrue(editor.after("town.landskab", editor.read("town.landskab"), edit.getChanges())
                .contains("id=\"kle.29.06.01\""), edit::toString);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "target |pay      ; 2pay      ; is no name",
        "target |pay      ; a b       ; is no name",
        "target |pay      ; time      ; town.app.time is the name of something else",
        "need |\"The      ; x         ; no name here",
    })
    void whatCannotBeANameIsRefusedWithTheReason(String at, String name, String why) {
        Position caret = editor.open("case.acq", Town.CASE.replace(at.replace("|", ""), at));
        RenameParams asked = new RenameParams(editor.document("case.acq"), caret, name);

        CompletionException refused = assertThrows(CompletionException.class,
                () -> Editor.answer(editor.texts().rename(asked)));

        assertTrue(refused.getMessage().contains(why), refused::getMessage);
    }

    @Test
    void theNameThatWouldChangeIsShownFirst() {
        Position caret = editor.open("case.acq", Town.CASE.replace("target pay", "target p|ay"));

        Range range = Editor.answer(editor.texts().prepareRename(
                new PrepareRenameParams(editor.document("case.acq"), caret))).getFirst();

        assertEquals(3, range.getEnd().getCharacter() - range.getStart().getCharacter());
    }
}
