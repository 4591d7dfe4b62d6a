// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.ide.service;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

import dk.landskab.acquisition.ide.text.TextBuffer;
import dk.landskab.acquisition.ide.workspace.OpenText;
import dk.landskab.acquisition.ide.workspace.Workspace;

/** Where that is defined which a name stands for; also from the id in a file of the landscape into a text. */
public final class Definition {

    private final Workspace workspace;

    /** Definitions of a landscape. */
    public Definition(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Where what is named at a position is defined. */
    public Optional<Location> of(String path, Position position) {
        return meant(path, position).flatMap(new TextPlaces(workspace)::definition);
    }

    /** The object that is named, or defined, at a position. */
    public Optional<EObject> meant(String path, Position position) {
        Optional<OpenText> text = workspace.text(path);
        if (text.isPresent()) {
            return meant(text.get(), text.get().buffer().offset(position));
        }
        return workspace.buffer(path).flatMap(buffer -> byId(buffer, buffer.offset(position)));
    }

    private static Optional<EObject> meant(OpenText text, int offset) {
        return text.nameAt(offset).map(name -> text.targets().get(name)).or(() -> defined(text, offset));
    }

    private static Optional<EObject> defined(OpenText text, int offset) {
        Position at = text.buffer().position(offset);
        return text.objects().values().stream().filter(object -> {
            Range range = TextPlaces.nameRange(text, object);
            return range.getStart().getLine() == at.getLine() && range.getStart().getCharacter() <= at.getCharacter()
                    && at.getCharacter() <= range.getEnd().getCharacter();
        }).findFirst();
    }

    private Optional<EObject> byId(TextBuffer file, int offset) {
        int start = file.startOfWord(offset);
        return workspace.find(file.text().substring(start, file.endOfWord(start)));
    }
}
