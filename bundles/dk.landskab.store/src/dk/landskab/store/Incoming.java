// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * A reference, seen from its target.
 *
 * @param source the object that refers
 * @param reference by which feature; never a containment
 */
public record Incoming(EObject source, EReference reference) {
}
