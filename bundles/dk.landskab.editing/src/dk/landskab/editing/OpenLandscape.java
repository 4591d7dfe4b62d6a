// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;

import dk.landskab.editing.disk.Adopting;
import dk.landskab.editing.disk.OutsideChanges;
import dk.landskab.editing.disk.Reloading;
import dk.landskab.editing.disk.Saving;
import dk.landskab.editing.model.Changes;
import dk.landskab.editing.model.CurrentLandscape;
import dk.landskab.editing.model.EditStack;
import dk.landskab.editing.model.LandscapeDomain;
import dk.landskab.editing.model.OpenPart;
import dk.landskab.editing.model.OpenParts;
import dk.landskab.editing.model.OpenText;
import dk.landskab.editing.model.TextChange;
import dk.landskab.editing.news.Listeners;
import dk.landskab.editing.news.News;
import dk.landskab.editing.recovery.Journal;
import dk.landskab.editing.recovery.Recovery;
import dk.landskab.editing.text.Texts;
import dk.landskab.model.core.Identified;
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;
import dk.landskab.store.Incoming;
import dk.landskab.store.Landscape;
import dk.landskab.store.LandscapeAssembly;
import dk.landskab.store.LandscapeFolder;
import dk.landskab.store.PartDraft;
import dk.landskab.store.PartFormats;
import dk.landskab.store.PartLoading;
import dk.landskab.store.PartSource;
import dk.landskab.store.Problem;
import dk.landskab.store.TextEdit;
import dk.landskab.store.UnreadableException;
import dk.landskab.store.WriteRefusedException;

/**
 * A landscape that is being edited. Everything that edits it shares one command stack, and whoever listens is told of
 * every change, also of those that an undo makes.
 *
 * <p>For several threads: every method waits for the one lock of the landscape, and a gesture is done by the thread that
 * calls it. Whoever looks at objects, and not only asks for one thing, does so in {@link #reading}, the thread of a user
 * interface too. Nobody waits for another thread in there: what takes long is copied out first, and done outside.
 */
public final class OpenLandscape implements AutoCloseable {

    private final ReentrantLock lock = new ReentrantLock();
    private final LandscapeFolder folder;
    private final Journal journal;
    private final OpenParts parts;
    private final List<Problem> problems;
    private final CurrentLandscape current;
    private final Listeners listeners = new Listeners();
    private final Texts texts;
    private final EditStack stack;
    private final Saving saving;
    private final Reloading reloading;
    private final EditingDomain domain;

    private OpenLandscape(LandscapeFolder folder, Landscape read, Journal journal, Language language) {
        this.folder = folder;
        this.journal = journal;
        this.problems = read.problems();
        this.parts = OpenParts.of(read);
        this.current = new CurrentLandscape(folder.origin(), parts);
        this.texts = new Texts(parts.index(), read, parts.all().toList());
        this.stack = new EditStack(lock, parts.index(), texts, this::changed);
        this.saving = new Saving(folder, parts, stack);
        this.reloading = new Reloading(folder, parts, stack, texts);
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
        recovered.forEach(part -> {
            part.onDisk(recovery.key(part.path()));
            part.text().ifPresent(text -> text.recovered(recovery.text(part.path())));
        });
        recovery.gone().forEach(path -> recovered.add(OpenPart.gone(path, recovery.key(path).orElseThrow())));
        open.stack.touchedBefore(recovered);
        open.journal.addWhole(recovered);
        recovery.discard();
        return open;
    }

    /** What is wrong in the files as they were opened. */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * Looks at several things while nobody changes any of them.
     *
     * @param look must not wait for another thread
     */
    public <T> T reading(Supplier<T> look) {
        lock.lock();
        try {
            return look.get();
        } finally {
            lock.unlock();
        }
    }

    /** The formats of the files. */
    public PartFormats formats() {
        return folder.formats();
    }

    /** The files of the landscape as it is now. */
    public List<OpenPart> parts() {
        return reading(() -> parts.all().toList());
    }

    /**
     * The landscape as it is now, for whatever takes a landscape. Its objects are those that are edited: it is good until
     * the next gesture, and looked at in {@link #reading}. What it tells of problems is what was wrong within each file
     * when that was read; {@link #copy} tells all.
     */
    public Landscape landscape() {
        return reading(current::get);
    }

