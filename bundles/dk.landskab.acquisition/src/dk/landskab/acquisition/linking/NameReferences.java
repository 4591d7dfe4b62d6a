// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.linking;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.BidiTreeIterator;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import dk.landskab.acquisition.conversion.Words;
import dk.landskab.model.procurement.GateRequirement;
import dk.landskab.model.procurement.ProcessDefinition;
import dk.landskab.model.procurement.ProcurementPackage;

/** Finds the names in a text that stand for objects. */
public final class NameReferences {

    private NameReferences() {
    }

    /** All of them, in the order of the text; one pass over it. */
    public static List<NameReference> in(ICompositeNode root) {
        List<NameReference> all = new ArrayList<>();
        BidiTreeIterator<INode> nodes = root.getAsTreeIterable().iterator();
        while (nodes.hasNext()) {
            INode node = nodes.next();
            if (node.getGrammarElement() instanceof CrossReference grammar) {
                nodes.prune();
                EObject source = node.getSemanticElement();
                EReference feature = source == null ? null : GrammarUtil.getReference(grammar, source.eClass());
                if (feature != null) {
                    all.add(kind(new NameReference(source, feature, text(node), node)));
                }
            }
        }
        return all;
    }

    private static String text(INode node) {
        String written = NodeModelUtils.getTokenText(node);
        return written.startsWith("\"") ? Words.unquoted(written) : Words.name(written);
    }

    /** What a gate requires is a form where its process has a form and no assessment of the name. */
    private static NameReference kind(NameReference name) {
        if (name.source() instanceof GateRequirement requirement
                && requirement.eContainer() != null && process(requirement) instanceof ProcessDefinition process
                && process.getAssessments().stream().noneMatch(each -> name.text().equals(each.getId()))
                && process.getForms().stream().anyMatch(each -> name.text().equals(each.getId()))) {
            return name.of(ProcurementPackage.Literals.GATE_REQUIREMENT__FORMS);
        }
        return name;
    }

    private static EObject process(EObject object) {
        EObject each = object;
        while (each != null && !(each instanceof ProcessDefinition)) {
            each = each.eContainer();
        }
        return each;
    }
}
