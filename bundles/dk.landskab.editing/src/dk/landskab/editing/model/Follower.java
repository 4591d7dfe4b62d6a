// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.model;

import java.util.Set;

import org.eclipse.emf.ecore.EObject;

/** Brings objects in line with what a command did elsewhere. What it changes is in no file and is not undone. */
public interface Follower {

    /**
     * Called after each command, undo or redo, before anybody is told.
     *
     * @param stirred what became of ids
     * @param touched objects that changed
     */
    void follow(StirredIds stirred, Set<EObject> touched);
}
