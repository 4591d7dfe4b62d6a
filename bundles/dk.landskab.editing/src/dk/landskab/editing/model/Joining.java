// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.model;

import org.eclipse.emf.common.command.Command;

/** A command that goes on with the one before it, as typing does, so that both are one step. */
public interface Joining extends Command {

    /** Whether a command goes on with this one. */
    boolean takes(Joining next);

    /** Makes a command part of this one, which was done after it. */
    void join(Joining done);
}
