// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;

import dk.landskab.editing.model.Changes;
import dk.landskab.editing.model.EditStack;
import dk.landskab.editing.model.LandscapeDomain;
import dk.landskab.editing.model.OpenPart;
import dk.landskab.editing.model.OpenParts;
import dk.landskab.editing.recovery.Journal;
import dk.landskab.editing.recovery.Recovery;
import dk.landskab.model.core.Identified;
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;
import dk.landskab.store.Incoming;
import dk.landskab.store.Landscape;
import dk.landskab.store.LandscapeFolder;
import dk.landskab.store.Problem;
import dk.landskab.store.WriteRefusedException;

/**
 * A landscape that is being edited. Everything that edits it shares one command stack, and whoever listens is told of
 * every change, also of those that an undo makes.
 *
 * <p>For one thread at a time: several windows hand their gestures to the thread that owns it. Listeners are called on
 * that thread after the command is done.
 */
public final class OpenLandscape implements AutoCloseable {

    private final LandscapeFolder folder;
    private final Journal journal;
    private final OpenParts parts;
    private final List<Problem> problems;
    private final List<Consumer<Changes>> listeners = new CopyOnWriteArrayList<>();
    private final EditStack stack;
    private final EditingDomain domain;

    private OpenLandscape(LandscapeFolder folder, Landscape read, Journal journal, Language language) {
        this.folder = folder;
        this.journal = journal;
        this.problems = read.problems();
        this.parts = OpenParts.of(read);
        this.stack = new EditStack(parts.index(), this::changed);
        this.domain = new LandscapeDomain(stack, parts, language);
    }

    /**
     * Opens a landscape.
     *
     * @param journals the folder where what is not saved is written down
     * @param language in which the domain's item providers speak
     * @throws dk.landskab.store.UnreadableException where it cannot be read
     */
    public static OpenLandscape open(LandscapeFolder folder, Journal.Folder journals, Language language) {
        return new OpenLandscape(folder, folder.read(), journals.begin(), language);
    }

    /**
     * Opens a landscape as it was when its editing ended without being saved. What is recovered is dirty, and written
     * down again before the old notes are thrown away.
     *
     * @throws dk.landskab.store.UnreadableException where it cannot be read
     */
    public static OpenLandscape recover(LandscapeFolder folder, Journal.Folder journals, Recovery recovery,
            Language language) {
        OpenLandscape open = new OpenLandscape(folder, recovery.read(), journals.begin(), language);
        Set<OpenPart> recovered = open.parts.all().filter(part -> recovery.paths().contains(part.path()))
                .collect(Collectors.toSet());
        recovered.forEach(part -> part.onDisk(recovery.keyOnDisk(part.path())));
        open.stack.touchedBefore(recovered);
        recovered.forEach(open.journal::addWhole);
        recovery.discard();
        return open;
    }

    /** What is wrong in the files as they were opened. */
    public List<Problem> problems() {
        return problems;
    }

    /** The files of the landscape as it is now. */
    public List<OpenPart> parts() {
        return parts.all().toList();
    }

    /** EMF's editing domain, for trees and property sheets; whatever is done on its stack is a gesture like any other. */
    public EditingDomain domain() {
        return domain;
    }

    /** The object with an id. */
    public Optional<Identified> find(String id) {
        return parts.index().find(id);
    }

    /** Who refers to an object, in no order. */
    public List<Incoming> incoming(EObject target) {
        return parts.index().incoming(target);
    }

    /**
     * Does a gesture.
     *
     * @throws EditRefusedException where it cannot be done; nothing has changed
     */
    public void execute(Command command) {
        if (!command.canExecute()) {
            throw new EditRefusedException(Message.of(OpenLandscape.class, "impossible"));
        }
        stack.execute(command);
    }

    /** Undoes the last gesture; false where there is none. */
    public boolean undo() {
        boolean possible = stack.canUndo();
        if (possible) {
            stack.undo();
        }
        return possible;
    }

    /** Does again what was undone last; false where there is nothing. */
    public boolean redo() {
        boolean possible = stack.canRedo();
        if (possible) {
            stack.redo();
        }
        return possible;
    }

    /** Adds a file that is not on disk yet, as part of the gesture that puts something into it. */
    public Command adding(OpenPart part) {
        return parts.adding(part);
    }

    /** The paths of the files that are not as they are on disk, sorted. */
    public Set<String> dirty() {
        return stack.dirty().stream().filter(parts::holds).map(OpenPart::path).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Saves the files that are dirty.
     *
     * @throws WriteRefusedException where a file was not written, with the reason; everything stays dirty, also what was
     *             written, and saving again finishes it
     */
    public void save() {
        Map<String, OpenPart> dirty = new LinkedHashMap<>();
        stack.dirty().stream().filter(parts::holds).forEach(part -> dirty.put(part.path(), part));
        try {
            folder.save(dirty.values().stream().map(OpenPart::draft).toList())
                    .forEach((path, key) -> dirty.get(path).onDisk(Optional.of(key)));
        } catch (WriteRefusedException refused) {
            noteWhatWasWritten(dirty.values());
            throw refused;
        }
        stack.saved();
        journal.clear();
    }

    private void noteWhatWasWritten(Collection<OpenPart> dirty) {
        dirty.forEach(part -> folder.keyIfWritten(part.draft()).ifPresent(key -> part.onDisk(Optional.of(key))));
    }

    /** Why what is not saved is not written down either, where it is so; the person should save soon. */
    public Optional<Message> unprotected() {
        return journal.failure();
    }

    /** Tells every change to somebody, until the handle is closed. */
    public AutoCloseable listen(Consumer<Changes> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Forgets what was not saved, and the notes of it. */
    @Override
    public void close() {
        listeners.clear();
        journal.close();
    }

    private void changed(Changes changes) {
        journal.add(changes);
        listeners.forEach(each -> each.accept(changes));
    }
}
