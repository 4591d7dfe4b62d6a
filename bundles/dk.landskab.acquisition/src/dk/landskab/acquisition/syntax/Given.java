// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.syntax;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.BidiTreeIterator;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** The clauses that a text has given already, where the language takes only one of a kind. */
public final class Given {

    private Given() {
    }

    /** The words that would begin such a clause of an object again. */
    public static Set<String> words(EObject object) {
        Set<String> words = new HashSet<>();
        ICompositeNode node = NodeModelUtils.findActualNodeFor(object);
        if (node == null) {
            return words;
        }
        BidiTreeIterator<INode> nodes = node.getAsTreeIterable().iterator();
        while (nodes.hasNext()) {
            INode each = nodes.next();
            if (each.hasDirectSemanticElement() && each.getSemanticElement() != object) {
                nodes.prune();
            }
            if (each != node && each.getGrammarElement() instanceof AbstractElement element
                    && GrammarUtil.containingAssignment(element) instanceof Assignment assignment
                    && GrammarUtil.isSingleAssignment(assignment)) {
                words.addAll(clause(assignment));
            }
        }
        return words;
    }

    /** What the clause of an assignment begins with, where clauses may stand in any order. */
    private static Set<String> clause(AbstractElement assignment) {
        EObject each = assignment;
        while (each.eContainer() instanceof AbstractElement around) {
            if (around instanceof Alternatives && GrammarUtil.isMultipleCardinality(around)) {
                return Expected.startsOf((AbstractElement) each);
            }
            each = around;
        }
        return Set.of();
    }
}
