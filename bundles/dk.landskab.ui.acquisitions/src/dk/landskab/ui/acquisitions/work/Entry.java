// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.acquisitions.work;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;

/**
 * Something in the outline of a text.
 *
 * @param label what people call it
 * @param kind what it is, in the language of the person
 * @param id of the object
 * @param type of it
 * @param all of it
 * @param name where its name stands
 * @param inner what stands in it
 */
public record Entry(String label, String kind, String id, EClass type, Span all, Span name, List<Entry> inner) {

    /** Copies the list. */
    public Entry {
        inner = List.copyOf(inner);
    }

    /** The innermost of some entries around an offset. */
    public static Optional<Entry> around(List<Entry> entries, int offset) {
        return entries.stream().filter(each -> each.all().touches(offset)).findFirst()
                .map(each -> around(each.inner(), offset).orElse(each));
    }
}
