// SPDX-License-Identifier: EPL-2.0
package dk.landskab.model.edit.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dk.landskab.model.core.CorePackage;
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;

/** That a text can choose its words by a number. */
class NumberWordsTest {

    @ParameterizedTest
    @CsvSource({"EN,0,nothing in here", "EN,1,1 row in here", "EN,2,2 rows in here", "EN,1234,'1,234 rows in here'",
        "DA,1,1 række i here", "DA,1234,1.234 rækker i here", "SV,1,1 rad i here", "SV,2,2 rader i here"})
    void theWordsFollowTheNumberInEveryLanguage(Language language, int number, String said) {
        assertEquals(said, Message.of(NumberWordsTest.class, "found", number, "here").in(language));
    }

    @Test
    void anyKindOfNumberWillDoAndWhatIsBesideItIsSaidAsEver() {
        assertEquals("1 row in Name", Message.of(NumberWordsTest.class, "found", 1L,
                CorePackage.Literals.ELEMENT__NAME).in(Language.EN));
        assertEquals("3 rows in {0}", Message.of(NumberWordsTest.class, "found", new BigDecimal(3), "{0}")
                .in(Language.EN));
    }
}
