// SPDX-License-Identifier: EPL-2.0
package dk.landskab.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import dk.landskab.model.Metamodel;
import dk.landskab.model.application.ApplicationFactory;
import dk.landskab.model.business.Criticality;
import dk.landskab.model.core.CorePackage;

class DataTypesTest {

    static Stream<Arguments> values() {
        return Stream.of(
                Arguments.of(CorePackage.Literals.DATE, "2026-01-31", LocalDate.of(2026, 1, 31)),
                Arguments.of(CorePackage.Literals.DATE, "0001-01-01", LocalDate.of(1, 1, 1)),
                Arguments.of(CorePackage.Literals.DATE, "9999-12-31", LocalDate.of(9999, 12, 31)),
                Arguments.of(CorePackage.Literals.DATE_TIME, "2026-01-31T08:05", LocalDateTime.of(2026, 1, 31, 8, 5)),
                Arguments.of(CorePackage.Literals.DECIMAL, "1250000.50", new BigDecimal("1250000.50")),
                Arguments.of(CorePackage.Literals.DECIMAL, "-0.1", new BigDecimal("-0.1")),
                Arguments.of(CorePackage.Literals.PERCENT, "99.95", new BigDecimal("99.95")),
                Arguments.of(CorePackage.Literals.LEVEL, "4", 4),
                Arguments.of(CorePackage.Literals.GRADE, "5", 5),
                Arguments.of(CorePackage.Literals.WEIGHT, "10", 10),
                Arguments.of(CorePackage.Literals.RISK_SCORE, "25", 25),
                Arguments.of(CorePackage.Literals.TRUST, "9", 9),
                Arguments.of(CorePackage.Literals.COUNT, "12000", 12000),
                Arguments.of(CorePackage.Literals.YEAR, "2026", 2026),
                Arguments.of(CorePackage.Literals.BIG_COUNT, "9000000000", 9_000_000_000L),
                Arguments.of(CorePackage.Literals.CURRENCY, "DKK", "DKK"),
                Arguments.of(CorePackage.Literals.TEXT, "to\nlinjer", "to\nlinjer"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void aValueIsWrittenAndReadBackUnchanged(EDataType type, String text, Object value) {
        assertEquals(value, EcoreUtil.createFromString(type, text));
        assertEquals(text, EcoreUtil.convertToString(type, value));
    }

    @Test
    void everyDataTypeOfTheMetamodelIsCovered() {
        Metamodel.packages().stream().flatMap(each -> each.getEClassifiers().stream())
                .filter(EDataType.class::isInstance).filter(type -> !(type instanceof EEnum))
                .forEach(type -> assertEquals(true, values().anyMatch(row -> row.get()[0] == type), type.getName()));
    }

    @Test
    void anAmountIsWrittenWithoutAnExponent() {
        assertEquals("1000", EcoreUtil.convertToString(CorePackage.Literals.DECIMAL, new BigDecimal("1E+3")));
    }

    @ParameterizedTest
    @MethodSource("values")
    void nothingIsWrittenAndReadAsNothing(EDataType type, String text, Object value) {
        assertNotNull(value, text);
        assertNull(EcoreUtil.convertToString(type, null));
        assertNull(EcoreUtil.createFromString(type, null));
    }

    @ParameterizedTest
    @CsvSource({"Date, 31-01-2026", "Date, 2026-02-30", "Date, +10000-01-01", "Date, 0000-12-31",
        "Date, -999999999-01-01", "DateTime, 2026-01-31", "DateTime, +999999999-12-31T23:59", "Decimal, '1.250.000,00'",
        "Decimal, 1E999999999", "Percent, 1E-999999999", "Percent, 12 %", "Count, 1.5", "Level, high"})
    void whatIsNotAValueIsRefused(String type, String text) {
        EDataType dataType = (EDataType) CorePackage.eINSTANCE.getEClassifier(type);
        assertThrows(RuntimeException.class, () -> EcoreUtil.createFromString(dataType, text));
    }

    @Test
    void aNewObjectSaysNothing() {
        assertEquals(Criticality.UNKNOWN, ApplicationFactory.eINSTANCE.createApplication().getCriticality());
        assertNull(ApplicationFactory.eINSTANCE.createApplication().getUsersFrom());
    }
}
