// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.acquisitions.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dk.landskab.model.edit.Language;
import dk.landskab.testkit.Share;
import dk.landskab.ui.acquisitions.work.Entry;
import dk.landskab.ui.acquisitions.work.Fix;
import dk.landskab.ui.acquisitions.work.Mark;
import dk.landskab.ui.acquisitions.work.Span;
import dk.landskab.ui.acquisitions.work.TextReading;
import dk.landskab.ui.acquisitions.work.Workroom;
import dk.landskab.ui.navigator.tests.kit.TestDesk;
import dk.landskab.ui.navigator.tests.kit.Town;

/** However a text is broken while it is typed, what is shown of it lies within it, and says in words what is wrong. */
@Timeout(120)
class BrokenTextTest {

    @TempDir
    private Path temporary;

    private Town town;
    private final Map<Language, Workroom> rooms = new EnumMap<>(Language.class);

    @BeforeEach
    void open() {
        town = CaseTown.in(temporary, Language.EN);
        for (Language each : Language.values()) {
            rooms.put(each, new Workroom(new TestDesk(town, each)));
        }
    }

    @AfterEach
    void close() throws Exception {
        rooms.values().forEach(Workroom::close);
        town.close();
    }

    private TextReading read(String text, Language language) {
        Workroom room = rooms.get(language);
        room.lay(CaseTown.PATH, text);
        return room.ask(asked -> TextReading.of(asked, CaseTown.PATH)).join().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "a string that is not closed     | need \"Wages are reckoned by hand.\" | need \"Wages are reckoned by hand.",
        "a word that means nothing here  | buys software                      | buys happiness",
        "a clause that is none           | replaces app.pay                   | replaced app.pay",
        "a name of nothing               | unit.it on                         | unit.gone on",
        "a day that is none              | entered 2026-02-02                 | entered 2026-02-30",
        "a brace too few                 | 2026-02-02 {                       | 2026-02-02",
        "a comment that is not closed    | // Pay has                         | /* Pay has",
        "a case twice                    | use town.*                         | use town.* acquisition town.case.pay \"Again\" { }",
        "words of another language       | acquisition                        | anskaffelse",
    })
    void whatIsWrongIsMarkedInEveryLanguageAtThePlaceWhereItIs(String why, String what, String by) {
        String broken = CaseTown.CASE.replaceFirst(Pattern.quote(what),
                Matcher.quoteReplacement(by));
        assertFalse(broken.equals(CaseTown.CASE), why);
        List<Span> at = spans(read(broken, Language.EN));
        assertFalse(at.isEmpty(), why);
        List<String> said = new ArrayList<>();
        for (Language each : Language.values()) {
            TextReading reading = read(broken, each);
            assertEquals(at, spans(reading), why);
            within(reading);
            said.add(reading.marks().getFirst().sentence());
        }
        assertEquals(3, new HashSet<>(said).size(), () -> "said the same in two languages: " + said);
    }

    private static List<Span> spans(TextReading reading) {
        return reading.marks().stream().map(Mark::span).toList();
    }

    @Test
    void anEmptyTextAndOneOfBlanksAndCommentsHaveNothingToMark() {
        for (String each : List.of("", " ", "\n\n", "// nothing yet\n", "\t\r\n/* nothing */")) {
            TextReading reading = read(each, Language.EN);
            assertEquals(each, reading.text());
            assertEquals(List.of(), reading.marks(), each);
            assertEquals(List.of(), reading.outline(), each);
        }
    }

    @Test
    void aCaseThatHasTheIdOfAnotherIsInTheOutlineToo() {
        TextReading reading = read(CaseTown.CASE + "acquisition town.case.pay \"Again\" {\n}\n", Language.EN);

        assertEquals(List.of("A new pay system", "Again"), reading.outline().stream().map(Entry::label).toList());
        assertEquals(1, reading.outline().stream().map(Entry::id).distinct().count());
        within(reading);
    }

    @Test
    void lineEndsOfAnotherSystemMoveNothing() {
        TextReading reading = read(CaseTown.CASE.replace("\n", "\r\n"), Language.EN);

        assertEquals(List.of(), reading.marks());
        within(reading);
        Entry entry = reading.outline().getFirst();
        assertEquals("town.case.pay", reading.text().substring(entry.name().offset(), entry.name().end()));
    }

    @Test
    void however2000BracesAreNestedItIsReadAndSaid() {
        TextReading reading = read("use town.*\nacquisition town.case.x \"X\" " + "{ ".repeat(2000), Language.EN);

        assertFalse(reading.marks().isEmpty());
        within(reading);
    }

    @Test
    void whateverIsTypedAndDeletedAnywhereIsReadAndEverythingShownLiesWithinIt() {
        Random random = new Random(15);
        List<String> scraps = List.of("{", "}", "\"", "//", "/*", "\n", "on ", "town.", "2026-13-40", "é", "\uD83D\uDE00",
                "\u0000", "phase ", "42 DKK", "(", ")");
        StringBuilder text = new StringBuilder(CaseTown.CASE);
        for (int i = 0; i < Share.of(600); i++) {
            int at = random.nextInt(text.length() + 1);
            if (random.nextBoolean()) {
                text.insert(at, scraps.get(random.nextInt(scraps.size())));
            } else {
                text.delete(at, Math.min(text.length(), at + random.nextInt(6)));
            }
            TextReading reading = read(text.toString(), Language.EN);
            assertEquals(text.toString(), reading.text());
            within(reading);
            if (text.length() < 100 || i % 40 == 39) {
                text.setLength(0);
                text.append(CaseTown.CASE);
            }
        }
    }

    private static void within(TextReading reading) {
        int last = 0;
        for (TextReading.Coloured each : reading.colours()) {
            assertTrue(each.span().offset() >= last, () -> each + " lies upon another word of " + reading.text());
            last = each.span().end();
        }
        assertTrue(last <= reading.text().length());
        reading.folds().forEach(each -> isIn(each, reading));
        reading.links().forEach(each -> isIn(each, reading));
        reading.names().values().forEach(each -> isIn(each, reading));
        spans(reading).forEach(each -> isIn(each, reading));
        entries(reading.outline(), reading);
    }

    private static void entries(List<Entry> entries, TextReading reading) {
        entries.forEach(each -> {
            isIn(each.all(), reading);
            assertTrue(each.all().offset() <= each.name().offset() && each.name().end() <= each.all().end(), each.label());
            entries(each.inner(), reading);
        });
    }

    private static void isIn(Span span, TextReading reading) {
        assertTrue(span.offset() >= 0 && span.length() >= 0 && span.end() <= reading.text().length(),
                () -> span + " of " + reading.text());
    }

    @Test
    void whatIsNoLongerWrongHasNoFixAndWhatWasDeletedHasNoReading() {
        String broken = CaseTown.CASE.replace("replaces app.pay", "replaces app.pya");
        List<Mark> marks = read(broken, Language.EN).marks();
        Workroom room = rooms.get(Language.EN);
        assertFalse(room.ask(asked -> Fix.of(asked, CaseTown.PATH, marks)).join().isEmpty());

        room.lay(CaseTown.PATH, CaseTown.CASE);
        assertEquals(List.of(), room.ask(asked -> Fix.of(asked, CaseTown.PATH, marks)).join());
        assertEquals(Optional.empty(), room.ask(asked -> TextReading.of(asked, "town/cases/gone.acq")).join());
        assertEquals(List.of(), room.ask(asked -> Fix.of(asked, "town/cases/gone.acq", marks)).join());
    }
}
