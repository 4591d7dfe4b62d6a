// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.syntax;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;

/**
 * What may stand in a place: keywords as they are written, and for values the name of their rule.
 *
 * <p>It follows the grammar from the word before the place to all that may come next, out of every sentence that may
 * end there.
 */
final class Expected {

    private final Set<String> words = new LinkedHashSet<>();
    private final Set<AbstractRule> visited = new HashSet<>();

    private Expected() {
    }

    /** What may come after a word that was understood. */
    static Set<String> after(INode word) {
        Expected expected = new Expected();
        INode node = word;
        while (node != null && called(node).getGrammarElement() instanceof EObject element
                && expected.follow(element)) {
            node = node.getParent();
        }
        return expected.words;
    }

    /** The node that knows where its rule was called: where an action made an object, that is the first within. */
    private static INode called(INode node) {
        INode each = node;
        while (each.getGrammarElement() instanceof Action && each instanceof ICompositeNode made
                && made.getFirstChild() != null) {
            each = made.getFirstChild();
        }
        return each;
    }

    /** What may begin a text. */
    static Set<String> atStart(AbstractRule first) {
        Expected expected = new Expected();
        expected.starts(first.getAlternatives());
        return expected.words;
    }

    /** What an element may begin with. */
    static Set<String> startsOf(AbstractElement element) {
        Expected expected = new Expected();
        expected.starts(element);
        return expected.words;
    }

    /** Adds what may come after an element within its rule; tells whether the rule may end there. */
    private boolean follow(EObject element) {
        EObject each = element;
        while (!(each instanceof AbstractRule)) {
            if (each instanceof AbstractElement repeated && repeats(repeated)) {
                starts(repeated);
            }
            EObject container = each.eContainer();
            if (container instanceof Group group && !restMayBeEmpty(group.getElements(), each)) {
                return false;
            }
            each = container;
        }
        return true;
    }

    private boolean restMayBeEmpty(List<AbstractElement> elements, EObject after) {
        for (AbstractElement next : elements.subList(elements.indexOf(after) + 1, elements.size())) {
            starts(next);
            if (!mayBeEmpty(next)) {
                return false;
            }
        }
        return true;
    }

    private static boolean repeats(AbstractElement element) {
        return GrammarUtil.isMultipleCardinality(element);
    }

    private static boolean mayBeEmpty(AbstractElement element) {
        return GrammarUtil.isOptionalCardinality(element) || element instanceof Action
                || element instanceof Group group && group.getElements().stream().allMatch(Expected::mayBeEmpty);
    }

    private void starts(AbstractElement element) {
        switch (element) {
            case Keyword keyword -> words.add(keyword.getValue());
            case EnumLiteralDeclaration literal -> starts(literal.getLiteral());
            case RuleCall call -> starts(call.getRule());
            case Assignment assignment -> starts(assignment.getTerminal());
            case CrossReference reference -> starts(reference.getTerminal());
            case Alternatives alternatives -> alternatives.getElements().forEach(this::starts);
            case Group group -> {
                for (AbstractElement each : group.getElements()) {
                    starts(each);
                    if (!mayBeEmpty(each)) {
                        return;
                    }
                }
            }
            default -> {
            }
        }
    }

    private void starts(AbstractRule rule) {
        if (rule instanceof EnumRule || rule instanceof ParserRule parsed && !GrammarUtil.isDatatypeRule(parsed)) {
            if (visited.add(rule)) {
                starts(rule.getAlternatives());
            }
        } else {
            words.add(rule.getName());
        }
    }
}
