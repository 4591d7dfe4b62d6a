// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.linking;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.nodemodel.INode;

/**
 * A name in a text that stands for an object.
 *
 * @param source what refers
 * @param text the name as it is meant: without backticks or quotes
 * @param node where it is written
 */
public record NameReference(EObject source, EReference feature, String text, INode node) {

    /** The same name for another feature of the same object. */
    NameReference of(EReference other) {
        return new NameReference(source, other, text, node);
    }
}
