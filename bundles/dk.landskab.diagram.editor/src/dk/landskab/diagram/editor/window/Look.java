// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.window;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import dk.landskab.model.change.Plateau;
import dk.landskab.model.diagram.Diagram;

/**
 * How a diagram is looked at.
 *
 * @param date empty for today
 * @param plateau id of the state that is shown instead of a day
 * @param layers empty for those that are shown by default
 */
public record Look(Optional<LocalDate> date, Optional<String> plateau, Optional<Set<String>> layers,
        Set<String> filters) {

    /** Copies the sets. */
    public Look {
        layers = layers.map(Set::copyOf);
        filters = Set.copyOf(filters);
    }

    /** As it is by default. */
    static Look standard() {
        return new Look(Optional.empty(), Optional.empty(), Optional.empty(), Set.of());
    }

    /** As a diagram is stored. */
    static Look of(Diagram diagram) {
        Optional<Plateau> plateau = Optional.ofNullable(diagram.getPlateau()).filter(each -> !each.eIsProxy());
        return new Look(Optional.ofNullable(diagram.getDate()).or(() -> plateau.map(Plateau::getDate)),
                plateau.map(Plateau::getId),
                diagram.getLayers().isEmpty() ? Optional.empty() : Optional.of(Set.copyOf(diagram.getLayers())),
                Set.copyOf(diagram.getFilters()));
    }
}
