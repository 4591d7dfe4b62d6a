// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.text;

import java.util.ArrayList;
import java.util.List;

import dk.landskab.report.document.Mark;

/** A text for a person, paragraph by paragraph: nothing is cut, and lines break between words where the page ends. */
final class Paragraphs {

    private static final int NARROWEST = 20;

    private final Terminal terminal;
    private final StringBuilder text = new StringBuilder();

    Paragraphs(Terminal terminal) {
        this.terminal = terminal;
    }

    /** A heading, with an empty line before it. */
    void heading(String words) {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        lines("", "", words).forEach(each -> text.append(terminal.strong(each)).append('\n'));
    }

    /** A sentence in lines that fit, indented by so many spaces. */
    void sentence(int indent, String words) {
        lines(" ".repeat(indent), " ".repeat(indent), words).forEach(each -> text.append(each).append('\n'));
    }

    /** A sentence that steps back. */
    void aside(int indent, String words) {
        lines(" ".repeat(indent), " ".repeat(indent), words)
                .forEach(each -> text.append(terminal.quiet(each)).append('\n'));
    }

    /** A sentence behind a sign, in the colour of the mark. */
    void item(Mark mark, String words) {
        lines("  " + mark.sign() + " ", "    ", words)
                .forEach(each -> text.append(terminal.marked(mark, each)).append('\n'));
    }

    /** A label and what it says, one below the other lined up. */
    void fact(String label, int width, String words) {
        String padded = "  " + label + " ".repeat(Math.max(0, width - label.length())) + "  ";
        lines(padded, " ".repeat(padded.length()), words).forEach(each -> text.append(each).append('\n'));
    }

    /** All that was written. */
    String text() {
        return text.toString();
    }

    private List<String> lines(String first, String others, String words) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(first);
        int start = first.length();
        for (String word : Plain.clean(words).split(" ")) {
            boolean isFull = line.length() + 1 + word.length() > Math.max(start + NARROWEST, terminal.width());
            if (line.length() > start && isFull) {
                lines.add(line.toString());
                line = new StringBuilder(others);
                start = others.length();
            }
            line.append(line.length() > start ? " " : "").append(word);
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }
}
