// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.model;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;

/** Commands that were done one after the other, so that each saw what those before it did, and are one step now. */
final class Together extends AbstractCommand {

    private final List<Command> done = new ArrayList<>();

    /** Does one more at once. */
    void execute(Command command) {
        command.execute();
        done.add(command);
    }

    /** Takes in what was done after it. */
    void join(Together after) {
        done.addAll(after.done);
    }

    boolean isEmpty() {
        return done.isEmpty();
    }

    @Override
    protected boolean prepare() {
        return true;
    }

    /** They are done already. */
    @Override
    public void execute() {
        setLabel(done.getFirst().getLabel());
    }

    @Override
    public void undo() {
        done.reversed().forEach(Command::undo);
    }

    @Override
    public void redo() {
        done.forEach(Command::redo);
    }
}
