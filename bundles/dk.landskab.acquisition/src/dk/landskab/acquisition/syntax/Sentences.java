// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.IParseResult;

import dk.landskab.acquisition.conversion.Reserved;
import dk.landskab.model.edit.Message;

/**
 * Parses a text mistake by mistake: a clause that cannot be understood is told once and looked past, so that one wrong
 * word costs one clause and one message. After many mistakes the parser's own recovery has to do.
 */
public final class Sentences {

    /** Parsing again costs as much as parsing; no more characters than these are parsed again. */
    private static final int BUDGET = 1_000_000;
    private static final int MOST = 100;

    /** As many braces as may be missing at the end, and more. */
    private static final int MOST_AT_ONE_PLACE = 8;

    /**
     * A mistake.
     *
     * @param offset where the word begins
     * @param instead what may be written in place of the word, where that is known
     */
    public record Mistake(int offset, Message what, Optional<String> instead) {

        /** A mistake for which nothing is suggested. */
        public Mistake(int offset, Message what) {
            this(offset, what, Optional.empty());
        }
    }

    /**
     * A text as far as it was understood.
     *
     * @param result the tree, and its words at their places in the text
     * @param mistakes in the order of the text
     * @param lost words that stand in no sentence of the tree
     */
    public record Parsed(IParseResult result, List<Mistake> mistakes, Set<String> lost) {
    }

    private final Function<String, IParseResult> parser;
    private final AbstractRule first;
    private final Set<String> reserved;
    private final Clauses clauses;

    /** Sentences of a grammar, by its parser. */
    public Sentences(Grammar grammar, Function<String, IParseResult> parser) {
        this.parser = parser;
        this.first = grammar.getRules().getFirst();
        this.reserved = Reserved.in(grammar);
        this.clauses = Clauses.of(grammar);
    }

    /** Parses a text. */
    public Parsed parse(String text) {
        List<Mistake> mistakes = new ArrayList<>();
        Repair repair = new Repair(clauses, text);
        int open = OpenComment.in(text);
        if (open >= 0) {
            mistakes.add(new Mistake(open, Message.of(Sentences.class, "openComment")));
            repair.blankFrom(open);
        }
        IParseResult result = parser.apply(repair.text());
        int passes = Math.min(MOST, BUDGET / Math.max(1, text.length()));
        int last = -1;
        int again = 0;
        while (passes-- > 0 && again < MOST_AT_ONE_PLACE) {
            OptionalInt stray = stray(result, text).min();
            if (stray.isEmpty()) {
                break;
            }
            past(stray.getAsInt(), repair, result, mistakes);
            again = stray.getAsInt() == last ? again + 1 : 0;
            last = stray.getAsInt();
            result = parser.apply(repair.text());
        }
        mistakes.addAll(remaining(result, repair.text(), text.length()));
        Map<Integer, Mistake> byOffset = new TreeMap<>();
        mistakes.forEach(mistake -> byOffset.putIfAbsent(mistake.offset(), mistake));
        return new Parsed(result, byOffset.values().stream().limit(MOST).toList(), repair.lost());
    }

    private void past(int offset, Repair repair, IParseResult result, List<Mistake> mistakes) {
        WordsOfText words = new WordsOfText(repair.text());
        Explanation explanation = explanation(repair.text(), result);
        Set<String> expected = explanation.expected(offset);
        if (!repair.follows(offset, words.from(offset))) {
            mistakes.add(explanation.of(offset, words, expected));
        }
        repair.past(words, offset, expected);
    }

    private List<Mistake> remaining(IParseResult result, String text, int length) {
        List<Mistake> mistakes = new ArrayList<>();
        errors(result).forEach(node -> error(node).value()
                .ifPresent(what -> mistakes.add(new Mistake(node.getOffset(), what))));
        int[] strays = stray(result, text).distinct().limit(MOST).toArray();
        if (strays.length > 0) {
            WordsOfText words = new WordsOfText(text);
            Explanation explanation = explanation(text, result);
            for (int offset : strays) {
                Mistake mistake = explanation.of(offset, words, explanation.expected(offset));
                mistakes.add(new Mistake(Math.min(mistake.offset(), length), mistake.what(), mistake.instead()));
            }
        }
        return mistakes;
    }

    private Explanation explanation(String text, IParseResult result) {
        return new Explanation(text, result.getRootNode(), first, reserved, clauses);
    }

    /** Where words stand that the parser could not go on with. */
    private static IntStream stray(IParseResult result, String text) {
        return errors(result).map(Sentences::error).filter(error -> error.value().isEmpty())
                .mapToInt(error -> Math.min(error.offset(), text.length())).sorted();
    }

    private static Stream<INode> errors(IParseResult result) {
        return StreamSupport.stream(result.getSyntaxErrors().spliterator(), false)
                .filter(node -> node.getSyntaxErrorMessage() instanceof SentenceError);
    }

    private static SentenceError error(INode node) {
        return (SentenceError) node.getSyntaxErrorMessage();
    }
}
