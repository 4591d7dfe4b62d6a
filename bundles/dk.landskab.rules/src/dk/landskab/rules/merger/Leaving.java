// SPDX-License-Identifier: EPL-2.0
package dk.landskab.rules.merger;

import java.time.LocalDate;
import java.util.Optional;

import dk.landskab.model.change.Plateau;
import dk.landskab.model.change.PlateauItem;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Lifecycle;

/**
 * That a plan lets an element leave.
 *
 * @param element that is in the landscape
 * @param plateau in which it is no longer there
 * @param item that says so
 * @param outOfUse the first day on which it is out of use: the date of the plateau, or its own end of life where that
 *            is earlier
 */
public record Leaving(Element element, Plateau plateau, PlateauItem item, LocalDate outOfUse) {

    static Optional<Leaving> of(Plateau plateau, PlateauItem item) {
        Element element = item.getElement();
        boolean leaves = switch (item.getDisposition()) {
            case MERGE_INTO, REPLACE, RETIRE -> true;
            case UNDECIDED, RETAIN, ADAPT, NEW -> false;
        };
        if (!leaves || element == null || element.eIsProxy() || plateau.getDate() == null) {
            return Optional.empty();
        }
        LocalDate own = Optional.ofNullable(element.getLifecycle()).map(Lifecycle::getEndOfLife)
                .orElse(plateau.getDate());
        return Optional.of(new Leaving(element, plateau, item, own.isBefore(plateau.getDate()) ? own
                : plateau.getDate()));
    }

    /** The last day on which it is in use. */
    public LocalDate lastDay() {
        return outOfUse.minusDays(1);
    }
}
