// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.conflict;

import java.util.Optional;

import org.eclipse.emf.ecore.EReference;

/**
 * One step from an object to another where no steps may lead back.
 *
 * @param from id of the object that refers, or that is contained
 * @param reference empty for the step to what contains it
 * @param to id of the object that is referred to, or that contains
 */
public record Step(String from, Optional<EReference> reference, String to) {
}
