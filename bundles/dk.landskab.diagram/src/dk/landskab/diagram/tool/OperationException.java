// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.tool;

import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;

/** That a tool failed. What its operations did before is done, and must be taken back. */
public final class OperationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Message what;

    /** Why it failed, and what to do. */
    public OperationException(Message what, Throwable cause) {
        super(cause);
        this.what = what;
    }

    /** Why it failed, and what to do. */
    public Message what() {
        return what;
    }

    @Override
    public String getMessage() {
        return what.in(Language.EN);
    }
}
