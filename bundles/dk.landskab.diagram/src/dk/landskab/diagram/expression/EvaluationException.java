// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.expression;

import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;

/** That an expression has no result. */
public final class EvaluationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Message what;

    /** Why there is none. */
    public EvaluationException(Message what) {
        this(what, null);
    }

    /** Why there is none, with the failure beneath. */
    public EvaluationException(Message what, Throwable cause) {
        super(cause);
        this.what = what;
    }

    /** Why there is none, and what to do. */
    public Message what() {
        return what;
    }

    @Override
    public String getMessage() {
        return what.in(Language.EN);
    }
}
