// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.kitos.map;

import java.util.HashSet;
import java.util.Set;

import dk.landskab.model.core.Element;

/**
 * A fresh element, and what the source speaks of in it.
 *
 * @param part of KITOS that speaks of it: when all of that part was read and the element was not in it, it has vanished
 * @param spoken paths of values that the source speaks of, even where it has none
 */
public record Draft(Element element, String part, Set<String> spoken) {

    Draft(Element element, String part) {
        this(element, part, new HashSet<>());
    }
}
