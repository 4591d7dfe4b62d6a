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
 */
public record Setting(Optional<LocalDate> date, Optional<String> plateau, Language language,
        Optional<Set<String>> layers, Set<String> filters) {

    /** Copies the sets. */
    public Setting {
        layers = layers.map(Set::copyOf);
        filters = Set.copyOf(filters);
    }

    /** Everything as it is by default. */
    public static Setting standard(Language language) {
        return new Setting(Optional.empty(), Optional.empty(), language, Optional.empty(), Set.of());
    }
}
