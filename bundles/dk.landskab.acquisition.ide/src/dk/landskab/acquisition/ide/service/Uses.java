// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.ide.service;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import dk.landskab.acquisition.ide.workspace.OpenText;
import dk.landskab.model.core.CorePackage;

/** The lines at the top of a text that say which beginnings of ids it leaves out. */
final class Uses {

    private Uses() {
    }

    /** Adds a line below the last of them, or else above what the text says first. */
    static TextEdit added(OpenText text, String line) {
        return NodeModelUtils.findNodesForFeature(text.read().part(), CorePackage.Literals.PART__NAMESPACES).stream()
                .reduce((one, other) -> other).map(INode::getEndOffset)
                .map(end -> new TextEdit(text.buffer().range(end, 0), "\n" + line))
                .orElseGet(() -> new TextEdit(text.buffer().range(first(text), 0), line + "\n"));
    }

    private static int first(OpenText text) {
        return text.read().part().getElements().stream().map((EObject each) -> NodeModelUtils.findActualNodeFor(each))
                .mapToInt(INode::getOffset).min().orElse(0);
    }
}
