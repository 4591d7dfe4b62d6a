// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dk.landskab.compare.Comparison;
import dk.landskab.model.edit.Language;
import dk.landskab.testkit.Sketch;
import dk.landskab.ui.versions.compare.LineFilter;
import dk.landskab.ui.versions.story.Mark;
import dk.landskab.ui.versions.story.Telling;
import dk.landskab.ui.versions.story.Tellings;

class LineFilterTest {

    private static final Tellings TOLD = told("""
            Application a.pay "Pay" version=1
            Application a.old "Old"
            Application a.two "Two"
              DataUse a.use volume=1
            Contract k.pay "Pay contract" noticeMonths=3
            """, """
            Application a.pay "Wages" version=2
            Application a.new "New"
            Application a.two "Two"
            Application a.six "Six"
              DataUse a.use volume=1
            Contract k.pay "Pay contract" noticeMonths=6
            """);

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "", textBlock = """
                      | +−Δ→ |             | a.new a.pay a.old a.six k.pay
            wages     | +−Δ→ |             | a.pay
            PAY       | +−Δ→ |             | a.pay k.pay
            pay 6     | +−Δ→ |             | k.pay
            a.new     | +−Δ→ |             | a.new
            version   | +−Δ→ |             | a.pay
            nowhere   | +−Δ→ |             |
                      | +    |             | a.new a.six
                      | −    |             | a.old
                      | →    |             | a.six
                      | Δ    | Contract    | k.pay
                      |      |             |
                      | +−Δ→ | Contract    | k.pay
                      | +    | Contract    |
            """)
    void elementsAreSeenByWordsByWhatHappenedAndByClass(String words, String signs, String type, String expected) {
        Set<Mark> marks = EnumSet.allOf(Mark.class).stream().filter(each -> each != Mark.NONE
                && signs != null && signs.contains(each.before("").strip())).collect(Collectors.toSet());
        Optional<EClass> wanted = TOLD.types().stream().filter(each -> each.getName().equals(type)).findFirst();

        Set<String> seen = TOLD.lines(LineFilter.of(words == null ? "" : words, marks, wanted)).stream()
                .flatMap(each -> each.lines().stream()).flatMap(each -> each.id().stream()).collect(Collectors.toSet());

        Set<String> all = expected == null ? Set.of() : Stream.of(expected.split(" ")).collect(Collectors.toSet());
        assertEquals(all, seen);
    }

    @Test
    void theHeadingCountsWhatIsSeen() {
        assertEquals(List.of("Applications – 1"), TOLD.lines(LineFilter.of("wages", Set.of(Mark.CHANGED),
                Optional.empty())).stream().map(each -> each.text()).toList());
        assertEquals(TOLD.lines(), TOLD.lines(LineFilter.ALL));
    }

    @Test
    void theClassesAreThoseThatDiffer() {
        assertEquals(List.of("Application", "Contract"), TOLD.types().stream().map(EClass::getName).toList());
    }

    private static Tellings told(String before, String after) {
        Comparison comparison = Comparison.of(Sketch.of(before), Sketch.of(after));
        return Telling.of(comparison, comparison.differences(), Language.EN).byArea();
    }
}
