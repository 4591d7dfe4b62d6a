// SPDX-License-Identifier: EPL-2.0
package dk.landskab.model.edit;

import java.util.Map;

import org.eclipse.emf.ecore.EClass;

import dk.landskab.model.Metamodel;
import dk.landskab.model.change.Area;

/**
 * The colours of an area of the model, as {@code #RRGGBB}. Text on a fill is dark on the light fill and light on the
 * dark one.
 *
 * @param fill the surface, on a light background
 * @param line outlines and strokes, on a light background
 * @param darkFill the surface, on a dark background
 * @param darkLine outlines and strokes, on a dark background
 */
public record AreaPalette(String fill, String line, String darkFill, String darkLine) {

    /** Strategies, goals, principles and laws. */
    public static final AreaPalette STRATEGY = new AreaPalette("#F1E9FD", "#6D3FC0", "#2E2342", "#B79AF0");
    /** Organisations, services and processes. */
    public static final AreaPalette BUSINESS = new AreaPalette("#FDF1CF", "#9A6700", "#3A2F12", "#E3B341");
    /** Data and what is done with them. */
    public static final AreaPalette INFORMATION = new AreaPalette("#D9F3E4", "#0B6E4F", "#14342A", "#5FCBA0");
    /** Applications, interfaces and integrations. */
    public static final AreaPalette APPLICATION = new AreaPalette("#DCE9FB", "#1D5FBF", "#172C4A", "#7FB2F5");
    /** Components, zones and operation. */
    public static final AreaPalette INFRASTRUCTURE = new AreaPalette("#E6E9EE", "#47525F", "#2A3038", "#A3AFBD");
    /** Plateaus, gaps, initiatives and acquisitions. */
    public static final AreaPalette CHANGE = new AreaPalette("#FCE4E6", "#A92B3A", "#40191E", "#F08B96");
    /** What belongs to no area: files, documents, diagrams. */
    public static final AreaPalette NEUTRAL = new AreaPalette("#F3F4F6", "#6B7280", "#1F2937", "#9CA3AF");

    private static final Map<String, AreaPalette> BY_PACKAGE = Map.of(
            "strategy", STRATEGY, "business", BUSINESS, "information", INFORMATION, "application", APPLICATION,
            "infrastructure", INFRASTRUCTURE, "governance", CHANGE, "change", CHANGE, "procurement", CHANGE);

    /** The colours of a class: of the OIO area that the metamodel gives it, else of its package. */
    public static AreaPalette of(EClass type) {
        return Metamodel.area(type).map(Area::get).map(AreaPalette::of)
                .orElseGet(() -> BY_PACKAGE.getOrDefault(type.getEPackage().getName(), NEUTRAL));
    }

    /** The colours of an OIO area. */
    public static AreaPalette of(Area area) {
        return switch (area) {
            case UNSPECIFIED -> NEUTRAL;
            case STRATEGY -> STRATEGY;
            case BUSINESS, SERVICE, ORGANISATION -> BUSINESS;
            case INFORMATION -> INFORMATION;
            case APPLICATION -> APPLICATION;
            case TECHNOLOGY -> INFRASTRUCTURE;
        };
    }
}