    /**
     * The landscape as reading its files would give it if they were saved now, with everything that is wrong and where.
     * It is apart from what is edited, for long work on another thread; the landscape is locked only while what changed
     * since the last copy is written down.
     */
    public Landscape copy() {
        List<PartSource> files = reading(current::files).stream().sorted(Comparator.comparing(PartSource::path)).toList();
        return LandscapeAssembly.of(folder.origin(), PartLoading.all(files, folder.formats()));
    }

    /** EMF's editing domain, for trees and property sheets; whatever is done on its stack is a gesture like any other. */
    public EditingDomain domain() {
        return domain;
    }

    /** The object with an id. */
    public Optional<Identified> find(String id) {
        return reading(() -> parts.index().find(id));
    }

    /** Who refers to an object, in no order. */
    public List<Incoming> incoming(EObject target) {
        return reading(() -> parts.index().incoming(target));
    }

    /**
     * Does a gesture.
     *
     * @throws EditRefusedException where it cannot be done; nothing has changed
     */
    public void execute(Command command) {
        reading(() -> {
            if (!command.canExecute()) {
                throw new EditRefusedException(Message.of(OpenLandscape.class, "impossible"));
            }
            stack.execute(command);
            return null;
        });
    }

    /**
     * Does several gestures as one, which one undo takes back. Each of them sees what those before it did; who listens is
     * told once, when all are done.
     *
     * @return what the gestures give
     * @throws RuntimeException what one of them throws, such as {@link EditRefusedException}; nothing has changed
     */
    public <T> T together(Supplier<T> gestures) {
        return stack.together(gestures);
    }

    /**
     * Does more of the step that was done last by {@link #together}: one undo takes back both, as where what was created
     * is given its name. Where that step is not the last any more, or was saved, it is a step of its own.
     *
     * @param last as the stack of the domain has it; null for none
     * @throws RuntimeException what one of the gestures throws; they have changed nothing then
     */
    public <T> T continuing(Command last, Supplier<T> gestures) {
        return stack.continuing(last, gestures);
    }

    /** Undoes the last gesture; false where there is none. */
    public boolean undo() {
        return reading(() -> {
            boolean possible = stack.canUndo();
            if (possible) {
                stack.undo();
            }
            return possible;
        });
    }

    /**
     * Whether the next undo takes back no gesture, but what was taken over from disk without being asked for here: what another
     * program, a switch of branches or a merge did to files that were not edited.
     */
    public boolean undoesOutside() {
        return reading(() -> Reloading.did(stack.getUndoCommand()));
    }

    /**
     * What the next undo takes back, in a few words such as “Name of Payroll”, with the names that there are now; empty where
     * there is none, or it changed nothing that has a name.
     */
    public Optional<String> toUndo(Language language) {
        return reading(() -> words(stack.getUndoCommand(), language));
    }

    /** What the next redo does again, as {@link #toUndo} says it. */
    public Optional<String> toRedo(Language language) {
        return reading(() -> words(stack.getRedoCommand(), language));
    }

    private Optional<String> words(Command command, Language language) {
        return (Reloading.did(command) ? Optional.of(Message.of(OpenLandscape.class, "outside")) : stack.words(command))
                .map(each -> each.in(language));
    }

    /** Does again what was undone last; false where there is nothing. */
    public boolean redo() {
        return reading(() -> {
            boolean possible = stack.canRedo();
            if (possible) {
                stack.redo();
            }
            return possible;
        });
    }

    /** Adds a file that is not on disk yet, as part of the gesture that puts something into it. */
    public Command adding(OpenPart part) {
        return parts.adding(part);
    }

    /** Takes a file out, as part of a gesture; on disk it is taken away by the next saving. */
    public Command removing(OpenPart part) {
        return parts.removing(part);
    }

    /** Replaces ranges of a text, as part of a gesture; {@code by} may be null. */
    public Command replacing(OpenPart part, List<TextEdit> edits, Object by, boolean isTyping) {
        return texts.replacing(part, edits, by, isTyping);
    }

    /** The text of a file; empty where there is no such file, or it is not edited as a text. */
    public Optional<OpenText> text(String path) {
        return reading(() -> parts.all().filter(part -> part.path().equals(path)).findFirst().flatMap(OpenPart::text));
    }

    /**
     * Tells every change of a text to somebody, until the handle is closed: range by range, on the thread that makes it,
     * while the landscape is locked. The listener is quick and edits nothing.
     *
     * @throws IllegalArgumentException where there is no such text
     */
    public AutoCloseable listen(String path, Consumer<TextChange> listener) {
        return text(path).orElseThrow(() -> new IllegalArgumentException(path)).listen(listener);
    }

