// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.formatting;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import dk.landskab.acquisition.syntax.Clauses;
import dk.landskab.store.TextEdit;

/**
 * Sets a text out: two spaces of indentation a brace, four more where a clause goes on in the next line, one blank
 * between words, at most one empty line. Lines begin where the author began them; a block on one line stays on it.
 *
 * <p>Only blanks change: words and comments stay as they are and in their order, whether they are sentences or not.
 * Setting out twice is setting out once. Takes time in proportion to the text.
 */
public final class Formatting {

    private static final String STEP = "  ";
    private static final String MORE = "    ";

    private final Clauses clauses;

    /** @param clauses of the language */
    public Formatting(Clauses clauses) {
        this.clauses = clauses;
    }

    /** The edits that set a text out; none where it is. */
    public List<TextEdit> edits(String text) {
        List<Token> tokens = Tokens.of(text);
        List<TextEdit> edits = new ArrayList<>();
        boolean[] wide = wideBraces(text, tokens);
        String lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
        int depth = 0;
        for (int i = 0; i <= tokens.size(); i++) {
            int from = i == 0 ? 0 : tokens.get(i - 1).end();
            int to = i == tokens.size() ? text.length() : tokens.get(i).start();
            depth += i < tokens.size() && tokens.get(i).is("}") ? -1 : 0;
            String gap = gap(tokens, i, text.substring(from, to), Math.max(0, depth), wide).replace("\n", lineEnd);
            if (!text.substring(from, to).equals(gap) && !text.startsWith("\uFEFF", from)) {
                edits.add(new TextEdit(from, to - from, gap));
            }
            depth += i < tokens.size() && tokens.get(i).is("{") ? 1 : 0;
        }
        return edits;
    }

    /** The text, set out. */
    public String format(String text) {
        return TextEdit.apply(text, edits(text));
    }

    private String gap(List<Token> tokens, int index, String written, int depth, boolean[] wide) {
        if (index == 0 || index == tokens.size()) {
            return index == 0 || tokens.isEmpty() ? "" : "\n";
        }
        Token before = tokens.get(index - 1);
        Token after = tokens.get(index);
        long lines = written.chars().filter(each -> each == '\n').count();
        boolean brace = wide[index - 1] && before.is("{") || wide[index] && after.is("}");
        if (lines == 0 && !(brace && !after.isComment()) && !before.text().startsWith("//")) {
            boolean aligned = after.text().startsWith("//") && written.length() > 1;
            return aligned ? written.replace('\t', ' ') : blank(tokens, index);
        }
        boolean empty = lines > 1 && !before.is("{") && !after.is("}");
        return (empty ? "\n\n" : "\n") + STEP.repeat(depth) + (goesOn(tokens, index) ? MORE : "");
    }

    private boolean goesOn(List<Token> tokens, int index) {
        Token before = tokens.get(index - 1);
        Token after = tokens.get(index);
        return !after.isComment() && !before.isComment() && !after.is("{") && !after.is("}") && !before.is("{")
                && !before.is("}") && !(after.isText() && before.isText()) && !begins(after);
    }

    private boolean begins(Token word) {
        return clauses.begins(word.text()) || word.is("existing") || word.is("product");
    }

    private static String blank(List<Token> tokens, int index) {
        String before = tokens.get(index - 1).text();
        String after = tokens.get(index).text();
        boolean decimals = ",".equals(before) && index > 1 && startsWithDigit(tokens.get(index - 2).text())
                && startsWithDigit(after);
        boolean tight = ",".equals(after) || ")".equals(after) || "(".equals(before) || "-".equals(before)
                || "(".equals(after) && "answer".equals(before) || decimals;
        return tight ? "" : " ";
    }

    private static boolean startsWithDigit(String word) {
        return Character.isDigit(word.charAt(0));
    }

    /** Which braces have theirs on another line. */
    private static boolean[] wideBraces(String text, List<Token> tokens) {
        boolean[] wide = new boolean[tokens.size() + 1];
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).is("{")) {
                open.push(i);
            } else if (tokens.get(i).is("}") && !open.isEmpty()) {
                int start = open.pop();
                int line = text.indexOf('\n', tokens.get(start).end());
                wide[start] = line >= 0 && line < tokens.get(i).start();
                wide[i] = wide[start];
            }
        }
        return wide;
    }
}
