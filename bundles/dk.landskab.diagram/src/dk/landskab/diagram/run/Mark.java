// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.run;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.diagram.plan.Rule;

/**
 * What the diagram's own validation says of an element.
 *
 * @param text in the words of the specification
 */
public record Mark(EObject element, Rule.Level level, String rule, String text) {
}
