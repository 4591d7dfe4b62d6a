// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.ide.service;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;

import dk.landskab.acquisition.ide.workspace.OpenText;
import dk.landskab.acquisition.ide.workspace.Workspace;
import dk.landskab.store.LoadedPart;

/** Everything that refers to what is named at a position, in texts and in files of the landscape. */
public final class References {

    private final Workspace workspace;
    private final TextPlaces places;

    /** References of a landscape. */
    public References(Workspace workspace) {
        this.workspace = workspace;
        this.places = new TextPlaces(workspace);
    }

    /**
     * Who refers to it.
     *
     * @param withDefinition also where it is defined
     */
    public List<Location> of(String path, Position position, boolean withDefinition) {
        return new Definition(workspace).meant(path, position).map(object -> Stream.concat(
                withDefinition ? places.definition(object).stream() : Stream.empty(), referring(object)).toList())
                .orElse(List.of());
    }

    private Stream<Location> referring(EObject object) {
        String id = EcoreUtil.getID(object);
        Stream<Location> open = workspace.texts().stream().flatMap(text -> inText(text, id));
        return Stream.concat(open, partsReferringTo(id).flatMap(path -> inFile(path, id)));
    }

    /** The files on disk that refer to an id and are not open as texts. */
    private Stream<String> partsReferringTo(String id) {
        Set<String> paths = new LinkedHashSet<>();
        workspace.onDisk().find(id).ifPresent(target -> workspace.onDisk().incoming(target).forEach(incoming ->
            workspace.onDisk().partOf(incoming.source()).map(LoadedPart::path)
                    .filter(path -> workspace.text(path).isEmpty()).ifPresent(paths::add)));
        return paths.stream();
    }

    private Stream<Location> inFile(String path, String id) {
        return workspace.textOnDisk(path).map(text -> inText(text, id))
                .orElseGet(() -> places.buffer(path).stream().flatMap(file -> TextPlaces.ids(file, id, false).stream())
                        .map(range -> places.location(path, range)));
    }

    private Stream<Location> inText(OpenText text, String id) {
        return text.targets().entrySet().stream().filter(each -> id.equals(EcoreUtil.getID(each.getValue())))
                .map(each -> each.getKey().node())
                .sorted((one, other) -> Integer.compare(one.getOffset(), other.getOffset()))
                .map(node -> places.location(text.path(), text.buffer().range(node.getOffset(), node.getLength())));
    }
}
