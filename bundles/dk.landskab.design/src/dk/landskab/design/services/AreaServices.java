// SPDX-License-Identifier: EPL-2.0
package dk.landskab.design.services;

import dk.landskab.model.core.Element;
import dk.landskab.model.edit.AreaPalette;

/** Which area of the architecture an element belongs to, as its colours show it. */
public final class AreaServices {

    /** Strategies, goals, principles. */
    public boolean isOfStrategy(Element element) {
        return AreaPalette.of(element.eClass()) == AreaPalette.STRATEGY;
    }

    /** Organisations, units, services, processes. */
    public boolean isOfBusiness(Element element) {
        return AreaPalette.of(element.eClass()) == AreaPalette.BUSINESS;
    }

    /** Data and business objects. */
    public boolean isOfInformation(Element element) {
        return AreaPalette.of(element.eClass()) == AreaPalette.INFORMATION;
    }

    /** Components and zones. */
    public boolean isOfInfrastructure(Element element) {
        return AreaPalette.of(element.eClass()) == AreaPalette.INFRASTRUCTURE;
    }

    /** What is about change: initiatives, contracts, acquisitions. */
    public boolean isOfChange(Element element) {
        return AreaPalette.of(element.eClass()) == AreaPalette.CHANGE;
    }
}
