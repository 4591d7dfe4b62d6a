// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.acquisitions;

import org.eclipse.jface.text.source.Annotation;

import dk.landskab.rules.Severity;
import dk.landskab.ui.acquisitions.work.Mark;

/** Something that is wrong, in the text and in the margins beside it. */
final class MarkSign extends Annotation {

    private static final String KIND = "org.eclipse.ui.workbench.texteditor.";

    private final Mark mark;

    MarkSign(Mark mark) {
        super(kind(mark.severity()), false, mark.sentence());
        this.mark = mark;
    }

    /** The platform's kind of annotations that are so grave, which it gives their sign and colour. */
    static String kind(Severity severity) {
        return KIND + switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFORMATION -> "info";
        };
    }

    Mark mark() {
        return mark;
    }
}
