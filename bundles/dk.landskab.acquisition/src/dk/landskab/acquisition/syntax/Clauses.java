// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.syntax;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;

/** Where clauses begin and end in a text that is not understood: at the words that begin clauses, and at braces. */
public final class Clauses {

    private static final List<String> BLOCKS = List.of("Process", "Phase", "Gate", "Acquisition", "Information",
            "PhaseRecord");

    private final Set<String> beginnings;

    private Clauses(Set<String> beginnings) {
        this.beginnings = beginnings;
    }

    /** The clauses of a grammar: what may stand in any order within braces, and at the top. */
    public static Clauses of(Grammar grammar) {
        Set<String> beginnings = new HashSet<>(Expected.atStart(grammar.getRules().getFirst()));
        for (String block : BLOCKS) {
            EcoreUtil2.eAllOfType(GrammarUtil.findRuleForName(grammar, block), Alternatives.class).stream()
                    .filter(each -> GrammarUtil.isMultipleCardinality(each) && each.getElements().size() > 2)
                    .forEach(each -> beginnings.addAll(Expected.startsOf(each)));
        }
        beginnings.removeIf(word -> !Character.isLetter(word.charAt(0)) || Character.isUpperCase(word.charAt(0)));
        return new Clauses(beginnings);
    }

    /** Whether a word begins a clause. */
    public boolean begins(String word) {
        return beginnings.contains(word);
    }

    /** Whether a clause may be complete where these words may stand: another may begin, or the block may end. */
    boolean mayEndBefore(Set<String> expected) {
        return expected.contains("}") || expected.contains("use");
    }

    /**
     * The index of the brace that opens the block which is not closed before a word: the first whose end, by the layout,
     * closes a block around it, else the innermost; -1 where none is open.
     */
    int unclosed(WordsOfText words, int index) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < index; i++) {
            String word = words.get(i).text();
            if ("{".equals(word)) {
                open.push(i);
            } else if ("}".equals(word) && !open.isEmpty()) {
                if (words.beginsLine(i) && words.indent(i) < words.indent(open.peek())) {
                    return open.peek();
                }
                open.pop();
            }
        }
        return open.isEmpty() ? -1 : open.peek();
    }

    /** Whether more blocks are opened than closed. */
    boolean isOpen(WordsOfText words) {
        int depth = 0;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i).text();
            depth = "{".equals(word) ? depth + 1 : "}".equals(word) ? Math.max(0, depth - 1) : depth;
        }
        return depth > 0;
    }

    /** The first word of the clause that a word stands in. */
    int start(WordsOfText words, int index) {
        int depth = 0;
        for (int i = index - 1; i >= 0; i--) {
            String word = words.get(i).text();
            depth += "}".equals(word) ? 1 : "{".equals(word) ? -1 : 0;
            if (depth < 0) {
                return i + 1;
            }
            if (depth == 0 && begins(word)) {
                return i;
            }
        }
        return 0;
    }

    /** The word after the clause that a word stands in, which is at least the next. */
    int end(WordsOfText words, int index) {
        int depth = 0;
        for (int i = index; i < words.size(); i++) {
            String word = words.get(i).text();
            depth += "{".equals(word) ? 1 : "}".equals(word) ? -1 : 0;
            if (depth < 0 || depth == 0 && i > index && begins(word)) {
                return Math.max(i, index + 1);
            }
        }
        return words.size();
    }
}
