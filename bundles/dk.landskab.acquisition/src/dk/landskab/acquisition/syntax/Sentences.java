// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.syntax;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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

    /**
     * A mistake.
     *
     * @param offset where the word begins
     */
    public record Mistake(int offset, Message what) {
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
        IParseResult result = parser.apply(text);
        int passes = Math.min(MOST, BUDGET / Math.max(1, text.length()));
        for (Optional<Integer> stray = stray(result, text).findFirst(); stray.isPresent() && passes-- > 0;
                stray = stray(result, text).findFirst()) {
            int offset = stray.get();
            WordsOfText words = new WordsOfText(repair.text());
            Explanation explanation = explanation(repair.text(), result);
            Set<String> expected = explanation.expected(offset);
            if (!repair.follows(offset, words.from(offset))) {
                mistakes.add(new Mistake(offset, explanation.of(offset, words, expected)));
            }
            repair.past(words, offset, expected);
            result = parser.apply(repair.text());
        }
        mistakes.addAll(remaining(result, repair.text(), text.length()));
        mistakes.sort(Comparator.comparing(Mistake::offset));
        return new Parsed(result, mistakes.subList(0, Math.min(MOST, mistakes.size())), repair.lost());
    }

    private List<Mistake> remaining(IParseResult result, String text, int length) {
        List<Mistake> mistakes = new ArrayList<>();
        errors(result).forEach(node -> error(node).value()
                .ifPresent(what -> mistakes.add(new Mistake(node.getOffset(), what))));
        List<Integer> strays = stray(result, text).distinct().limit(MOST).toList();
        if (!strays.isEmpty()) {
            WordsOfText words = new WordsOfText(text);
            Explanation explanation = explanation(text, result);
            strays.forEach(offset -> mistakes.add(new Mistake(Math.min(offset, length), explanation.of(offset, words,
                    explanation.expected(offset)))));
        }
        return mistakes;
    }

    private Explanation explanation(String text, IParseResult result) {
        return new Explanation(text, result.getRootNode(), first, reserved);
    }

    /** Where words stand that the parser could not go on with, the first first. */
    private static Stream<Integer> stray(IParseResult result, String text) {
        return errors(result).map(Sentences::error).filter(error -> error.value().isEmpty())
                .map(error -> Math.min(error.offset(), text.length())).sorted();
    }

    private static Stream<INode> errors(IParseResult result) {
        return StreamSupport.stream(result.getSyntaxErrors().spliterator(), false)
                .filter(node -> node.getSyntaxErrorMessage() instanceof SentenceError);
    }

    private static SentenceError error(INode node) {
        return (SentenceError) node.getSyntaxErrorMessage();
    }
}
