// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.analyses.asking;

import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;

/** What stands in a field is no answer. */
final class WrongInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Message what;

    WrongInput(String key, Object... arguments) {
        this(Message.of(WrongInput.class, "wrong." + key, arguments));
    }

    private WrongInput(Message what) {
        super(what.in(Language.EN));
        this.what = what;
    }

    /** Why, and what to do. */
    Message what() {
        return what;
    }
}
