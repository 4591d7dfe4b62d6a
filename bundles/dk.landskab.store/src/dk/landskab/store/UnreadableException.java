// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store;

import dk.landskab.model.edit.Message;

/** That something is not a landscape at all: truncated, binary, in conflict, of another kind, missing, forbidden. */
public final class UnreadableException extends StoreException {

    private static final long serialVersionUID = 1L;

    /** What could not be read, and why. */
    public UnreadableException(Location location, Message what) {
        super(location, what, null);
    }

    /** What could not be read, and why, with the failure beneath. */
    public UnreadableException(Location location, Message what, Throwable cause) {
        super(location, what, cause);
    }
}
