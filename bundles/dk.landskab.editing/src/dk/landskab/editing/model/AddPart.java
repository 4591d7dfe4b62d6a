// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.model;

import java.util.List;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.resource.Resource;

/** Adds a file to the landscape; undone, the landscape is without it. */
final class AddPart extends AbstractCommand {

    private final List<Resource> parts;
    private final OpenPart part;

    AddPart(List<Resource> parts, OpenPart part) {
        this.parts = parts;
        this.part = part;
    }

    @Override
    protected boolean prepare() {
        return parts.stream().noneMatch(each -> each.getURI().equals(part.getURI()));
    }

    @Override
    public void execute() {
        parts.add(part);
    }

    @Override
    public void undo() {
        parts.remove(part);
    }

    @Override
    public void redo() {
        execute();
    }
}
