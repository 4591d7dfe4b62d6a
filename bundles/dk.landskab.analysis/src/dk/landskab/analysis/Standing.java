// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis;

import java.util.Optional;

import dk.landskab.model.change.Disposition;
import dk.landskab.model.change.PlateauItem;
import dk.landskab.model.core.Element;

/**
 * That an element is part of a state.
 *
 * @param element of the landscape of the state
 * @param item what a plateau says of it; empty where it is there because it is live, or as somebody's successor
 */
public record Standing(Element element, Optional<PlateauItem> item) {

    /** Whether the plateau says that the element must be changed. */
    public boolean isAdapted() {
        return item.filter(each -> each.getDisposition() == Disposition.ADAPT).isPresent();
    }
}
