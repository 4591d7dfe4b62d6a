// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.model;

import org.eclipse.emf.common.command.AbstractCommand;

/** Takes a file out of the landscape; undone, it is there again. */
final class RemovePart extends AbstractCommand {

    private final AddPart adding;

    RemovePart(AddPart adding) {
        this.adding = adding;
    }

    @Override
    protected boolean prepare() {
        return true;
    }

    @Override
    public void execute() {
        adding.undo();
    }

    @Override
    public void undo() {
        adding.execute();
    }

    @Override
    public void redo() {
        execute();
    }
}
