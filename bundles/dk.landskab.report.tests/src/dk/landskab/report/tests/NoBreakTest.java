// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dk.landskab.model.edit.Language;
import dk.landskab.report.document.NoBreak;
import dk.landskab.report.document.Report;
import dk.landskab.report.html.Html;

class NoBreakTest {

    /** In the expectation, {@code _} is the no-break space. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kendes til 70 %, kræver 80 % | kendes til 70_%, kræver 80_%
            ca. 1.234 kr. om året        | ca. 1.234_kr. om året
            1,5 mio. kr.                 | 1,5_mio._kr.
            12 kronor, 12 kroner         | 12_kronor, 12_kroner
            DKK 1,234 and 5 EUR          | DKK_1,234 and 5_EUR
            ≤ 70 %                       | ≤_70_%
            4 GB                         | 4_GB
            1 234 kr                     | 1 234_kr
            70 kroppe, 3 miolnere        | 70 kroppe, 3 miolnere
            i 2027 % og procent          | i 2027_% og procent
            SDKK 4                       | SDKK 4
            % 70                         | % 70
            a < 5, b > 3                 | a < 5, b > 3""")
    void aNumberAndItsUnitAreKeptInOneLine(String text, String kept) {
        assertEquals(kept, NoBreak.kept(text).replace('\u00A0', '_'));
        assertEquals(NoBreak.kept(text), NoBreak.kept(NoBreak.kept(text)), "done twice");
    }

    @Test
    void aPageKeepsThemTogetherAndItsStyleSheetAndScriptStayWhatTheirHashesSay() {
        String page = Html.of(new Report(Language.DA, "T", List.of(), List.of(), List.of("Dækket: 70 %."), List.of(),
                List.of(), Optional.empty(), List.of(), () -> "{}"));
        assertEquals(1, page.chars().filter(each -> each == '\u00A0').count());
    }
}
