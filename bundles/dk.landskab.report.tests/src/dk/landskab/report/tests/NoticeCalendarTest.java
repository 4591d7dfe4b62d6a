// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dk.landskab.analysis.merger.MoneyParameters;
import dk.landskab.analysis.merger.contract.ContractExits;
import dk.landskab.analysis.merger.money.Prices;
import dk.landskab.analysis.merger.stay.Stays;
import dk.landskab.model.core.Element;
import dk.landskab.model.edit.Language;
import dk.landskab.model.governance.Contract;
import dk.landskab.report.calendar.NoticeCalendar;
import dk.landskab.store.Landscape;
import dk.landskab.testkit.Share;
import dk.landskab.testkit.Sketch;

class NoticeCalendarTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 10);

    private static ContractExits exits(Landscape landscape) {
        return ContractExits.of(landscape.all(Contract.class), Stays.of(landscape.all(Element.class), Optional.empty()),
                Prices.of(List.of(), MoneyParameters.DEFAULT), TODAY, LocalDate.of(2028, 1, 1));
    }

    private static Landscape named(String name) {
        Landscape landscape = Sketch.of("Organisation v \"Firma; A/S, Ærø\"", "Application a \"A\"",
                "Contract k \"K\" covers=a supplier=v noticeMonths=3 noticeAt=QUARTER_END");
        landscape.find("k", Contract.class).orElseThrow().setName(name);
        return landscape;
    }

    private static String calendar(String name, Language language) {
        return NoticeCalendar.of(exits(named(name)), TODAY, language).orElseThrow();
    }

    private static List<String> unfolded(String calendar) {
        return List.of(calendar.replace("\r\n ", "").split("\r\n"));
    }

    @Test
    void anEventIsAWholeDayWithAnIdentityThatLasts() {
        assertEquals(List.of("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Landskab//Landskab//EN",
                "CALSCALE:GREGORIAN", "BEGIN:VEVENT", "UID:k/2027-12-31@landskab", "DTSTAMP:20261110T000000Z",
                "DTSTART;VALUE=DATE:20270930", "SUMMARY:Last day for notice of Drift\\, løn",
                "DESCRIPTION:Notice given today at the latest ends Drift\\, løn on 2027-12-31. What it covers: A. "
                        + "Supplier: Firma\\; A/S\\, Ærø.",
                "TRANSP:TRANSPARENT", "END:VEVENT", "END:VCALENDAR"), unfolded(calendar("Drift, løn", Language.EN)));
    }

    @Test
    void twoRunsOfADayGiveTheSameBytes() {
        assertEquals(calendar("K", Language.SV), calendar("K", Language.SV));
    }

    @Test
    void withoutANoticeThereIsNoCalendar() {
        assertEquals(Optional.empty(), NoticeCalendar.of(exits(Sketch.of("Application a \"A\"",
                "Contract k \"K\" covers=a noticeMonths=3 noticeAt=ANY terminatedOn=2026-11-01")), TODAY,
                Language.EN));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTextComesBackFromFoldingAndEscaping(Language language) {
        Random random = new Random(5);
        List<String> signs = List.of("a", "Å", "😀", ",", ";", "\\", ":", "\"", "\n", " ", "n", "\u20ac");
        for (int i = 0; i < Share.of(2_000); i++) {
            String name = "x" + String.join("", Stream.generate(() -> signs.get(random.nextInt(signs.size())))
                    .limit(random.nextInt(120)).toList()) + "x";
            Landscape landscape = named(name);
            landscape.find("k", Contract.class).orElseThrow().setId(name);
            String calendar = NoticeCalendar.of(exits(landscape), TODAY, language).orElseThrow();

            Stream.of(calendar.split("\r\n")).forEach(line -> assertTrue(
                    line.getBytes(StandardCharsets.UTF_8).length <= 75 && !line.contains("\n"), line));
            String uid = unfolded(calendar).stream().filter(line -> line.startsWith("UID:")).findFirst().orElseThrow();
            assertEquals("UID:" + name + "/2027-12-31@landskab", unescaped(uid));
        }
    }

    private static String unescaped(String value) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            boolean isEscape = value.charAt(i) == '\\';
            i += isEscape ? 1 : 0;
            text.append(isEscape && value.charAt(i) == 'n' ? '\n' : value.charAt(i));
        }
        return text.toString();
    }
}
