// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.forms.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import dk.landskab.model.Metamodel;
import dk.landskab.model.edit.Language;
import dk.landskab.ui.forms.input.Reading;
import dk.landskab.ui.forms.input.Typing;
import dk.landskab.ui.forms.plan.Field;

class TypingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "EN | 1234.5       | 1234.5",
        "EN | 1,234.5      | 1234.5",
        "EN | 1,234,567    | 1234567",
        "DA | 1234,5       | 1234.5",
        "DA | 1.234,50     | 1234.50",
        "DA | 1.234        | 1234",
        "DA | 12.345.678   | 12345678",
        "SV | 1 234,5      | 1234.5",
        "SV | 1234,5       | 1234.5",
        "DA | 1 234 567,25 | 1234567.25",
        "EN | -12          | -12",
        "SV | −12          | -12",
        "DA | 007          | 7",
        "DA | 0,5          | 0.5",
    })
    void numbersAreReadAsTheLanguageWritesThem(Language language, String typed, BigDecimal number) {
        assertEquals(new Reading.Value(number), typing("Cost", "amount", language).read(typed));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "DA | 1234.5", "DA | 1.23", "DA | 12.34,5", "EN | 1,23", "EN | 12,34.5", "EN | 1.234.567", "SV | 1.234,5x",
        "DA | a million", "DA | 1,2,3", "EN | --1", "DA | 1e6", "EN | 1.", "DA | ,5", "SV | 1.5",
    })
    void whatCouldMeanTwoThingsIsNeverGuessed(Language language, String typed) {
        assertInstanceOf(Reading.Wrong.class, typing("Cost", "amount", language).read(typed));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsWrittenIsReadBackAsTheSameNumber(Language language) {
        Typing typing = typing("Cost", "amount", language);
        Random random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            BigDecimal number = BigDecimal.valueOf(random.nextLong() >> random.nextInt(60), random.nextInt(6));
            assertEquals(new Reading.Value(number), typing.read(typing.write(number)), typing.write(number));
        }
    }

    @ParameterizedTest
    @CsvSource({"2026-11-25", "25.11.2026", "25/11/2026", "25-11-2026", "20261125", "2026.11.25", "' 25. 11. 2026 '"})
    void aDateIsReadWithYearOrDayFirst(String typed) {
        assertEquals(new Reading.Value(LocalDate.of(2026, 11, 25)), typing("Contract", "from", Language.DA).read(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"25.11.26", "2026-02-30", "2026-13-01", "tomorrow", "2026", "11/25/2026", "1"})
    void noDateIsGuessed(String typed) {
        Reading reading = typing("Contract", "from", Language.DA).read(typed);
        assertEquals("Det er ikke en dato. Skriv år-måned-dag, som 2026-11-25.",
                assertInstanceOf(Reading.Wrong.class, reading).why().in(Language.DA));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2026-11-25 14:30    | 2026-11-25T14:30", "25.11.2026 9.05 | 2026-11-25T09:05",
        "2026-11-25          | 2026-11-25T00:00", "2026-11-25T14:30:15 | 2026-11-25T14:30:15",
    })
    void aMomentIsADayWithOrWithoutAnHour(String typed, LocalDateTime moment) {
        Typing typing = typing("OperationalEvent", "from", Language.SV);
        assertEquals(new Reading.Value(moment), typing.read(typed));
        assertEquals(new Reading.Value(moment), typing.read(typing.write(moment)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Dependency  | share        | 101     | The number must be from 0 to 100.",
        "Dependency  | share        | -1      | The number must be from 0 to 100.",
        "Application | businessFit  | 6       | The number must be from 1 to 5.",
        "Application | usersTo      | -3      | The number must be 0 or more.",
        "Application | usersTo      | 2.5     | Only whole numbers make sense here.",
        "Application | usersTo      | 9999999999 | The number is too large.",
        "Cost        | currency     | kroner  | Write the currency with three letters, as DKK, SEK or EUR.",
        "Cost        | amount       | ''      | This must be filled in: amount.",
        "Application | name         | '  '    | This must be filled in: name.",
        "Application | name         | a\u0007b | There is a character in it that a file cannot hold. Delete it, or type the text anew.",
        "OperationalEvent | from    | noon    | This is no date and time. Write it as 2026-11-25 14:30.",
    })
    void whatMustNotBeIsToldWithWhatToDo(String type, String feature, String typed, String why) {
        Reading reading = typing(type, feature, Language.EN).read(typed);
        assertEquals(why, assertInstanceOf(Reading.Wrong.class, reading).why().in(Language.EN));
    }

    @Test
    void percentagesMayHaveTheirSignAndCurrenciesSmallLetters() {
        assertEquals(new Reading.Value(new BigDecimal("99.5")), typing("Dependency", "share", Language.EN).read("99.5%"));
        assertEquals(new Reading.Value("SEK"), typing("Cost", "currency", Language.EN).read("sek"));
    }

    @Test
    void aYearIsNotGroupedAndACountIs() {
        assertEquals("2026", typing("Cost", "priceYear", Language.DA).write(2026));
        assertEquals("58.000", typing("Organisation", "inhabitants", Language.DA).write(58_000));
    }

    @Test
    void nothingTypedIsNothingStated() {
        assertEquals(new Reading.Value(null), typing("Application", "description", Language.EN).read(" "));
        assertEquals(new Reading.Value(List.of()), typing("Application", "aliases", Language.EN).read("\n"));
        assertEquals("", typing("Application", "description", Language.EN).write(null));
    }

    @Test
    void severalTextsStandOneALine() {
        Typing typing = typing("Application", "aliases", Language.EN);
        assertEquals(new Reading.Value(List.of("One", "Two")), typing.read(" One \n\nTwo\nOne"));
        assertEquals("One\nTwo", typing.write(new ArrayList<>(List.of("One", "Two"))));
        assertNotEquals(typing.read("One"), typing.read("Two"));
    }

    private static Typing typing(String type, String feature, Language language) {
        EStructuralFeature found = Metamodel.classNamed(type).orElseThrow().getEStructuralFeature(feature);
        return new Typing(new Field(Optional.empty(), found), language);
    }
}