    /** The paths of the files that are not as they are on disk, sorted; those that are to be no more among them. */
    public Set<String> dirty() {
        return reading(() -> saving.dirty().stream().map(OpenPart::path)
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    /**
     * Saves the files that are dirty, as they are when it begins. While they are written the landscape is not locked: it
     * may be looked at, and edited; what is edited meanwhile stays dirty. Not to be called in {@link #reading}.
     *
     * @throws WriteRefusedException where a file was not written, with the reason; everything stays dirty, also what was
     *             written, and saving again finishes it
     */
    public void save() {
        synchronized (saving) {
            Saving.Batch batch = reading(saving::begin);
            Map<String, String> keys = written(batch);
            reading(() -> {
                List<OpenPart> saved = batch.written(keys);
                List<OpenPart> since = saving.dirty();
                if (since.isEmpty()) {
                    journal.clear();
                } else {
                    // What was noted of them meanwhile was noted over files that are others now.
                    journal.addWhole(since);
                }
                listeners.tell(News.saved(saved));
                return null;
            });
        }
    }

    private Map<String, String> written(Saving.Batch batch) {
        try {
            return batch.write();
        } catch (WriteRefusedException refused) {
            reading(() -> {
                batch.refused();
                return null;
            });
            throw refused;
        }
    }

    /**
     * Looks at what other programs have done to the files, such as a checkout of Git, since they were read or saved here.
     * Every file is read once, while the landscape is not locked. Waits for a saving; not to be called in {@link #reading}.
     *
     * @throws dk.landskab.store.UnreadableException where the folder cannot be looked at
     */
    public OutsideChanges outside() {
        synchronized (saving) {
            Map<String, String> keys = reloading.keys();
            return reading(() -> reloading.look(keys));
        }
    }

    /**
     * The landscape as its files are on disk now, whatever was edited here; apart from what is edited.
     *
     * @throws dk.landskab.store.UnreadableException where a file cannot be read
     */
    public Landscape onDisk() {
        return folder.read();
    }

    /**
     * Takes over what other programs have done to files that were not edited here; those that were stay as they are here.
     * It is one step, which can be undone: then the files are dirty.
     *
     * @return why files could not be read, each with its place; they stay as they are here
     */
    public List<UnreadableException> reload(OutsideChanges changes) {
        return reading(() -> reloading.takeOver(changes));
    }

    /** Takes over what another program did to a file, in place of what was edited in it here; it can be undone. */
    public List<UnreadableException> takeTheirs(String path) {
        synchronized (saving) {
            return reading(() -> reloading.takeTheirs(path));
        }
    }

    /** Keeps what a file is here: the next saving writes over what another program has made of it. */
    public void keepMine(String path) {
        synchronized (saving) {
            reading(() -> {
                listeners.tell(News.saved(reloading.keepMine(path)));
                return null;
            });
        }
    }

    /**
     * Lets files say what was worked out from {@link #copy}, such as by an import, as one step that can be undone. What is
     * edited and not saved stays so; nothing is saved by it. Files are read as they would be written before the landscape
     * is locked.
     *
     * @param drafts files with the keys that those of the copy have
     * @throws EditRefusedException where one was edited since the copy, or must not be edited; nothing has changed
     * @throws WriteRefusedException where one cannot be written so that it can be read again; nothing has changed
     */
    public void adopt(List<PartDraft> drafts) {
        Adopting adopting = new Adopting(drafts, folder.formats());
        reading(() -> {
            adopting.into(parts, stack, texts, current::key);
            return null;
        });
    }

    /** Why what is not saved is not written down either, where it is so; the person should save soon. */
    public Optional<Message> unprotected() {
        return reading(journal::failure);
    }

    /**
     * Tells every change to somebody, until the handle is closed: at once, on the thread that made it, while the
     * landscape is locked. The listener is quick and edits nothing.
     */
    public AutoCloseable listen(Consumer<Changes> listener) {
        return listeners.add(listener);
    }

    /**
     * Tells somebody by an executor what has changed, until the handle is closed. What changes while the listener is
     * busy is told as one; where the executor refuses, the listener is told nothing any more.
     */
    public AutoCloseable listen(Executor executor, Consumer<News> listener) {
        return listeners.add(executor, listener);
    }

    /** Forgets what was not saved, and the notes of it. */
    @Override
    public void close() {
        reading(() -> {
            listeners.close();
            journal.close();
            return null;
        });
    }

    private void changed(Changes changes) {
        current.forget(changes);
        journal.add(changes);
        listeners.tell(changes);
    }
}
