// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.ide.service;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import dk.landskab.acquisition.ide.workspace.OpenText;
import dk.landskab.acquisition.process.EffectiveProcess;
import dk.landskab.acquisition.syntax.Given;
import dk.landskab.model.core.Part;
import dk.landskab.model.procurement.Acquisition;
import dk.landskab.model.procurement.PhaseRecord;
import dk.landskab.model.procurement.ProcessDefinition;

/**
 * What stands around an offset of a text.
 *
 * @param object the innermost object; null at the top of the text
 */
record Context(EObject object) {

    /** The context of an offset, by the last word before it. */
    static Context at(OpenText text, int offset) {
        ILeafNode leaf = leafBefore(text, offset);
        while (leaf != null && leaf.isHidden() && leaf.getOffset() > 0) {
            leaf = leafBefore(text, leaf.getOffset());
        }
        return new Context(leaf == null ? null : NodeModelUtils.findActualSemanticObjectFor(leaf));
    }

    private static ILeafNode leafBefore(OpenText text, int offset) {
        return NodeModelUtils.findLeafNodeAtOffset(text.read().root(), Math.max(0, offset - 1));
    }

    /** The nearest object of a type around. */
    <T> Optional<T> around(Class<T> type) {
        for (EObject each = object; each != null; each = each.eContainer()) {
            if (type.isInstance(each)) {
                return Optional.of(type.cast(each));
            }
        }
        return Optional.empty();
    }

    /** The process that is described, or that the case runs through. */
    Optional<EffectiveProcess> process() {
        return around(ProcessDefinition.class).map(EffectiveProcess::of)
                .or(() -> around(Acquisition.class).flatMap(EffectiveProcess::of));
    }

    /** The words of clauses that stand around already and may stand only once. */
    Set<String> given() {
        Set<String> words = new HashSet<>();
        for (EObject each = object; each != null && !(each instanceof Part); each = each.eContainer()) {
            words.addAll(Given.words(each));
        }
        return words;
    }

    /** What is recorded of a phase. */
    Optional<PhaseRecord> record() {
        return around(PhaseRecord.class);
    }
}
