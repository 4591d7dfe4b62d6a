// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store;

import dk.landskab.model.edit.Message;

/**
 * That something was not written, so that nothing is lost; what stood there before stands there still. Extended where
 * a caller can do something about a refusal of one kind.
 */
public non-sealed class WriteRefusedException extends StoreException {

    private static final long serialVersionUID = 1L;

    /** What was not written, and why. */
    public WriteRefusedException(Location location, Message what) {
        super(location, what, null);
    }

    /** What was not written, and why, with the failure beneath. */
    public WriteRefusedException(Location location, Message what, Throwable cause) {
        super(location, what, cause);
    }
}
