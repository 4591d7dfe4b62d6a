// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.ide.tests;

import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;

import dk.landskab.acquisition.ide.server.AcquisitionServer;
import dk.landskab.acquisition.ide.text.TextBuffer;
import dk.landskab.rules.Rule;

/** An editor at the other end of a real session, with a landscape in a folder. A {@code |} in a text is the caret. */
final class Editor implements AutoCloseable {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-25T12:00:00Z"), ZoneOffset.UTC);
    private static final int PATIENCE = 60;

    private final Path folder;
    private final CompletableFuture<Integer> end = new CompletableFuture<>();
    private final LanguageServer server;
    private final BlockingQueue<PublishDiagnosticsParams> told = new LinkedBlockingQueue<>();
    private final PipedOutputStream toServer = new PipedOutputStream();
    private InitializeResult can;

    private Editor(Path folder, List<Rule> rules) throws IOException {
        this.folder = folder.toRealPath();
        PipedInputStream in = new PipedInputStream(toServer, 1 << 16);
        PipedOutputStream out = new PipedOutputStream();
        PipedInputStream fromServer = new PipedInputStream(out, 1 << 20);
        Thread.ofPlatform().daemon().start(() -> {
            try (out) {
                end.complete(new AcquisitionServer(rules, CLOCK).serve(in, out));
            } catch (InterruptedException | IOException e) {
                end.completeExceptionally(e);
            }
        });
        Launcher<LanguageServer> launcher = LSPLauncher.createClientLauncher(new Client(), fromServer, toServer);
        server = launcher.getRemoteProxy();
        launcher.startListening();
    }

    /** An editor on a folder, in a language. */
    static Editor on(Path folder, String locale, Rule... rules) throws IOException {
        Editor editor = new Editor(folder, List.of(rules));
        InitializeParams hello = new InitializeParams();
        hello.setLocale(locale);
        hello.setWorkspaceFolders(List.of(new WorkspaceFolder(editor.folder.toUri().toString(), "landscape")));
        editor.can = answer(editor.server.initialize(hello));
        editor.server.initialized(new InitializedParams());
        return editor;
    }

    static Editor on(Path folder, Rule... rules) throws IOException {
        return on(folder, "en", rules);
    }

    InitializeResult can() {
        return can;
    }

    LanguageServer server() {
        return server;
    }

    TextDocumentService texts() {
        return server.getTextDocumentService();
    }

    /** The other end is simply gone. */
    void vanish() throws IOException {
        toServer.close();
    }

    int end() {
        return answer(end);
    }

    static <T> T answer(CompletableFuture<T> question) {
        return question.orTimeout(PATIENCE, TimeUnit.SECONDS).join();
    }

    Path file(String path) {
        return folder.resolve(path);
    }

    String uri(String path) {
        return file(path).toUri().toString();
    }

    TextDocumentIdentifier document(String path) {
        return new TextDocumentIdentifier(uri(path));
    }

    /** Opens a text and gives the position of its caret. */
    Position open(String path, String text) {
        int caret = text.indexOf('|');
        String without = caret < 0 ? text : text.substring(0, caret) + text.substring(caret + 1);
        texts().didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri(path), "acquisition", 1, without)));
        return new TextBuffer(without).position(Math.max(0, caret));
    }

    void folders(List<WorkspaceFolder> added, List<WorkspaceFolder> removed) {
        server.getWorkspaceService().didChangeWorkspaceFolders(new DidChangeWorkspaceFoldersParams(
                new WorkspaceFoldersChangeEvent(added, removed)));
    }

    void change(String path, int version, Range range, String by) {
        texts().didChange(new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(uri(path), version),
                List.of(new TextDocumentContentChangeEvent(range, by))));
    }

    /** What is told of a file, as soon as it is as wanted. */
    List<Diagnostic> told(String path, Predicate<List<Diagnostic>> wanted) throws InterruptedException {
        List<Diagnostic> last = List.of();
        for (PublishDiagnosticsParams next = told.poll(PATIENCE, TimeUnit.SECONDS); next != null; next = told
                .poll(PATIENCE, TimeUnit.SECONDS)) {
            if (next.getUri().equals(uri(path))) {
                last = next.getDiagnostics();
                if (wanted.test(last)) {
                    return last;
                }
            }
        }
        throw new AssertionError("not told as wanted: " + last);
    }

    /** A file as it is on disk after edits. */
    String after(String path, String text, Map<String, List<TextEdit>> edits) {
        TextBuffer buffer = new TextBuffer(text);
        StringBuilder changed = new StringBuilder(text);
        edits.getOrDefault(uri(path), List.of()).stream()
                .sorted((one, other) -> buffer.offset(other.getRange().getStart())
                        - buffer.offset(one.getRange().getStart()))
                .forEach(edit -> changed.replace(buffer.offset(edit.getRange().getStart()),
                        buffer.offset(edit.getRange().getEnd()), edit.getNewText()));
        return changed.toString();
    }

    String read(String path) throws IOException {
        return Files.readString(file(path));
    }

    @Override
    public void close() throws IOException {
        answer(server.shutdown());
        server.exit();
        answer(end);
        toServer.close();
    }

    private final class Client implements LanguageClient {

        @Override
        public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
            told.add(diagnostics);
        }

        @Override
        public void telemetryEvent(Object object) {
            throw new AssertionError("nothing is reported to anybody");
        }

        @Override
        public void showMessage(MessageParams message) {
            throw new AssertionError(message.getMessage());
        }

        @Override
        public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams asked) {
            throw new AssertionError(asked.getMessage());
        }

        @Override
        public void logMessage(MessageParams message) {
            told.add(new PublishDiagnosticsParams("log", List.of(new Diagnostic(new Range(), message.getMessage()))));
        }
    }
}
