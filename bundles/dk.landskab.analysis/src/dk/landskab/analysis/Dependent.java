// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis;

import dk.landskab.model.core.Element;

/**
 * Somebody who depends on something.
 *
 * @param element who depends
 * @param distance over how many steps, from 1
 * @param through the step before: what it depends on directly
 */
public record Dependent(Element element, int distance, Element through) {
}
