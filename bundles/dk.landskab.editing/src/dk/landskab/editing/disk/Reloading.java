// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.disk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;

import dk.landskab.editing.model.EditStack;
import dk.landskab.editing.model.OpenPart;
import dk.landskab.editing.model.OpenParts;
import dk.landskab.editing.text.Texts;
import dk.landskab.model.edit.Message;
import dk.landskab.store.LandscapeFolder;
import dk.landskab.store.LoadedPart;
import dk.landskab.store.Location;
import dk.landskab.store.PartSource;
import dk.landskab.store.UnreadableException;

/** Takes over what other programs did to the files of an open landscape. */
public final class Reloading {

    private final LandscapeFolder folder;
    private final OpenParts parts;
    private final EditStack stack;
    private final Texts texts;

    /** Takes over from a folder into open files. */
    public Reloading(LandscapeFolder folder, OpenParts parts, EditStack stack, Texts texts) {
        this.folder = folder;
        this.parts = parts;
        this.stack = stack;
        this.texts = texts;
    }

    /**
     * The content keys of the files on disk, by path; every file is read once. Nothing here need be locked.
     *
     * @throws UnreadableException where a file, or the folder, cannot be read
     */
    public Map<String, String> keys() {
        return folder.holdsLandscape() ? folder.parts().stream()
                .collect(Collectors.toMap(PartSource::path, PartSource::contentKey)) : Map.of();
    }

    /**
     * What has changed on disk.
     *
     * @param keys as {@link #keys} gave them
     */
    public OutsideChanges look(Map<String, String> keys) {
        return new Outside(folder, parts, stack).changes(keys);
    }

    /**
     * Takes over files that are not dirty.
     *
     * @return why files could not be read, each with its place; they stay as they are here
     */
    public List<UnreadableException> takeOver(OutsideChanges changes) {
        Set<String> paths = new TreeSet<>(changes.changed());
        paths.addAll(changes.added());
        paths.addAll(changes.removed());
        Set<String> clean = new HashSet<>(paths);
        Outside outside = new Outside(folder, parts, stack);
        clean.removeAll(outside.dirty());
        clean.removeAll(changes.dirty());
        Reload reload = new Reload(texts, parts);
        reload.unasked();
        return takeOver(outside, clean, reload);
    }

    /** Takes over one file, and throws away what was edited in it here; see {@link #takeOver(OutsideChanges)}. */
    public List<UnreadableException> takeTheirs(String path) {
        return takeOver(new Outside(folder, parts, stack), Set.of(path), new Reload(texts, parts));
    }

    /**
     * Keeps what is here: the next saving writes over what is on disk now.
     *
     * @return the file, which is dirty now; none where there is no such
     */
    public Set<OpenPart> keepMine(String path) {
        Outside outside = new Outside(folder, parts, stack);
        Set<OpenPart> mine = outside.known(path).map(Set::of).orElse(Set.of());
        mine.forEach(part -> part.onDisk(outside.there(path).map(PartSource::contentKey)));
        stack.touchedBefore(mine);
        return mine;
    }

    private List<UnreadableException> takeOver(Outside outside, Set<String> paths, Reload reload) {
        List<UnreadableException> unreadable = new ArrayList<>();
        Set<OpenPart> taken = new HashSet<>();
        for (String path : paths) {
            try {
                Optional<LoadedPart> read = outside.there(path).map(this::read);
                outside.known(path).filter(part -> !parts.holds(part)).ifPresent(gone -> gone.onDisk(Optional.empty()));
                outside.known(path).ifPresent(taken::add);
                reload.add(outside.known(path).filter(parts::holds), read).ifPresent(taken::add);
            } catch (UnreadableException e) {
                unreadable.add(e);
            }
        }
        if (!reload.isEmpty()) {
            stack.execute(reload);
        }
        stack.onDisk(taken);
        return unreadable;
    }

    /** Whether a command took over what other programs did, without being asked for it here; null is none. */
    public static boolean did(Command command) {
        return command instanceof Reload reload && reload.isUnasked();
    }

    /** Looks at the file once, so that the key is that of what was read. */
    private LoadedPart read(PartSource source) {
        try {
            return folder.formats().read(PartSource.of(source.path(), source.bytes()));
        } catch (IOException e) {
            throw new UnreadableException(Location.of(source.path()), Message.of(OpenPart.class, "unreadable"), e);
        }
    }
}
