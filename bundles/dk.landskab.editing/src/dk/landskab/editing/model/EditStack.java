// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.model;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.IdentityCommand;

import dk.landskab.model.edit.Message;

/**
 * The commands that were done, in order, and which files each of them touched: a file is dirty where the last command
 * that is done and touched it is another than when it was saved.
 *
 * <p>A command that fails while it is done has changed nothing that the stack knows of; the failure is thrown. Every
 * method waits for the lock of the landscape.
 */
public final class EditStack extends BasicCommandStack {

    /** Stands for what was done before the first command of the stack, and is not on disk. */
    private static final Command BEFORE = IdentityCommand.INSTANCE;

    private final ReentrantLock lock;
    private final Touches touches;
    private final Follower follower;
    private final Map<Command, Set<OpenPart>> touched = new IdentityHashMap<>();
    private final Map<Command, Message> words = new IdentityHashMap<>();
    private final Map<OpenPart, Command> saved = new HashMap<>();
    private Map<OpenPart, Command> beingSaved = Map.of();
    private final Consumer<Changes> told;
    private Together together;
    private RuntimeException failure;

    /**
     * An empty stack.
     *
     * @param follower what brings in line what depends on others
     * @param told what every command did, undid or did again; called with the lock held
     */
    public EditStack(ReentrantLock lock, ModelIndex index, Follower follower, Consumer<Changes> told) {
        this.lock = lock;
        this.touches = new Touches(index);
        this.follower = follower;
        this.told = told;
    }

    @Override
    public void execute(Command command) {
        locked(() -> {
            if (command == null || !command.canExecute()) {
                throw new IllegalArgumentException("a command that cannot be executed");
            }
            if (together != null) {
                together.execute(command);
            } else {
                run(() -> push(command));
            }
        });
    }

    /**
     * Does what executes several commands as one step; within another one it belongs to that.
     *
     * @throws RuntimeException what the gestures throw; everything is as it was before the first
     */
    public <T> T together(Supplier<T> gestures) {
        return collected(gestures, this::push);
    }

    private <T> T collected(Supplier<T> gestures, Consumer<Together> then) {
        lock.lock();
        try {
            if (together != null) {
                return gestures.get();
            }
            Result<T> result = new Result<>();
            run(() -> result.value = collect(gestures, then));
            return result.value;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Does more of the step that was done last: one undo takes back both. Where that step is not the last any more, is
     * undone, or is what was saved, it is a step of its own.
     *
     * @throws RuntimeException what the gestures throw; everything is as it was before the first of them
     */
    public <T> T continuing(Command last, Supplier<T> gestures) {
        return collected(gestures, step -> {
            if (last instanceof Together before && isLast(before) && !isSaved(before)) {
                before.join(step);
                touched.computeIfAbsent(before, any -> new LinkedHashSet<>()).addAll(touches.parts());
                touches.words().ifPresent(each -> words.putIfAbsent(before, each));
                notifyListeners();
            } else {
                push(step);
            }
        });
    }

    /** What is saved, or is being saved, stays a step of its own. */
    private boolean isSaved(Command command) {
        return saved.containsValue(command) || beingSaved.containsValue(command);
    }

    private boolean isLast(Command command) {
        return isAtEnd() && commandList.get(top) == command;
    }

    private <T> T collect(Supplier<T> gestures, Consumer<Together> then) {
        Together step = new Together();
        together = step;
        try {
            T value = gestures.get();
            together = null;
            if (!step.isEmpty()) {
                then.accept(step);
            }
            return value;
        } catch (RuntimeException | Error refused) {
            step.undo();
            throw refused;
        } finally {
            together = null;
        }
    }

    private void push(Command command) {
        if (command instanceof Joining more && isAtEnd() && commandList.get(top) instanceof Joining before
                && !isSaved(commandList.get(top)) && before.takes(more)) {
            more.execute();
            before.join(more);
            notifyListeners();
            return;
        }
        forgetWhatIsUndone();
        failure = null;
        super.execute(command);
        if (top >= 0 && commandList.get(top) == command) {
            touched.put(command, touches.parts());
            touches.words().ifPresent(each -> words.put(command, each));
        }
        throwFailure();
    }

    private boolean isAtEnd() {
        return top >= 0 && top == commandList.size() - 1;
    }

    @Override
    public void undo() {
        locked(() -> run(() -> step(super::undo)));
    }

    @Override
    public void redo() {
        locked(() -> run(() -> step(super::redo)));
    }

    private void step(Runnable there) {
        if (together != null) {
            throw new IllegalStateException("in the middle of a step");
        }
        failure = null;
        there.run();
        throwFailure();
    }

    /** What a command of the stack did, in the few words that a person is told; none where it changed nothing with a name. */
    public Optional<Message> words(Command command) {
        lock.lock();
        try {
            return Optional.ofNullable(words.get(command));
        } finally {
            lock.unlock();
        }
    }

    /** The files that are not as they were last saved. */
    public Set<OpenPart> dirty() {
        lock.lock();
        try {
            Map<OpenPart, Command> last = lastToTouch();
            Set<OpenPart> dirty = new LinkedHashSet<>(last.keySet());
            dirty.addAll(saved.keySet());
            dirty.removeIf(part -> last.get(part) == saved.get(part));
            return dirty;
        } finally {
            lock.unlock();
        }
    }

    private Map<OpenPart, Command> lastToTouch() {
        Map<OpenPart, Command> last = new LinkedHashMap<>();
        commandList.subList(0, top + 1).forEach(command -> touched.getOrDefault(command, Set.of())
                .forEach(part -> last.put(part, command)));
        return last;
    }

    /** Takes note that all files are going to be saved as they are now; commands go on meanwhile. */
    public void saving() {
        locked(() -> beingSaved = lastToTouch());
    }

    /** Takes note that all files are saved as they were at {@link #saving}. */
    public void saved() {
        locked(() -> {
            saved.clear();
            saved.putAll(beingSaved);
            beingSaved = Map.of();
            if (dirty().isEmpty()) {
                saveIsDone();
            }
        });
    }

    /** Takes note that what was to be saved is not. */
    public void unsaved() {
        locked(() -> beingSaved = Map.of());
    }

    /** Takes note that some files are on disk as they are now. */
    public void onDisk(Set<OpenPart> parts) {
        locked(() -> {
            Map<OpenPart, Command> last = lastToTouch();
            parts.forEach(part -> saved.put(part, last.get(part)));
        });
    }

    /** Takes note of files that are not as they are on disk, whatever is undone. */
    public void touchedBefore(Set<OpenPart> parts) {
        locked(() -> parts.forEach(part -> saved.put(part, BEFORE)));
    }

    @Override
    protected void handleError(Exception exception) {
        failure = exception instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(exception);
    }

    private void forgetWhatIsUndone() {
        commandList.subList(top + 1, commandList.size()).forEach(command -> {
            touched.remove(command);
            words.remove(command);
        });
    }

    /** Runs something, and tells what it did, also where it fails. */
    private void run(Runnable action) {
        touches.begin();
        try {
            action.run();
        } finally {
            touches.settle(follower);
            Changes changes = touches.end();
            if (!changes.isEmpty()) {
                told.accept(changes);
            }
        }
    }

    private void throwFailure() {
        if (failure != null) {
            throw failure;
        }
    }

    private void locked(Runnable action) {
        lock.lock();
        try {
            action.run();
        } finally {
            lock.unlock();
        }
    }

    private static final class Result<T> {

        private T value;
    }
}
