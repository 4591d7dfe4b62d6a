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

/**
 * Saves the files of an open landscape that are dirty. What they say is worked out while nobody edits; they are written
 * while everybody may, for a disk takes its time.
 */
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
     * What is to be saved, as it is now; while the landscape is locked.
     *
     * @throws WriteRefusedException where something cannot be written; everything stays dirty
     */
    public Batch begin() {
        List<OpenPart> dirty = dirty();
        Map<String, OpenPart> held = new LinkedHashMap<>();
        dirty.stream().filter(parts::holds).forEach(part -> held.put(part.path(), part));
        List<OpenPart> gone = dirty.stream().filter(part -> !parts.holds(part)).toList();
        gone.stream().filter(part -> held.containsKey(part.path()))
                .forEach(part -> replaced(part, held.get(part.path())));
        Batch batch = new Batch(dirty, held, gone, drafts(held.values(), gone));
        stack.saving();
        return batch;
    }

    /** Files that are being saved. */
    public final class Batch {

        private final List<OpenPart> dirty;
        private final Map<String, OpenPart> held;
        private final List<OpenPart> gone;
        private final List<PartDraft> drafts;

        private Batch(List<OpenPart> dirty, Map<String, OpenPart> held, List<OpenPart> gone, List<PartDraft> drafts) {
            this.dirty = dirty;
            this.held = held;
            this.gone = gone;
            this.drafts = drafts;
        }

        /**
         * Writes them; the landscape need not be locked.
         *
         * @return their content keys by path
         * @throws WriteRefusedException where a file was not written
         */
        public Map<String, String> write() {
            return folder.save(drafts);
        }

        /**
         * Takes note that they are written, while the landscape is locked.
         *
         * @return what was dirty
         */
        public List<OpenPart> written(Map<String, String> keys) {
            keys.forEach((path, key) -> held.get(path).onDisk(Optional.of(key)));
            gone.forEach(part -> part.onDisk(Optional.empty()));
            stack.saved();
            return dirty;
        }

        /** Takes note that not all were written, while the landscape is locked; everything stays dirty. */
        public void refused() {
            drafts.stream().filter(draft -> !draft.isRemoval()).forEach(draft -> folder.keyIfWritten(draft)
                    .ifPresent(key -> held.get(draft.path()).onDisk(Optional.of(key))));
            stack.unsaved();
        }
    }

    /** A new file stands where one stood that is no more: it takes the place of that. */
    private static void replaced(OpenPart gone, OpenPart instead) {
        if (instead.savedKey().isEmpty()) {
            instead.onDisk(gone.savedKey());
        }
        gone.onDisk(Optional.empty());
    }

    private List<PartDraft> drafts(Collection<OpenPart> held, List<OpenPart> gone) {
        return Stream.concat(held.stream().map(this::fixed), gone.stream().flatMap(part -> part.savedKey().stream()
                .map(key -> PartDraft.removed(part.path(), key)))).toList();
    }

    private PartDraft fixed(OpenPart part) {
        PartDraft draft = part.draft();
        return part.format().map(draft::fixed).orElse(draft);
    }
}
