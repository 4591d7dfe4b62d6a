// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.landscape;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;
import dk.landskab.rules.Finding;
import dk.landskab.ui.acquisitions.work.Span;
import dk.landskab.ui.landscape.Reopening.Opened;

/**
 * The landscape that is open in the workbench, and how it comes and goes: found as a service of the workbench, one for
 * all its windows. For the window's thread.
 *
 * <p>Opening is done beside the window; what was open stays open until the other has been read. Where something is not
 * saved, the person is asked before it is closed.
 */
public final class Workplace {

    /** Is told what becomes of the open landscape, on the window's thread. */
    public interface Watcher {

        /** A landscape is open now; none was just before. */
        default void opened(OpenDesk desk) {
        }

        /** It is open no more. */
        default void closed() {
        }

        /** What is being typed becomes a gesture now: something is going to be saved, undone or closed. */
        default void settle() {
        }

        /** It was edited or saved. */
        default void changed() {
        }

        /** What the rules say of it, anew. */
        default void found(List<Finding> findings) {
        }

        /** Branch, commits or files of it may be others than they were. */
        default void versioned() {
        }

        /** The person wants to work with an element. */
        default void wanted(EObject element) {
        }

        /** The person wants to work with a diagram. */
        default void wantedDiagram(String name) {
            // Not every part shows diagrams.
        }

        /** The person wants to work with a text, at a place of it. */
        default void wantedText(String path, Span span) {
            // Not every part shows texts.
        }

        /** The person wants to know what happened to an element, commit by commit. */
        default void storyWanted(EObject element) {
            // Not every part tells stories.
        }

        /** The person wants to know who made an element say what it says, or one thing of it. */
        default void originWanted(EObject element, List<EStructuralFeature> path) {
            // Not every part tells stories.
        }

        /** The person wants an element, or one thing that it says, to be as it was last committed. */
        default void restoreWanted(EObject element, List<EStructuralFeature> path) {
            // Not every part restores.
        }
    }

    private final Memory memory;
    private final Talk talk;
    private final Background background;
    private final ChosenElements chosen = new ChosenElements();
    private final List<Watcher> watchers = new CopyOnWriteArrayList<>();
    private Optional<OpenDesk> desk = Optional.empty();

    /** A workplace where nothing is open. */
    public Workplace(Memory memory, Talk talk, Background background) {
        this.memory = memory;
        this.talk = talk;
        this.background = background;
    }

    /** The language of the workbench. */
    public Language language() {
        return talk.language();
    }

    /** How the workbench talks to the person. */
    public Talk talk() {
        return talk;
    }

    /** How long work is done. */
    public Background background() {
        return background;
    }

    /** What is remembered for the next run. */
    Memory memory() {
        return memory;
    }

    /** What is chosen, in whatever part of the window; none where nothing is open. */
    public ChosenElements chosen() {
        return chosen;
    }

    /** The landscape that is open. */
    public Optional<OpenDesk> desk() {
        return desk;
    }

    /** The landscapes that were open lately, the last first, as far as they are still there. */
    public List<Path> recent() {
        return memory.recent();
    }

    /** The landscape that was open when the workbench ended. */
    public Optional<Path> lastOpen() {
        return memory.lastOpen();
    }

    /** Tells somebody what becomes of the open landscape, until {@link #forget}. */
    public void watch(Watcher watcher) {
        watchers.add(watcher);
    }

    /** Tells somebody no more. */
    public void forget(Watcher watcher) {
        watchers.remove(watcher);
    }

    /**
     * Opens a landscape in place of the one that is open. Edits that an earlier run did not save are offered first.
     * What cannot be read is told, and leaves everything as it is.
     */
    public void open(Path folder) {
        if (mayClose()) {
            Reopening reopening = new Reopening(folder.toAbsolutePath().normalize(), memory, language());
            background.start(Message.of(Workplace.class, "reading", folder.getFileName()), reopening::pending,
                    pending -> reopening.decide(pending, talk).ifPresent(how -> background.start(
                            Message.of(Workplace.class, "reading", folder.getFileName()), monitor -> how.call(),
                            this::take)));
        }
    }

    /** Opens a landscape whose files were written by somebody else than its editing. */
    public void renew(Path folder) {
        if (mayClose()) {
            close();
            open(folder);
        }
    }

    /** Looks, beside the window, at what other programs did to the files, and takes over what was not edited here. */
    public void lookOutside() {
        desk.ifPresent(OpenDesk::lookOutside);
    }

    private void take(Opened opened) {
        close();
        OpenDesk now = new OpenDesk(opened, this);
        desk = Optional.of(now);
        memory.opened(opened.path());
        tell(each -> each.opened(now));
        now.begin();
    }

    /** The landscape that is open, with what is being typed as a gesture of it: for whoever looks at all of it. */
    public Optional<OpenDesk> settled() {
        settle();
        return desk;
    }

    /**
     * Saves what is not saved.
     *
     * @return false where something could not be saved; the person knows why
     */
    public boolean save() {
        settle();
        return desk.isEmpty() || talk.telling(() -> background.waiting(desk.get().landscape()::save));
    }

    /** Undoes the last gesture, wherever it was made; what was no gesture, such as a switch of branch, if that is meant. */
    public void undo() {
        settle();
        desk.filter(each -> !each.landscape().undoesOutside() || talk.agrees(Message.of(Workplace.class, "undo.outside")))
                .ifPresent(each -> talk.telling(each.landscape()::undo));
    }

    /** Does again what was undone last. */
    public void redo() {
        settle();
        desk.ifPresent(each -> talk.telling(each.landscape()::redo));
    }

    /** Closes the landscape, if the person agrees to what becomes of what is not saved. */
    public boolean askAndClose() {
        boolean agreed = mayClose();
        if (agreed) {
            close();
            memory.closed();
        }
        return agreed;
    }

    /** Asks what becomes of what is not saved; true where the landscape may be closed now. */
    public boolean mayClose() {
        settle();
        if (desk.isEmpty() || !desk.get().isDirty()) {
            return true;
        }
        return switch (talk.saving(desk.get().name(), desk.get().landscape().dirty())) {
            case SAVE -> save();
            case THROW_AWAY -> true;
            case CANCEL -> false;
        };
    }

    private void close() {
        if (desk.isPresent()) {
            OpenDesk gone = desk.get();
            desk = Optional.empty();
            chosen.choose(List.of());
            tell(Watcher::closed);
            gone.close();
        }
    }

    /** Leaves everything as it lies, since the machine goes down: what is not saved is offered at the next start. */
    public void leave() {
        settle();
        desk = Optional.empty();
        watchers.clear();
    }

    /** Ends the workplace with the workbench: what is not saved was thrown away or is saved by now. */
    public void end() {
        desk.ifPresent(OpenDesk::close);
        desk = Optional.empty();
        watchers.clear();
    }

    private void settle() {
        tell(Watcher::settle);
    }

    void tell(Consumer<Watcher> what) {
        // Who hears of it may close parts of the window that were to hear of it, too.
        watchers.stream().filter(watchers::contains).forEach(what);
    }
}
