// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.text;

import dk.landskab.report.document.Mark;

/**
 * What a text is written for.
 *
 * @param width letters in a line, at least 40
 * @param hasColour whether it shows colours; a file or a pipe does not
 */
public record Terminal(int width, boolean hasColour) {

    private static final int NARROWEST = 40;
    private static final int OF_A_PIPE = 160;

    /** A file or a pipe. */
    public static final Terminal NONE = new Terminal(OF_A_PIPE, false);

    /** Never narrower than what can be read. */
    public Terminal {
        width = Math.max(NARROWEST, width);
    }

    /** Words that stand out. */
    public String strong(String text) {
        return paint("1", text);
    }

    /** Words that step back. */
    public String quiet(String text) {
        return paint("2", text);
    }

    /** Words in the colour of a mark. */
    public String marked(Mark mark, String text) {
        return switch (mark) {
            case ADDED -> paint("32", text);
            case REMOVED, ERROR -> paint("31", text);
            case CHANGED, WARNING -> paint("33", text);
            case MOVED, BOUND, PLANNED, DUPLICATE, INFORMATION, FIRST -> paint("34", text);
            case SECOND -> paint("33", text);
            case COMPETENCE, TARGET -> paint("35", text);
            case UNSUPPORTED, NONE, TWICE, WAY, WASTE -> text;
        };
    }

    private String paint(String code, String text) {
        return hasColour ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
