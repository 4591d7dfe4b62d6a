// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.outside;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;

import dk.landskab.editing.OpenLandscape;
import dk.landskab.editing.disk.OutsideChanges;
import dk.landskab.model.edit.Message;
import dk.landskab.store.UnreadableException;

/**
 * Watches the files of an open landscape for those who edit it: it looks when it is asked to, and all windows see what it
 * found. For the thread that owns the landscape.
 */
public final class Watch {

    private final OpenLandscape landscape;
    private final BiConsumer<Command, Message> called;
    private State state = State.NOTHING;

    /**
     * A watch that has not looked yet.
     *
     * @param called names a step, for whoever undoes it
     */
    public Watch(OpenLandscape landscape, BiConsumer<Command, Message> called) {
        this.landscape = landscape;
        this.called = called;
    }

    /**
     * What was found.
     *
     * @param taken files that were read anew by the last look, sorted
     * @param conflicts files that were changed both here and there, sorted: a person has to say which is kept
     * @param unreadable why files could not be read; they are here as they were
     */
    public record State(List<String> taken, List<String> conflicts, List<Unreadable> unreadable) {

        static final State NOTHING = new State(List.of(), List.of(), List.of());

        /** Copies the lists. */
        public State {
            taken = List.copyOf(taken);
            conflicts = List.copyOf(conflicts);
            unreadable = List.copyOf(unreadable);
        }
    }

    /** A file that could not be read, and why. */
    public record Unreadable(String path, Message why) {
    }

    /** What the last look found. */
    public State state() {
        return state;
    }

    /**
     * Looks at the files, and reads anew what was not edited here.
     *
     * @return what was found, where that is to be told: something was read, or it is not as it was told last
     */
    public Optional<State> look() {
        OutsideChanges changes = landscape.outside();
        List<UnreadableException> failures = changes.isEmpty() ? List.of()
                : step("gesture.outside", () -> landscape.reload(changes));
        List<Unreadable> unreadable = failures.stream().map(Watch::unreadable).toList();
        Set<String> taken = new TreeSet<>(changes.changed());
        taken.addAll(changes.added());
        taken.addAll(changes.removed());
        taken.removeAll(changes.dirty());
        unreadable.forEach(each -> taken.remove(each.path()));
        State found = new State(List.copyOf(taken), List.copyOf(new TreeSet<>(changes.dirty())), unreadable);
        boolean isNews = !taken.isEmpty() || !found.conflicts().equals(state.conflicts())
                || !unreadable.stream().map(Unreadable::path).toList()
                        .equals(state.unreadable().stream().map(Unreadable::path).toList());
        state = found;
        return isNews ? Optional.of(found) : Optional.empty();
    }

    /** Keeps a file as it is here; the next saving writes over what another program has made of it. */
    public State keepMine(String path) {
        landscape.keepMine(path);
        return settled(path, List.of());
    }

    /** Takes a file as another program has made it, in place of what was edited here; it can be undone. */
    public State takeTheirs(String path) {
        return settled(path, step("gesture.theirs", () -> landscape.takeTheirs(path)).stream().map(Watch::unreadable)
                .toList());
    }

    private State settled(String path, List<Unreadable> failures) {
        List<String> conflicts = new ArrayList<>(state.conflicts());
        if (failures.isEmpty()) {
            conflicts.remove(path);
        }
        List<Unreadable> unreadable = new ArrayList<>(state.unreadable());
        unreadable.removeIf(each -> each.path().equals(path));
        unreadable.addAll(failures);
        state = new State(List.of(), conflicts, unreadable);
        return state;
    }

    private static Unreadable unreadable(UnreadableException failure) {
        return new Unreadable(failure.location().file(), Message.of(Watch.class, "unreadable", failure.location(),
                failure.what()));
    }

    private List<UnreadableException> step(String name, Supplier<List<UnreadableException>> work) {
        Command before = landscape.domain().getCommandStack().getUndoCommand();
        List<UnreadableException> failures = work.get();
        Command after = landscape.domain().getCommandStack().getUndoCommand();
        if (after != before) {
            called.accept(after, Message.of(Watch.class, name));
        }
        return failures;
    }
}
