// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.ide.server;

import java.util.List;

import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.services.WorkspaceService;

/** What an editor tells of its folders. */
final class FolderService implements WorkspaceService {

    private final Session session;
    private final Turns turns;

    FolderService(Session session, Turns turns) {
        this.session = session;
        this.turns = turns;
    }

    @Override
    public void didChangeConfiguration(DidChangeConfigurationParams changed) {
        // Nothing here can be configured.
    }

    @Override
    public void didChangeWatchedFiles(DidChangeWatchedFilesParams changed) {
        turns.change(() -> {
            session.refresh();
            session.tellWords();
        }, session::tellRules);
    }

    @Override
    public void didChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams changed) {
        turns.change(() -> {
            session.changeFolders(uris(changed.getEvent().getAdded()), uris(changed.getEvent().getRemoved()));
            session.tellWords();
        }, session::tellRules);
    }

    private static List<String> uris(List<WorkspaceFolder> folders) {
        return folders.stream().map(WorkspaceFolder::getUri).toList();
    }
}
