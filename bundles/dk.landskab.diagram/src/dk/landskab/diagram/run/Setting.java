// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.run;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import dk.landskab.model.edit.Language;

/**
 * How a reader wants a diagram to be.
 *
 * @param date the day it shows
 * @param plateau id of the plateau it shows
 * @param language of its words
 * @param layers names of the layers to show; empty for those that are shown by default
 * @param filters names of the filters that are on
 * @param hidden ids of elements that were taken off the diagram, with what stands in them
 */
public record Setting(Optional<LocalDate> date, Optional<String> plateau, Language language,
        Optional<Set<String>> layers, Set<String> filters, Set<String> hidden) {

    /** Copies the sets. */
    public Setting {
        layers = layers.map(Set::copyOf);
        filters = Set.copyOf(filters);
        hidden = Set.copyOf(hidden);
    }

    /** With nothing taken off. */
    public Setting(Optional<LocalDate> date, Optional<String> plateau, Language language,
            Optional<Set<String>> layers, Set<String> filters) {
        this(date, plateau, language, layers, filters, Set.of());
    }

    /** The same with some elements taken off. */
    public Setting without(Set<String> ids) {
        return new Setting(date, plateau, language, layers, filters, ids);
    }

    /** Everything as it is by default. */
    public static Setting standard(Language language) {
        return new Setting(Optional.empty(), Optional.empty(), language, Optional.empty(), Set.of());
    }
}
