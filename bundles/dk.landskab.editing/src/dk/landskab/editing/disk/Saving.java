// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.disk;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import dk.landskab.editing.model.EditStack;
import dk.landskab.editing.model.OpenPart;
import dk.landskab.editing.model.OpenParts;
import dk.landskab.store.LandscapeFolder;
import dk.landskab.store.PartDraft;
import dk.landskab.store.WriteRefusedException;

/** Saves the files of an open landscape that are dirty. */
public final class Saving {

    private final LandscapeFolder folder;
    private final OpenParts parts;
    private final EditStack stack;

    /** Saves into a folder what a stack has done. */
    public Saving(LandscapeFolder folder, OpenParts parts, EditStack stack) {
        this.folder = folder;
        this.parts = parts;
        this.stack = stack;
    }

    /** The files that are not as they are on disk; those that are to be no more among them. */
    public List<OpenPart> dirty() {
        return stack.dirty().stream().filter(part -> parts.holds(part) || part.savedKey().isPresent()).toList();
    }

    /**
     * Saves all of them.
     *
     * @return what was dirty
     * @throws WriteRefusedException where a file was not written; everything stays dirty
     */
    public List<OpenPart> save() {
        List<OpenPart> dirty = dirty();
        Map<String, OpenPart> held = new LinkedHashMap<>();
        dirty.stream().filter(parts::holds).forEach(part -> held.put(part.path(), part));
        List<OpenPart> gone = dirty.stream().filter(part -> !parts.holds(part)).toList();
        gone.stream().filter(part -> held.containsKey(part.path()))
                .forEach(part -> replaced(part, held.get(part.path())));
        try {
            folder.save(drafts(held.values(), gone))
                    .forEach((path, key) -> held.get(path).onDisk(Optional.of(key)));
        } catch (WriteRefusedException refused) {
            noteWhatWasWritten(held.values());
            throw refused;
        }
        gone.forEach(part -> part.onDisk(Optional.empty()));
        stack.saved();
        return dirty;
    }

    /** A new file stands where one stood that is no more: it takes the place of that. */
    private static void replaced(OpenPart gone, OpenPart instead) {
        if (instead.savedKey().isEmpty()) {
            instead.onDisk(gone.savedKey());
        }
        gone.onDisk(Optional.empty());
    }

    private static List<PartDraft> drafts(Collection<OpenPart> held, List<OpenPart> gone) {
        return Stream.concat(held.stream().map(OpenPart::draft), gone.stream().flatMap(part -> part.savedKey().stream()
                .map(key -> PartDraft.removed(part.path(), key)))).toList();
    }

    private void noteWhatWasWritten(Collection<OpenPart> dirty) {
        dirty.forEach(part -> folder.keyIfWritten(part.draft()).ifPresent(key -> part.onDisk(Optional.of(key))));
    }
}
