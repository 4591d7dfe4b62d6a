// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.graft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.command.AbstractCommand;

import dk.landskab.model.core.CorePackage;
import dk.landskab.model.core.Identified;

/** Gives objects other ids. What refers to them goes on doing so. */
public final class ChangeIds extends AbstractCommand {

    private final Map<Identified, String> after;
    private final List<FeatureChange> changes = new ArrayList<>();

    /** The ids that objects are to have, in files that may be edited. */
    public ChangeIds(Map<Identified, String> after) {
        this.after = after;
    }

    @Override
    protected boolean prepare() {
        return true;
    }

    @Override
    public void execute() {
        after.forEach((object, id) -> changes.add(FeatureChange.set(object, CorePackage.Literals.IDENTIFIED__ID, id)));
    }

    @Override
    public void undo() {
        changes.reversed().forEach(FeatureChange::undo);
    }

    @Override
    public void redo() {
        changes.forEach(FeatureChange::redo);
    }
}
