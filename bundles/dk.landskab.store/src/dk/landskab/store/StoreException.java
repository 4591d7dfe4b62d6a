// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store;

import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;

/**
 * That a landscape could not be read or written. Nothing was changed when it is thrown.
 *
 * <p>It names the place and carries a message that says what is wrong and what to do.
 */
public abstract sealed class StoreException extends RuntimeException permits UnreadableException, WriteRefusedException {

    private static final long serialVersionUID = 1L;

    private final transient Location location;
    private final transient Message what;

    StoreException(Location location, Message what, Throwable cause) {
        super(cause);
        this.location = location;
        this.what = what;
    }

    /** Where; never null. */
    public Location location() {
        return location;
    }

    /** What is wrong and what to do; never null. */
    public Message what() {
        return what;
    }

    /** {@code FILE:LINE:COLUMN: what and what to do} in a language. */
    public String in(Language language) {
        return location + ": " + what.in(language);
    }

    @Override
    public String getMessage() {
        return in(Language.EN);
    }
}
