// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing;

import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;

/** That a gesture was not done. Nothing has changed. */
public final class EditRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Message what;

    /** A refusal that says why, and what to do. */
    public EditRefusedException(Message what) {
        this.what = what;
    }

    /** Why, and what to do. */
    public Message what() {
        return what;
    }

    @Override
    public String getMessage() {
        return what.in(Language.EN);
    }
}
