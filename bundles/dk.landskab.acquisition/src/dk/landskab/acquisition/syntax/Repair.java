// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.syntax;

import java.util.HashSet;
import java.util.Set;

/**
 * A text in which what cannot be understood is blanked, clause by clause; everything else stays at its place. A brace
 * that is missing is put where a blank is, or at the end.
 */
final class Repair {

    private final Clauses clauses;
    private final StringBuilder text;
    private final int length;
    private final Set<String> lost = new HashSet<>();
    private int end = -1;

    Repair(Clauses clauses, String text) {
        this.clauses = clauses;
        this.text = new StringBuilder(text);
        this.length = text.length();
    }

    String text() {
        return text.toString();
    }

    /** The words that were blanked. */
    Set<String> lost() {
        return lost;
    }

    /** Whether a word that cannot stand at an offset follows from the mistake before it. */
    boolean follows(int offset, String word) {
        return offset <= end && (clauses.begins(word) || offset < end || "}".equals(word) || word.isEmpty());
    }

    /**
     * Looks past a word that cannot stand where it stands.
     *
     * @param expected what may stand there
     */
    void past(WordsOfText words, int offset, Set<String> expected) {
        boolean complete = clauses.mayEndBefore(expected);
        int index = words.at(offset);
        boolean atEnd = index >= words.size() || offset >= length;
        if (expected.contains("}") && (atEnd || clauses.begins(words.get(index).text())) && closed(offset)) {
            end = offset;
            return;
        }
        int from = complete && !atEnd ? index : clauses.start(words, Math.min(index, words.size()));
        int to = !complete && !atEnd && words.beginsLine(index) && clauses.begins(words.get(index).text()) ? index
                : clauses.end(words, Math.min(index, words.size() - 1));
        for (int i = from; i < to; i++) {
            blank(words.get(i));
        }
        end = to < words.size() ? words.get(to).start() : length;
    }

    /** Blanks everything from an offset on; what follows from that at the end of the text is no mistake of its own. */
    void blankFrom(int offset) {
        for (int i = offset; i < text.length(); i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                text.setCharAt(i, ' ');
            }
        }
        end = length;
    }

    private boolean closed(int offset) {
        if (offset >= length) {
            text.append('}');
            return true;
        }
        int before = offset - 1;
        while (before >= 0 && text.charAt(before) == '}') {
            before--;
        }
        if (before < 0 || !Character.isWhitespace(text.charAt(before)) || text.charAt(before) == '\n') {
            return false;
        }
        text.setCharAt(before, '}');
        return true;
    }

    private void blank(Word word) {
        lost.add(word.text());
        for (int i = word.start(); i < Math.min(word.end(), text.length()); i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                text.setCharAt(i, ' ');
            }
        }
    }
}
