// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.model;

import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;

/**
 * The commands that were done, in order, and which files each of them touched: a file is dirty where a command touched
 * it that is done and not saved, or saved and undone.
 *
 * <p>A command that fails while it is done has changed nothing that the stack knows of; the failure is thrown.
 */
public final class EditStack extends BasicCommandStack {

    private final Touches touches;
    private final Map<Command, Set<OpenPart>> touched = new IdentityHashMap<>();
    private final Set<OpenPart> beyondReach = new LinkedHashSet<>();
    private final Consumer<Changes> told;
    private int saved = -1;
    private RuntimeException failure;

    /**
     * An empty stack.
     *
     * @param told what every command did, undid or did again
     */
    public EditStack(ModelIndex index, Consumer<Changes> told) {
        this.touches = new Touches(index);
        this.told = told;
    }

    @Override
    public void execute(Command command) {
        if (command == null || !command.canExecute()) {
            throw new IllegalArgumentException("a command that cannot be executed");
        }
        forgetWhatIsUndone();
        run(() -> super.execute(command));
        if (top >= 0 && commandList.get(top) == command) {
            touched.put(command, touches.parts());
        }
        throwFailure();
    }

    @Override
    public void undo() {
        run(super::undo);
        throwFailure();
    }

    @Override
    public void redo() {
        run(super::redo);
        throwFailure();
    }

    /** The files that are not as they were last saved. */
    public Set<OpenPart> dirty() {
        Set<OpenPart> dirty = new LinkedHashSet<>(beyondReach);
        commandList.subList(Math.min(saved, top) + 1, Math.max(saved, top) + 1)
                .forEach(command -> dirty.addAll(touched.getOrDefault(command, Set.of())));
        return dirty;
    }

    /** Takes note that all files are saved as they are now. */
    public void saved() {
        saved = top;
        beyondReach.clear();
        saveIsDone();
    }

    /** Takes note of files that are not as they are on disk, whatever is undone. */
    public void touchedBefore(Set<OpenPart> parts) {
        beyondReach.addAll(parts);
    }

    @Override
    protected void handleError(Exception exception) {
        failure = exception instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(exception);
    }

    /** What was undone can no more be done again, so that its files stay dirty where it was saved. */
    private void forgetWhatIsUndone() {
        if (saved > top) {
            commandList.subList(top + 1, saved + 1)
                    .forEach(command -> beyondReach.addAll(touched.getOrDefault(command, Set.of())));
            saved = top;
        }
        commandList.subList(top + 1, commandList.size()).forEach(touched::remove);
    }

    private void run(Runnable action) {
        failure = null;
        touches.begin();
        action.run();
        Changes changes = touches.end();
        if (!changes.isEmpty()) {
            told.accept(changes);
        }
    }

    private void throwFailure() {
        if (failure != null) {
            throw failure;
        }
    }
}
