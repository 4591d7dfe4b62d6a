// SPDX-License-Identifier: EPL-2.0
package dk.landskab.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import dk.landskab.model.edit.Language;
import dk.landskab.rules.Check;
import dk.landskab.rules.CheckResult;
import dk.landskab.rules.Finding;
import dk.landskab.rules.Rules;
import dk.landskab.store.Landscape;
import dk.landskab.testkit.Share;
import dk.landskab.testkit.Sketch;

/** The rules hold out against whatever a landscape holds. */
class AnyLandscapeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    @Test
    void noRuleThrowsAndEveryFindingCanBeReadInEveryLanguage() {
        Set<String> found = new HashSet<>();
        for (int seed = 0; seed < Share.of(1_000); seed++) {
            for (Finding finding : Check.run(Damage.landscape(seed, 60), DAY).findings()) {
                found.add(finding.rule());
                for (Language language : Language.values()) {
                    assertFalse(finding.message().in(language).contains("{"), () -> finding.rule());
                }
                assertTrue(Rules.find(finding.rule()).isPresent());
            }
        }
        assertTrue(found.size() > 20, () -> "only found " + found);
    }

    @Test
    void theSameLandscapeGivesTheSameFindings() {
        Landscape landscape = Damage.landscape(4711, 300);
        CheckResult first = Check.run(landscape, DAY);

        assertEquals(first, Check.run(landscape, DAY));
        assertEquals(texts(first), texts(Check.run(Damage.landscape(4711, 300), DAY)));
    }

    @Test
    void everythingAboutOneElementIsStillToldOnceEach() {
        int many = Share.of(20_000);
        String[] lines = IntStream.range(0, many).mapToObj(i -> "Application kk.a" + i + " \"A\" product=p runsOn=kk.c"
                + " lifecycle.activeFrom=2020-01-01 subjects=s\n  DataUse kk.u" + i + " role=MASTER data=kk.d")
                .toArray(String[]::new);
        Landscape landscape = Sketch.of("Organisation kk \"K\"\nProduct p \"P\" supportEnds=2020-01-01\n"
                + "Component kk.c \"C\" lifecycle.endOfLife=2027-01-01\nDataObject kk.d \"D\"\n"
                + "Subject s number=27.03.08 expires=2020-01-01\n" + String.join("\n", lines));

        CheckResult result = Check.run(landscape, DAY);

        for (String rule : List.of("V-OWN-1", "V-OWN-2", "V-TIME-2", "V-TIME-4", "V-EV-1", "V-KLE-2")) {
            assertEquals(many, count(result, rule), rule);
        }
        assertEquals(many - 1, count(result, "V-ID-3"));
        assertEquals(many - 1, count(result, "V-DATA-2"));
    }

    private static long count(CheckResult result, String rule) {
        return result.findings().stream().filter(finding -> finding.rule().equals(rule)).count();
    }

    private static List<String> texts(CheckResult result) {
        return result.findings().stream().map(finding -> finding.rule() + finding.id() + finding.location()
                + finding.message().in(Language.DA)).toList();
    }
}
