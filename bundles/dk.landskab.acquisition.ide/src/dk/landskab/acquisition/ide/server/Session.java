// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.ide.server;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.services.LanguageClient;

import dk.landskab.acquisition.AcquisitionFormat;
import dk.landskab.acquisition.formatting.Formatting;
import dk.landskab.acquisition.ide.service.Diagnostics;
import dk.landskab.acquisition.ide.service.Follow;
import dk.landskab.acquisition.ide.text.TextBuffer;
import dk.landskab.acquisition.ide.workspace.OpenText;
import dk.landskab.acquisition.ide.workspace.Workspace;
import dk.landskab.acquisition.rules.AllRules;
import dk.landskab.acquisition.rules.RuleInputs;
import dk.landskab.analysis.consolidation.StoredParameters;
import dk.landskab.model.edit.Language;
import dk.landskab.rules.Rule;
import dk.landskab.rules.Watch;
import dk.landskab.store.UnreadableException;

/** What one editor has open: its folders, each a landscape, and its texts. For one thread. */
final class Session {

    /** A file of a landscape. */
    record Place(Workspace workspace, String path) {

        Optional<OpenText> text() {
            return workspace.text(path);
        }
    }

    private static final Path HOME = Path.of(System.getProperty("user.home")).toAbsolutePath().normalize();

    private final AcquisitionFormat format = new AcquisitionFormat();
    private final Follow follow = new Follow();
    private final List<Rule> rules;
    private final Clock clock;
    private final Map<Path, Workspace> workspaces = new LinkedHashMap<>();
    private final Set<Path> folders = new LinkedHashSet<>();
    private LanguageClient client;
    private Language language = Language.EN;

    Session(List<Rule> rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    void speaks(Language asked) {
        language = asked;
    }

    Language language() {
        return language;
    }

    void tells(LanguageClient whom) {
        client = whom;
    }

    Follow follow() {
        return follow;
    }

    Formatting formatting() {
        return format.formatting();
    }

    /** The rules for a landscape, with its own measures; with the usual ones where its file of them is wrong. */
    List<Rule> rules(Workspace workspace) {
        try {
            return AllRules.told(rules, RuleInputs.NONE.measuring(StoredParameters.at(workspace.folder())));
        } catch (UnreadableException unreadable) {
            client.logMessage(new MessageParams(MessageType.Error, unreadable.in(language)));
            return rules;
        }
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Has other folders from now on; what is open stays open, each text in the landscape that it lies in now. */
    void changeFolders(List<String> added, List<String> removed) {
        removed.stream().flatMap(uri -> file(uri).stream()).forEach(folders::remove);
        added.stream().flatMap(uri -> file(uri).stream()).forEach(folders::add);
        List<Workspace> before = List.copyOf(workspaces.values());
        workspaces.clear();
        before.forEach(workspace -> workspace.paths().forEach(path -> open(place(workspace.folder().resolve(path)),
                workspace.buffer(path).orElseThrow())));
    }

    /** The file of a URI; empty for what is no file. */
    private static Optional<Path> file(String uri) {
        try {
            return Optional.of(Path.of(URI.create(uri)).toAbsolutePath().normalize());
        } catch (IllegalArgumentException | FileSystemNotFoundException noFile) {
            return Optional.empty();
        }
    }

    /** The place of a URI, in the innermost folder of the workspace that it lies in, or else in its own folder. */
    Optional<Place> at(String uri) {
        return file(uri).filter(file -> file.getParent() != null).map(this::place);
    }

    private Place place(Path file) {
        Path folder = folders.stream().filter(file::startsWith).max(Comparator.comparing(Path::getNameCount))
                .orElse(file.getParent());
        return new Place(workspaces.computeIfAbsent(folder, this::opened),
                folder.relativize(file).toString().replace('\\', '/'));
    }

    private Workspace opened(Path folder) {
        Workspace workspace = new Workspace(folder, format);
        refresh(workspace);
        return workspace;
    }

    /** Reads the files of all landscapes that have changed, as after somebody else has changed them. */
    void refresh() {
        workspaces.values().forEach(this::refresh);
    }

    /** A text that lies in somebody's home does not make a landscape of all that they have. */
    private void refresh(Workspace workspace) {
        if (HOME.startsWith(workspace.folder())) {
            return;
        }
        try {
            workspace.refresh();
        } catch (UnreadableException unreadable) {
            client.logMessage(new MessageParams(MessageType.Error, unreadable.in(language)));
        }
    }

    /** Tells what the texts themselves say wrong; an edit of one may change what another says. */
    void tellWords() {
        workspaces.values().forEach(workspace -> {
            Diagnostics diagnostics = new Diagnostics(workspace, language, rules);
            workspace.texts().forEach(text -> tell(workspace, text.path(), diagnostics.words(text)));
            workspace.paths().filter(path -> workspace.unreadable(path).isPresent())
                    .forEach(path -> tell(workspace, path, diagnostics.unreadable(path)));
        });
    }

    /** Tells also what rules say. */
    void tellRules(Watch watch) {
        for (Workspace workspace : workspaces.values()) {
            Diagnostics diagnostics = new Diagnostics(workspace, language, rules(workspace));
            Map<String, List<Diagnostic>> said = diagnostics.rules(today(), watch);
            if (watch.cancelled()) {
                return;
            }
            workspace.texts().forEach(text -> tell(workspace, text.path(),
                    Stream.concat(diagnostics.words(text).stream(), said.get(text.path()).stream()).toList()));
        }
    }

    /** Tells that nothing is wrong any more in a text that is no longer open. */
    void forget(Place place) {
        tell(place.workspace(), place.path(), List.of());
    }

    private void tell(Workspace workspace, String path, List<Diagnostic> diagnostics) {
        String uri = workspace.folder().resolve(path).toUri().toString();
        client.publishDiagnostics(new PublishDiagnosticsParams(uri, diagnostics));
    }

    void open(Place place, TextBuffer text) {
        place.workspace().open(place.path(), text);
    }
}
