// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.edit;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.resource.ResourceSet;

import dk.landskab.editing.EditRefusedException;
import dk.landskab.editing.OpenLandscape;
import dk.landskab.model.edit.Message;

/**
 * One gesture whose changes are noted while they are made, whatever makes them: what a tool of the specification does to
 * the model and where things then stand on the diagram are undone together.
 *
 * <p>Where it fails midway, or changes a file that must not be edited, what was done is taken back before the failure is
 * thrown.
 */
public final class Recorded extends AbstractCommand {

    private final OpenLandscape landscape;
    private final Message what;
    private final Runnable work;
    private ChangeDescription changes;

    /**
     * A gesture that is not done yet.
     *
     * @param what it is called
     * @param work changes objects of the landscape
     */
    public Recorded(OpenLandscape landscape, Message what, Runnable work) {
        this.landscape = landscape;
        this.what = what;
        this.work = work;
    }

    /** What it is called. */
    public Message what() {
        return what;
    }

    @Override
    protected boolean prepare() {
        return true;
    }

    @Override
    public void execute() {
        record(work);
        if (Stream.concat(changes.getObjectChanges().stream().map(each -> each.getKey()),
                changes.getObjectsToDetach().stream()).anyMatch(this::isReadOnly)) {
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
        ResourceSet all = landscape.domain().getResourceSet();
        ChangeRecorder recorder = new ChangeRecorder(all);
        try {
            action.run();
        } catch (RuntimeException failed) {
            recorder.endRecording().apply();
            throw failed;
        } finally {
            changes = recorder.isRecording() ? recorder.endRecording() : changes;
            recorder.dispose();
        }
    }

    /** What it changed. */
    List<EObject> changed() {
        return changes.getObjectChanges().stream().map(each -> each.getKey()).toList();
    }
}
