// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.writing;

import dk.landskab.model.change.GapKind;
import dk.landskab.report.document.Mark;
import dk.landskab.rules.Severity;

/** The mark of what results speak of. */
public final class Marks {

    private Marks() {
    }

    /** The mark of a kind of gap. */
    public static Mark of(GapKind kind) {
        return switch (kind) {
            case MISSING -> Mark.ADDED;
            case SURPLUS -> Mark.REMOVED;
            case DIFFERENT -> Mark.CHANGED;
            case DUPLICATE -> Mark.DUPLICATE;
            case UNSUPPORTED -> Mark.UNSUPPORTED;
            case COMPETENCE -> Mark.COMPETENCE;
            case UNSPECIFIED -> Mark.NONE;
        };
    }

    /** The mark of how grave a finding is. */
    public static Mark of(Severity severity) {
        return switch (severity) {
            case ERROR -> Mark.ERROR;
            case WARNING -> Mark.WARNING;
            case INFORMATION -> Mark.INFORMATION;
        };
    }
}
