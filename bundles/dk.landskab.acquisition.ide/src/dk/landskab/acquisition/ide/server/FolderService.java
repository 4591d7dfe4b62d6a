// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.ide.server;

import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
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
            session.reload();
            session.tellWords();
        }, session::tellRules);
    }

    @Override
    public void didChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams changed) {
        turns.change(() -> changed.getEvent().getAdded().forEach(folder -> session.addFolder(folder.getUri())),
                watch -> session.tellWords());
    }
}
