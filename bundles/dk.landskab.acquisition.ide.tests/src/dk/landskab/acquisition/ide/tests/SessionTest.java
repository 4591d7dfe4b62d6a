// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dk.landskab.acquisition.ide.server.AcquisitionServer;
import dk.landskab.acquisition.ide.text.TextBuffer;
import dk.landskab.testkit.Share;

class SessionTest {

    /** It writes down what it cannot read. */
    private static final Logger PROTOCOL = Logger.getLogger("org.eclipse.lsp4j.jsonrpc");

    @TempDir
    private Path folder;

    @Test
    void theServerSaysWhatItCan() throws IOException {
        try (Editor editor = Editor.on(Town.in(folder))) {
            assertTrue(editor.can().getCapabilities().getHoverProvider().getLeft());
            assertEquals("landskab", editor.can().getServerInfo().getName());
        }
    }

    @Test
    void aSessionThatIsShutDownEndsWellAndOneThatVanishesIsNoticed() throws IOException {
        Editor first = Editor.on(Town.in(folder));
        Editor.answer(first.server().shutdown());
        first.server().exit();
        assertEquals(0, first.end());

        Editor second = Editor.on(folder);
        second.vanish();
        assertEquals(1, second.end());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "Content-Length: 100\r\n\r\n{\"half\":", "Content-Length: 2\r\n\r\n{]",
        "Content-Length: -1\r\n\r\n", "Content-Length: 17\r\n\r\n{\"jsonrpc\":\"2.0\"}"})
    void whatIsNoProtocolEndsTheSessionAndNothingElse(String sent) throws InterruptedException {
        PROTOCOL.setLevel(Level.OFF);
        int end = new AcquisitionServer(List.of(), Clock.systemUTC()).serve(
                new ByteArrayInputStream(sent.getBytes(StandardCharsets.UTF_8)), new ByteArrayOutputStream());
        PROTOCOL.setLevel(null);

        assertEquals(1, end);
    }

    @Test
    void whatSomebodyElseSavedIsSeen() throws IOException, InterruptedException {
        try (Editor editor = Editor.on(Town.in(folder))) {
            editor.open("case.acq", Town.CASE.replace("target pay", "target newer"));
            editor.told("case.acq", told -> !told.isEmpty());
            Files.writeString(editor.file("town.landskab"), editor.read("town.landskab").replace("town.app.time",
                    "town.app.newer"));

            editor.server().getWorkspaceService().didChangeWatchedFiles(new DidChangeWatchedFilesParams(List.of()));

            editor.told("case.acq", List::isEmpty);
        }
    }

    @Test
    void whatWasSavedAndClosedIsReadFromDisk() throws IOException, InterruptedException {
        try (Editor editor = Editor.on(Town.in(folder))) {
            editor.open("process.acq", Town.PROCESS);
            editor.open("case.acq", Town.CASE.replace("phase want", "phase desire"));
            Files.writeString(editor.file("process.acq"), Town.PROCESS.replace("phase want", "phase desire"));
            editor.texts().didSave(new DidSaveTextDocumentParams(editor.document("process.acq")));
            editor.told("case.acq", told -> !told.isEmpty());

            editor.texts().didClose(new DidCloseTextDocumentParams(editor.document("process.acq")));

            editor.told("case.acq", List::isEmpty);
        }
    }

    @Test
    void whatWasTypedAndClosedUnsavedIsForgotten() throws IOException, InterruptedException {
        try (Editor editor = Editor.on(Town.in(folder))) {
            editor.open("process.acq", Town.PROCESS.replace("phase want", "phase desire"));
            editor.open("case.acq", Town.CASE);
            editor.told("case.acq", told -> !told.isEmpty());

            editor.texts().didClose(new DidCloseTextDocumentParams(editor.document("process.acq")));

            editor.told("case.acq", List::isEmpty);
        }
    }

    @Test
    void eachFolderIsALandscapeOfItsOwn(@TempDir Path other) throws IOException, InterruptedException {
        Town.in(other);
        Files.writeString(other.resolve("town.landskab"), Files.readString(other.resolve("town.landskab"))
                .replace("town.app.time", "town.app.newer"));
        try (Editor editor = Editor.on(Town.in(folder))) {
            String there = editor.uri(other.toRealPath().resolve("case.acq").toString());
            editor.open("case.acq", Town.CASE.replace("target pay", "target newer"));
            editor.open(other.toRealPath().resolve("case.acq").toString(), Town.CASE.replace("target pay", "target newer"));
            editor.told("case.acq", told -> told.size() == 1);
            editor.told(other.toRealPath().resolve("case.acq").toString(), List::isEmpty);

            WorkspaceEdit edit = Editor.answer(editor.texts().rename(new RenameParams(
                    new TextDocumentIdentifier(there), new Position(1, 14), "town.case.wages")));

            assertTrue(edit.getChanges().keySet().stream().allMatch(each -> each.startsWith(there.substring(0,
                    there.lastIndexOf('/')))), edit::toString);
        }
    }

    @Test
    void aTextStaysOpenWhenFoldersComeAndGo() throws IOException, InterruptedException {
        Path below = Files.createDirectories(folder.resolve("below"));
        Files.writeString(Town.in(folder).resolve("below/own.acq"), "process own \"Own\" { body b \"B\" is town.unit.it }");
        WorkspaceFolder alone = new WorkspaceFolder(below.toRealPath().toUri().toString(), "below");
        try (Editor editor = Editor.on(folder)) {
            editor.open("below/own.acq", editor.read("below/own.acq"));
            editor.told("below/own.acq", List::isEmpty);

            editor.folders(List.of(alone), List.of());
            editor.told("below/own.acq", told -> told.size() == 1);

            editor.folders(List.of(), List.of(alone));
            editor.told("below/own.acq", List::isEmpty);
        }
    }

    @Test
    void linesMayEndAsOnWindows() throws IOException, InterruptedException {
        try (Editor editor = Editor.on(Town.in(folder))) {
            Position caret = editor.open("case.acq", Town.CASE.replace("target pay", "target |pai").replace("\n", "\r\n"));

            Range found = editor.told("case.acq", told -> !told.isEmpty()).getFirst().getRange();

            assertEquals(new Range(caret, new Position(caret.getLine(), caret.getCharacter() + 3)), found);
            editor.change("case.acq", 2, new Range(new Position(caret.getLine(), caret.getCharacter() + 2),
                    new Position(caret.getLine(), 1000)), "y new");
            editor.told("case.acq", List::isEmpty);
        }
    }

    @Test
    void aLandscapeThatCannotBeReadAnyMoreStaysAsItWas() throws IOException, InterruptedException {
        try (Editor editor = Editor.on(Town.in(folder))) {
            editor.open("case.acq", Town.CASE);
            editor.told("case.acq", List::isEmpty);
            Files.writeString(editor.file("town.landskab"), "<<<<<<< ours");

            editor.texts().didSave(new DidSaveTextDocumentParams(editor.document("case.acq")));

            editor.told("case.acq", List::isEmpty);
            Files.delete(editor.file("town.landskab"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"untitled:Untitled-1", "http://example.org/a.acq", "file:///", "not a uri", ""})
    void aDocumentThatIsNoFileIsAnsweredWithNothing(String uri) throws IOException {
        try (Editor editor = Editor.on(Town.in(folder))) {
            assertNull(Editor.answer(editor.texts().hover(
                    new HoverParams(new TextDocumentIdentifier(uri), new Position(0, 0)))));
        }
    }

    @Test
    void typingNonsenseForLongEndsWithWhatIsThere() throws IOException, InterruptedException {
        Random random = new Random(7);
        try (Editor editor = Editor.on(Town.in(folder))) {
            editor.open("case.acq", Town.CASE);
            TextBuffer mine = new TextBuffer(Town.CASE);
            int version = 1;
            for (int i = 0; i < Share.of(10_000); i++) {
                int start = random.nextInt(mine.text().length() + 1);
                int end = Math.min(mine.text().length(), start + random.nextInt(4));
                String by = List.of("", "{", "}", "\"", "é😀", "\n", "when ").get(random.nextInt(7));
                editor.change("case.acq", ++version, new Range(mine.position(start), mine.position(end)), by);
                mine = new TextBuffer(mine.text().substring(0, start) + by + mine.text().substring(end));
            }
            editor.change("case.acq", ++version, new Range(new Position(0, 0), mine.position(mine.text().length())),
                    Town.CASE);

            editor.told("case.acq", List::isEmpty);
        }
    }
}
