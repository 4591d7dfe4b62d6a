// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram;

import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;

/** That a diagram that was asked for cannot be drawn. */
public final class DiagramRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Message what;

    /** Why not, and what to do. */
    public DiagramRefusedException(Message what) {
        this.what = what;
    }

    /** Why not, and what to do. */
    public Message what() {
        return what;
    }

    @Override
    public String getMessage() {
        return what.in(Language.EN);
    }
}
