// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

import dk.landskab.acquisition.syntax.Sentences.Mistake;
import dk.landskab.model.edit.Message;
import dk.landskab.store.TextEdit;

/**
 * Clauses that may be given once in a block and are given again: of them only the last is read, so each that follows
 * another is told, with the line of the one that it hides. Takes time in proportion to the text.
 */
final class RepeatedClauses {

    private static final int SHOWN = 40;
    private static final String ONE = "=";

    /**
     * A clause that is given again.
     *
     * @param unread takes the one out that it hides; empty where that would take a comment too
     */
    record Repeated(Mistake mistake, Optional<TextEdit> unread) {
    }

    private RepeatedClauses() {
    }

    static List<Repeated> in(INode root, String text) {
        List<Repeated> mistakes = new ArrayList<>();
        for (INode node : root.getAsTreeIterable()) {
            if (node instanceof ICompositeNode block && block.hasChildren()) {
                collect(block, text, mistakes);
            }
        }
        return mistakes;
    }

    private static void collect(ICompositeNode block, String text, List<Repeated> mistakes) {
        Map<String, INode> given = new HashMap<>();
        for (INode child : block.getChildren()) {
            Assignment assignment = child == opening(block) ? null : assignment(child);
            if (assignment != null && ONE.equals(assignment.getOperator())) {
                INode before = given.put(assignment.getFeature(), child);
                if (before != null) {
                    mistakes.add(new Repeated(told(child, before, assignment),
                            UnreadClause.edit(text, before, keywords(before, assignment(before)), assignment(before))));
                }
            }
        }
    }

    /** Where the parser learns only after a first word what it makes, that word's node tells what it is assigned to. */
    private static INode opening(INode node) {
        return node.getGrammarElement() instanceof Action && node instanceof ICompositeNode made
                ? made.getFirstChild() : null;
    }

    private static Assignment assignment(INode node) {
        INode told = node;
        while (opening(told) != null) {
            told = opening(told);
        }
        return told.getGrammarElement() == null ? null : GrammarUtil.containingAssignment(told.getGrammarElement());
    }

    private static Mistake told(INode again, INode before, Assignment assignment) {
        List<ILeafNode> keywords = keywords(again, assignment);
        String words = keywords.isEmpty() ? (opening(again) == null ? again : opening(again)).getText().strip()
                : keywords.stream().map(ILeafNode::getText).collect(Collectors.joining(" "));
        return new Mistake(keywords.isEmpty() ? again.getOffset() : keywords.getFirst().getOffset(),
                Message.of(RepeatedClauses.class, "twice", words.length() <= SHOWN ? words
                        : words.substring(0, SHOWN - 1) + "…", String.valueOf(before.getStartLine())));
    }

    /** The words right before a value that say what it is: those of its own clause in the grammar. */
    private static List<ILeafNode> keywords(INode value, Assignment assignment) {
        List<ILeafNode> words = new ArrayList<>();
        INode each = value;
        while ((each = each.getPreviousSibling()) instanceof ILeafNode leaf) {
            if (leaf.isHidden()) {
                continue;
            }
            if (!(leaf.getGrammarElement() instanceof Keyword word) || !isBefore(word, assignment)) {
                break;
            }
            if (Character.isLetter(leaf.getText().charAt(0))) {
                words.addFirst(leaf);
            }
        }
        return words;
    }

    /** Whether a word, or a choice of words that it is one of, comes before an assignment in a sequence. */
    private static boolean isBefore(Keyword word, Assignment assignment) {
        EObject last = word.eContainer() instanceof Alternatives choice ? choice : word;
        return last.eContainer() instanceof Group sequence && EcoreUtil.isAncestor(sequence, assignment)
                && sequence.getElements().stream().filter(part -> part == last
                        || EcoreUtil.isAncestor(part, assignment)).findFirst().filter(part -> part == last).isPresent();
    }
}
