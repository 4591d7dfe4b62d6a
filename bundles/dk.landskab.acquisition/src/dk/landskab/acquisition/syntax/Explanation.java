// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.syntax;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

import org.apache.commons.text.similarity.LevenshteinDistance;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import dk.landskab.model.edit.Message;

/** Says why a word cannot stand where it stands, what could, and what may have been meant. */
final class Explanation {

    private static final int SHOWN = 40;
    private static final int FURTHEST = 2;
    private static final String NAME = "Name";

    private final String text;
    private final ICompositeNode root;
    private final AbstractRule first;
    private final Set<String> reserved;
    private final Clauses clauses;

    /**
     * For one text.
     *
     * @param text as it was parsed
     * @param first the rule of whole texts
     * @param reserved the words that are names only in backticks
     */
    Explanation(String text, ICompositeNode root, AbstractRule first, Set<String> reserved, Clauses clauses) {
        this.text = text;
        this.root = root;
        this.first = first;
        this.reserved = reserved;
        this.clauses = clauses;
    }

    /** What is wrong with the word that begins at an offset, where others are expected. */
    Sentences.Mistake of(int offset, WordsOfText words, Set<String> expected) {
        String word = words.from(offset);
        if (expected.contains("}") && (offset >= text.length() || clauses.begins(word)) && clauses.isOpen(words)
                && clauses.unclosed(words, words.at(offset)) >= 0) {
            return open(offset, words);
        }
        if (offset >= text.length()) {
            return new Sentences.Mistake(offset, message("end", Following.inWords(expected)));
        }
        Optional<String> meant = nearest(word, expected);
        if (meant.isPresent()) {
            return new Sentences.Mistake(offset, message("near", shortened(word), meant.get()), meant);
        }
        if (expected.contains(NAME) && reserved.contains(word) && Character.isLetter(word.charAt(0))
                && !words.beginsLine(words.at(offset))) {
            return new Sentences.Mistake(offset, message("reserved", word), Optional.of('`' + word + '`'));
        }
        return new Sentences.Mistake(offset, message("stray", shortened(word), Following.inWords(expected)));
    }

    /** A block that is not closed is told where it is opened: nobody can see that where the text goes on without it. */
    private Sentences.Mistake open(int offset, WordsOfText words) {
        int brace = words.get(clauses.unclosed(words, words.at(offset))).start();
        int line = 1 + (int) text.substring(0, Math.min(offset, text.length())).chars().filter(each -> each == '\n')
                .count();
        return new Sentences.Mistake(brace, offset >= text.length() ? message("openBlock")
                : message("openBlockBefore", words.from(offset), line));
    }

    /** What may stand at an offset. */
    Set<String> expected(int offset) {
        ILeafNode before = NodeModelUtils.findLeafNodeAtOffset(root, Math.min(offset, root.getTotalEndOffset()) - 1);
        INode each = before;
        while (each != null && !isUnderstood(each)) {
            each = NodeModelUtils.findLeafNodeAtOffset(root, each.getTotalOffset() - 1);
        }
        return each == null ? Expected.atStart(first) : Expected.after(each);
    }

    private static boolean isUnderstood(INode leaf) {
        return leaf instanceof ILeafNode node && !node.isHidden() && leaf.getGrammarElement() != null;
    }

    private static Optional<String> nearest(String word, Set<String> expected) {
        LevenshteinDistance distance = new LevenshteinDistance(FURTHEST);
        String looked = shortened(word);
        return expected.stream().filter(each -> Following.isWord(each) && each.length() > 2)
                .filter(each -> distance.apply(looked, each) >= 0 && distance.apply(looked, each) * 2 < each.length())
                .min(Comparator.comparing(each -> distance.apply(looked, each)));
    }

    private static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN - 1) + "…";
    }

    private static Message message(String key, Object... arguments) {
        return Message.of(Explanation.class, key, arguments);
    }
}
