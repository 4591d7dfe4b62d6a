// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dk.landskab.testkit.Share;

/** Clauses stand in any order, and each of them says what it says wherever it stands. */
class ClauseOrderTest {

    private static final List<String> CASE = List.of("process p", "category c", "buys hardware", "requested by u on 2026-01-02",
            "need \"n\"", "problem \"pr\"", "description \"d\"", "owner o", "state running", "procurement eu-tender",
            "newSupplier partly", "supports kle \"1.2\", \"3.4\"", "supports x.y", "target t new", "target s existing",
            "replaces r, q", "pursues g", "candidates { existing e covers 5,5 % rejected \"no\" product d open }",
            "information { ai class high trainingOnOwnData silent data i, j integrity 1 availability 0"
                    + " personal cpr, ordinary of patient }",
            "connects k batch unscanned via file partly-encrypted on m", "effect \"E\" to 4 by 2027-01-01 unit \"u\" goal g from 5",
            "pilot scope \"s\" to 2027-01-01 from 2026-01-01",
            "money { pool b double operation of t until 2026-02-02 staff \"L\" 5 DKK monthly from 2026 to 2027 contracted"
                    + " prices of 2025 for t paid by u charged to b }",
            "requirement R1 may \"m\" topic security from z", "requirement R2 \"plain\"",
            "contract w terminate by 2026-03-03 notice 3 months",
            "phase f left 2026-03-01 entered 2026-02-01 { decision v, w = deferred { \"c\" } \"why\" on 2026-02-03"
                    + " result a = not-required \"s\" until 2027-01-01 level high answer \"yes\" on 2026-02-02 by u { }"
                    + " gate h = escalated to v \"because\" on 2026-02-04 by u received n case \"1\" on 2026-02-01 }");
    private static final List<String> PROCESS = List.of("organisation o", "version \"1\"", "tool \"t\"", "currency SEK",
            "description \"d\"", "owner w", "body b \"B\" is u", "body c", "category d \"D\" skips e simplified",
            "form f \"F\" by b, c { \"one\" \"two\" }", "form g \"G\" by supplier", "form h \"H\"",
            "assessment a \"A\" : supplier-audit asks \"?\" valid 1 month with c by b", "assessment z \"Z\" : other",
            "phase e \"E\" { task \"T\" when not ai interventionBy c form f when tender actors b, c"
                    + " gate i \"I\" permit \"Use\" when risk > low { escalates to x.y on no-go within 1 day consulting c"
                    + " criterion \"C\" when buy = software requires a, f when cost.total >= 1 000 000 DKK decided by b"
                    + " escalates to b on cost.yearly > 5 } }");

    @Test
    void ofACase() {
        assertAnyOrder("acquisition a \"A\" {", CASE);
    }

    @Test
    void ofAProcess() {
        assertAnyOrder("process p \"P\" adopts l {", PROCESS);
    }

    private static void assertAnyOrder(String head, List<String> clauses) {
        String expected = EditsTest.written(head + String.join("\n", clauses) + "}");
        Random random = new Random(4);
        for (int i = 0; i < Share.of(1_000); i++) {
            List<String> shuffled = new ArrayList<>(clauses);
            Collections.shuffle(shuffled, random);
            String text = head + String.join(random.nextBoolean() ? "\n" : " ", shuffled) + "}";

            assertEquals(List.of(), Texts.told(Texts.part(text).problems()), () -> text);
            assertEquals(expected, EditsTest.written(text), () -> text);
        }
    }

    @Test
    void everyClauseIsWrittenWithAllItSays() {
        assertEquals("""
                acquisition a "A" {
                  process p category c buys hardware
                  requested by u on 2026-01-02
                  state running
                  need "n"
                  problem "pr"
                  description "d"
                  owner o
                  procurement eu-tender
                  newSupplier partly
                  supports kle "1.2", "3.4"
                  supports x.y
                  target s existing
                  target t new
                  replaces q, r
                  pursues g
                  candidates {
                    product d
                    existing e covers 5.5 % rejected "no"
                  }
                  information {
                    data i, j integrity 1 availability 0
                    personal ordinary, cpr of patient
                    ai class high
                    trainingOnOwnData silent
                  }
                  connects k via file batch partly-encrypted unscanned on m
                  effect "E" unit "u" from 5 to 4 by 2027-01-01 goal g
                  pilot from 2026-01-01 to 2027-01-01 scope "s"
                  money {
                    pool b
                    staff "L" 5 DKK monthly from 2026 to 2027 contracted prices of 2025 for t paid by u charged to b
                    double operation of t until 2026-02-02
                  }
                  requirement R1 may "m" from z topic security
                  requirement R2 "plain"
                  contract w notice 3 months terminate by 2026-03-03
                """, firstLines(EditsTest.written("acquisition a \"A\" {" + String.join("\n", CASE) + "}"), 37));
    }

    @Test
    void whatHappenedIsWrittenWithAllItSays() {
        String written = EditsTest.written("acquisition a \"A\" {" + CASE.getLast() + "}");

        assertEquals("""
                acquisition a "A" {

                  phase f entered 2026-02-01 left 2026-03-01 {
                    received n on 2026-02-01 case "1"
                    result a = not-required level high on 2026-02-02 until 2027-01-01 by u answer "yes" "s"
                    gate h = escalated to v on 2026-02-04 by u "because"
                    decision v, w = deferred on 2026-02-03 "why" { "c" }
                  }
                }
                """, written);
    }

    private static String firstLines(String text, int count) {
        return String.join("\n", text.lines().limit(count).toList()) + "\n";
    }

    @ParameterizedTest
    @ValueSource(strings = {"ai none", "ai yes", "ai unknown", "ai class minimal"})
    void artificialIntelligenceIsSaidInSeveralWays(String words) {
        String text = "acquisition a \"A\" {\n  information {\n    " + words + "\n  }\n}\n";

        assertEquals("ai unknown".equals(words) ? text.replace("    ai unknown\n", "") : text, EditsTest.written(text));
    }
}
