// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.edit;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;

import dk.landskab.editing.EditRefusedException;
import dk.landskab.editing.OpenLandscape;
import dk.landskab.model.edit.Message;

/**
 * A command that notes what it changes while it changes it, since what a tool of the specification does is known only
 * when it is done.
 *
 * <p>Where it fails midway, or changes a file that must not be edited, what was done is taken back before the failure is
 * thrown.
 */
final class Recorded extends AbstractCommand {

    private final OpenLandscape landscape;
    private final Runnable work;
    private ChangeDescription changes;

    /**
     * A command that is not done yet.
     *
     * @param work changes objects of the landscape
     */
    Recorded(OpenLandscape landscape, Runnable work) {
        this.landscape = landscape;
        this.work = work;
    }

    @Override
    protected boolean prepare() {
        return true;
    }

    @Override
    public void execute() {
        record(work);
        if (changes.getObjectChanges().stream().anyMatch(each -> isReadOnly(each.getKey()))) {
            changes.apply();
            throw new EditRefusedException(Message.of(Recorded.class, "readOnlyFile"));
        }
    }

    private boolean isReadOnly(EObject object) {
        return object.eResource() != null && landscape.domain().isReadOnly(object.eResource());
    }

    @Override
    public void undo() {
        record(changes::apply);
    }

    @Override
    public void redo() {
        undo();
    }

    private void record(Runnable action) {
        ChangeRecorder recorder = new ChangeRecorder(landscape.domain().getResourceSet());
        try {
            action.run();
            changes = recorder.endRecording();
            changes.getObjectChanges().removeIf(each -> hasCome(each.getKey()));
        } catch (RuntimeException failed) {
            recorder.endRecording().apply();
            throw failed;
        } finally {
            recorder.dispose();
        }
    }

    /** What has come goes as it is: emptied first, nobody would know any more what it was. */
    private boolean hasCome(EObject object) {
        for (EObject each = object; each != null; each = each.eContainer()) {
            if (changes.getObjectsToDetach().contains(each)) {
                return true;
            }
        }
        return false;
    }
}
