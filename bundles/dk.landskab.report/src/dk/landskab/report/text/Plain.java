// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.text;

import java.util.stream.Collectors;

import dk.landskab.model.edit.Labels;
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;
import dk.landskab.report.document.Cell;
import dk.landskab.report.document.Ref;

/** Cells and names as plain text in one line. */
public final class Plain {

    private final Labels labels;
    private final String unknown;

    /** Plain text in a language. */
    public Plain(Language language) {
        labels = Labels.in(language);
        unknown = Message.of(Plain.class, "unknown").in(language);
    }

    /** The word for what is not known. */
    public String unknown() {
        return unknown;
    }

    /** A cell: its words, names without ids, numbers as the language writes them, "–" for nothing. */
    public String of(Cell cell) {
        return switch (cell) {
            case Cell.Empty none -> "–";
            case Cell.Unknown none -> unknown;
            case Cell.Text text -> clean(text.text());
            case Cell.Lines lines -> lines.lines().stream().map(Plain::clean).collect(Collectors.joining("; "));
            case Cell.Amount amount -> labels.text(amount.value());
            case Cell.Day day -> day.date().toString();
            case Cell.Refs refs -> refs.refs().stream().map(Ref::name).map(Plain::clean)
                    .collect(Collectors.joining(", "));
            case Cell.Marked marked -> marked.mark().sign() + " " + clean(marked.text());
            case Cell.Grade grade -> Integer.toString(grade.value());
        };
    }

    /**
     * A text without anything that could change what stands around it: line breaks become spaces; control characters,
     * escape sequences and marks that change the direction of writing are left out.
     */
    public static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(each -> {
            if (Character.isWhitespace(each)) {
                clean.append(' ');
            } else if (!isUnseen(each)) {
                clean.appendCodePoint(each);
            }
        });
        return clean.toString().strip();
    }

    /** The beginning of a text, of no more than so many characters, which never ends with half of a letter. */
    public static String beginning(String text, int atMost) {
        int end = Math.clamp(atMost, 0, text.length());
        boolean isHalf = end > 0 && end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))
                && Character.isLowSurrogate(text.charAt(end));
        return text.substring(0, isHalf ? end - 1 : end);
    }

    private static boolean isUnseen(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR, Character.UNASSIGNED -> true;
            default -> false;
        };
    }
}
