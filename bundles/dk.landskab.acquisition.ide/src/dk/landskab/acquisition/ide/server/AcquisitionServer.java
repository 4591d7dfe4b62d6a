// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.ide.server;

import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.RenameOptions;
import org.eclipse.lsp4j.SemanticTokensLegend;
import org.eclipse.lsp4j.SemanticTokensWithRegistrationOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersOptions;
import org.eclipse.lsp4j.WorkspaceServerCapabilities;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageClientAware;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;

import dk.landskab.acquisition.ide.service.Colours;
import dk.landskab.model.edit.Language;
import dk.landskab.rules.Rule;

/** A session with one editor over a pair of streams. */
public final class AcquisitionServer implements LanguageServer, LanguageClientAware {

    private final Session session;
    private final Turns turns = new Turns();
    private final TextService texts;
    private final FolderService folders;
    private final CompletableFuture<Integer> end = new CompletableFuture<>();
    private boolean isShutDown;

    /**
     * A session.
     *
     * @param rules that look at processes and cases
     * @param clock says what day it is
     */
    public AcquisitionServer(List<Rule> rules, Clock clock) {
        session = new Session(rules, clock);
        texts = new TextService(session, turns);
        folders = new FolderService(session, turns);
    }

    /**
     * Serves an editor until it says that it is done, or its end of the streams is closed.
     *
     * @return 0 where it ended as it should, 1 where the editor went without saying so
     */
    public int serve(InputStream in, OutputStream out) throws InterruptedException {
        Launcher<LanguageClient> launcher = LSPLauncher.createServerLauncher(this, in, out);
        connect(launcher.getRemoteProxy());
        Future<Void> listening = launcher.startListening();
        try {
            Thread.ofVirtual().start(() -> closed(listening));
            return end.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            listening.cancel(true);
            turns.close();
        }
    }

    private void closed(Future<Void> listening) {
        try {
            listening.get();
        } catch (ExecutionException | InterruptedException | CancellationException gone) {
            end.complete(1);
        }
        end.complete(1);
    }

    @Override
    public void connect(LanguageClient client) {
        session.tells(client);
    }

    @Override
    public CompletableFuture<InitializeResult> initialize(InitializeParams asked) {
        Optional.ofNullable(asked.getProcessId()).flatMap(ProcessHandle::of)
                .ifPresent(editor -> editor.onExit().thenRun(() -> end.complete(1)));
        return turns.ask(() -> {
            session.speaks(Optional.ofNullable(asked.getLocale()).map(Locale::forLanguageTag).map(Language::of)
                    .orElse(Language.EN));
            session.changeFolders(Optional.ofNullable(asked.getWorkspaceFolders()).orElse(List.of()).stream()
                    .map(WorkspaceFolder::getUri).toList(), List.of());
            return new InitializeResult(capabilities(), new ServerInfo("landskab"));
        });
    }

    private static ServerCapabilities capabilities() {
        ServerCapabilities can = new ServerCapabilities();
        can.setTextDocumentSync(TextDocumentSyncKind.Incremental);
        can.setCompletionProvider(new CompletionOptions(false, List.of(".", "\"")));
        can.setWorkspace(new WorkspaceServerCapabilities(folders()));
        can.setHoverProvider(true);
        can.setDefinitionProvider(true);
        can.setReferencesProvider(true);
        can.setDocumentSymbolProvider(true);
        can.setDocumentFormattingProvider(true);
        can.setFoldingRangeProvider(true);
        can.setRenameProvider(new RenameOptions(true));
        can.setCodeActionProvider(new CodeActionOptions(List.of(CodeActionKind.QuickFix)));
        can.setSemanticTokensProvider(new SemanticTokensWithRegistrationOptions(
                new SemanticTokensLegend(Colours.KINDS, List.of()), true));
        return can;
    }

    private static WorkspaceFoldersOptions folders() {
        WorkspaceFoldersOptions folders = new WorkspaceFoldersOptions();
        folders.setSupported(true);
        folders.setChangeNotifications(true);
        return folders;
    }

    @Override
    public CompletableFuture<Object> shutdown() {
        return turns.ask(() -> {
            isShutDown = true;
            return null;
        });
    }

    @Override
    public void exit() {
        turns.ask(() -> end.complete(isShutDown ? 0 : 1));
    }

    @Override
    public TextDocumentService getTextDocumentService() {
        return texts;
    }

    @Override
    public WorkspaceService getWorkspaceService() {
        return folders;
    }
}
