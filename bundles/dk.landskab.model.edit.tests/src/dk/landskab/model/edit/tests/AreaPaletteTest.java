// SPDX-License-Identifier: EPL-2.0
package dk.landskab.model.edit.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import dk.landskab.model.application.ApplicationPackage;
import dk.landskab.model.business.BusinessPackage;
import dk.landskab.model.change.Area;
import dk.landskab.model.change.ChangePackage;
import dk.landskab.model.core.CorePackage;
import dk.landskab.model.edit.AreaPalette;
import dk.landskab.model.governance.GovernancePackage;
import dk.landskab.model.infrastructure.InfrastructurePackage;

class AreaPaletteTest {

    private static final String DARK_TEXT = "#1F2937";
    private static final String LIGHT_TEXT = "#FFFFFF";

    static Stream<Arguments> classes() {
        return Stream.of(
                Arguments.of(ApplicationPackage.Literals.APPLICATION, AreaPalette.APPLICATION),
                Arguments.of(BusinessPackage.Literals.ORG_UNIT, AreaPalette.BUSINESS),
                Arguments.of(InfrastructurePackage.Literals.COMPONENT, AreaPalette.INFRASTRUCTURE),
                Arguments.of(GovernancePackage.Literals.CONTRACT, AreaPalette.APPLICATION),
                Arguments.of(GovernancePackage.Literals.DATA_PROCESSING_AGREEMENT, AreaPalette.INFORMATION),
                Arguments.of(GovernancePackage.Literals.RISK, AreaPalette.CHANGE),
                Arguments.of(ChangePackage.Literals.PLATEAU, AreaPalette.CHANGE),
                Arguments.of(CorePackage.Literals.DOCUMENT, AreaPalette.NEUTRAL));
    }

    @ParameterizedTest
    @MethodSource("classes")
    void aClassHasTheColoursOfItsAreaElseOfItsPackage(EClass type, AreaPalette palette) {
        assertEquals(palette, AreaPalette.of(type));
    }

    @ParameterizedTest
    @EnumSource(Area.class)
    void textOnAFillHasAContrastOfSevenToOne(Area area) {
        AreaPalette palette = AreaPalette.of(area);
        assertTrue(contrast(DARK_TEXT, palette.fill()) >= 7, () -> area + " light");
        assertTrue(contrast(LIGHT_TEXT, palette.darkFill()) >= 7, () -> area + " dark");
    }

    @ParameterizedTest
    @EnumSource(Area.class)
    void aLineStandsOutFromItsFill(Area area) {
        AreaPalette palette = AreaPalette.of(area);
        assertTrue(contrast(palette.line(), palette.fill()) >= 3, () -> area + " light");
        assertTrue(contrast(palette.darkLine(), palette.darkFill()) >= 3, () -> area + " dark");
    }

    private static double contrast(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * channel(rgb >> 16 & 255) + 0.7152 * channel(rgb >> 8 & 255) + 0.0722 * channel(rgb & 255);
    }

    private static double channel(int value) {
        double share = value / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
