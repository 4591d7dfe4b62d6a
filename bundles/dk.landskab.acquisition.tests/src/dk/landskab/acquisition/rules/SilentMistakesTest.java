// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be written without a word being wrong, and cannot be meant. The day of the check is 2026-06-30. */
class SilentMistakesTest {

    private static final String[] TOWN = {"Application k.app \"App\"", "Application k.other \"Other\"",
            "Product k.p \"Product\"", "BudgetPool k.pool \"Pool\" year=2026 amount=10 currency=DKK",
            "BudgetPool k.open \"Open pool\"", "Contract k.c \"Deal\""};

    private static List<String> says(String rule, String text) {
        return Probe.of(rule).with(TOWN).says(text);
    }

    private static List<String> written(String rule, String text) {
        Probe probe = Probe.of(rule).with(TOWN);
        return probe.told(probe.written(text), AcquisitionRules.ALL);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            V-ACQ-14 | money { pool k.pool operation 5 EUR yearly from 2026 } | 3:21: operation: 5 EUR is in EUR and draws on Pool, which is in DKK; it is in no sum of the pool. State it in DKK, at the rate that was agreed.
            V-ACQ-14 | money { licence 5 EUR once in 2026 charged to k.pool } | 3:9: licence: 5 EUR is in EUR and draws on Pool, which is in DKK; it is in no sum of the pool. State it in DKK, at the rate that was agreed.
            V-ACQ-15 | phase one entered 2026-07-01 { } | 3:1: “One” was entered on 2026-07-01, which is still to come on 2026-06-30; it does not count yet. Correct the date.
            V-ACQ-15 | phase one left 2026-07-01 { } | 3:1: “One” was left on 2026-07-01, which is still to come on 2026-06-30; it does not count yet. Correct the date.
            V-ACQ-15 | phase one { result look = go on 2027-01-01 } | 3:13: “Consolidation” has a result of 2027-01-01, which is still to come on 2026-06-30; it does not count yet. Correct the date.
            V-ACQ-15 | phase one { gate start = go on 2027-01-01 } | 3:13: “Start” was decided on 2027-01-01, which is still to come on 2026-06-30; it does not count yet. Correct the date.
            V-ACQ-15 | phase one { decision k.top = approved on 2027-01-01 } | 3:13: Direction decided on 2027-01-01, which is still to come on 2026-06-30; it does not count yet. Correct the date.
            V-ACQ-16 | phase one { result look = go on 2025-12-31 } | 3:13: Consolidation: 2025-12-31 is before 2026-01-01, when the case was requested. Correct one of the dates.
            V-ACQ-16 | phase one entered 2026-03-01 { decision k.top = approved on 2026-02-28 } | 3:32: Direction decided on 2026-02-28, before the phase was entered on 2026-03-01. Correct one of the dates.
            V-ACQ-16 | pilot from 2026-05-01 to 2026-04-30 | 1:1: The pilot ends on 2026-04-30, before it begins on 2026-05-01. Correct one of the dates.
            V-ACQ-16 | money { operation 5 DKK yearly from 2026-05-01 to 2026-04-30 } | 3:9: operation: 5 DKK ends on 2026-04-30, before it begins on 2026-05-01. Correct one of the dates.
            V-ACQ-16 | effect "E" unit "u" from 2 on 2026-05-01 to 1 by 2026-04-30 | 3:1: “E” is to be reached by 2026-04-30, before its baseline was measured on 2026-05-01. Correct one of the dates.
            V-ACQ-16 | phase one { result look = go on 2026-05-01 until 2026-04-30 } | 3:13: The result of “Consolidation” is valid until 2026-04-30, and it is of 2026-05-01. Correct one of the dates.
            V-ACQ-17 | money { licence 5 DKK once in 2025-12 } | 3:9: licence: 5 DKK is planned for a time before 2026-01-01, when the case was requested. Correct when it is paid, or the day of the request.
            V-ACQ-17 | contract k.c terminate by 2025-12-31 | 3:1: “Deal” is to be ended by 2025-12-31, before the case was requested on 2026-01-01. Correct one of the dates.
            V-ACQ-18 | candidates { existing k.app covers 140 % open } | 3:14: A candidate cannot cover 140 % of the need. State a share from 0 % to 100 %.
            V-ACQ-18 | candidates { existing k.app covers -1 % open } | 3:14: A candidate cannot cover -1 % of the need. State a share from 0 % to 100 %.
            V-ACQ-21 | phase one { result look = go-with-conditions on 2026-02-01 } | 3:13: “Consolidation” was approved on conditions, and none is stated. State them in braces, or approve it without.
            V-ACQ-21 | phase one { decision k.top = approved-with-conditions on 2026-02-01 { " " } } | 3:13: “Direction” was approved on conditions, and none is stated. State them in braces, or approve it without.
            V-ACQ-21 | phase one { gate start = go-with-conditions on 2026-02-01 } | 3:13: “Start” was passed on conditions, and none is stated. State them as its reason, or pass it without.
            V-ACQ-22 | phase one { result look = no-go on 2026-02-01 } | 3:13: The no of “Consolidation” has no reason. State it in quotes.
            V-ACQ-22 | phase one { gate start = no-go on 2026-02-01 } | 3:13: The no of “Start” has no reason. State it in quotes.
            V-ACQ-22 | phase one { decision k.top = rejected on 2026-02-01 } | 3:13: The no of “Direction” has no reason. State it in quotes.
            V-ACQ-22 | phase one { decision board, k.top = stopped on 2026-02-01 } | 3:13: The no of “Board, Direction” has no reason. State it in quotes.
            V-ACQ-22 | candidates { product k.p rejected } | 3:14: Product was rejected and no reason is given. State it in quotes after “rejected”.
            V-ACQ-23 | candidates { existing k.app chosen existing k.other open product k.p chosen } | 3:58: Product is chosen, and so is App. Choose one and reject the other, or make two cases of it.
            """)
    void isTold(String rule, String text, String expected) {
        assertEquals(List.of("case.acq:" + expected), says(rule, text));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            V-ACQ-14 | money { pool k.pool operation 5 DKK yearly from 2026 }
            V-ACQ-14 | money { pool k.open operation 5 EUR yearly from 2026 }
            V-ACQ-14 | money { operation 5 EUR yearly from 2026 }
            V-ACQ-14 | state stopped money { pool k.pool operation 5 EUR yearly from 2026 }
            V-ACQ-15 | phase one entered 2026-06-30 left 2026-06-30 { result look = go on 2026-06-30 until 2027-01-01 }
            V-ACQ-16 | phase one entered 2026-01-01 { result look = go on 2026-01-01 decision k.top = approved on 2026-01-01 }
            V-ACQ-16 | phase one entered 2026-03-01 { result look = go on 2026-02-01 }
            V-ACQ-16 | pilot from 2026-05-01 to 2026-05-01 money { operation 5 DKK yearly from 2026-05 to 2026-05 }
            V-ACQ-16 | effect "E" unit "u" from 2 on 2026-05-01 to 1 by 2026-05-01
            V-ACQ-17 | money { licence 5 DKK once in 2026-01 training 5 DKK once in 2026 }
            V-ACQ-17 | state stopped money { licence 5 DKK once in 2025-12 }
            V-ACQ-18 | candidates { existing k.app covers 100 % open existing k.other covers 0 % open }
            V-ACQ-19 | problem "Nobody answers"
            V-ACQ-20 | owner k.unit
            V-ACQ-21 | phase one { result look = go-with-conditions on 2026-02-01 { "C" } decision k.top = approved on 2026-02-01 }
            V-ACQ-21 | phase one { gate start = go-with-conditions on 2026-02-01 "The log is read" }
            V-ACQ-22 | phase one { result look = no-go on 2026-02-01 "Too dear" gate start = no-go on 2026-02-01 "Too dear" }
            V-ACQ-22 | phase one { result look = no-go on 2026-02-01 answer "yes" gate start = escalated to k.top on 2026-02-01 }
            V-ACQ-22 | phase one { decision k.top = deferred on 2026-02-01 } candidates { product k.p open }
            V-ACQ-23 | candidates { existing k.app chosen product k.p open }
            """)
    void theNearestThatCanBeMeantIsNot(String rule, String text) {
        assertEquals(List.of(), says(rule, text));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            V-ACQ-15 | acquisition k.a "A" { requested by k.unit on 2026-07-01 } | The case was requested on 2026-07-01, which is still to come on 2026-06-30. Correct the date.
            V-ACQ-19 | acquisition k.a "A" { process p } | The case does not say what it is needed for. State it: need “…”.
            V-ACQ-19 | acquisition k.a "A" { need " " } | The case does not say what it is needed for. State it: need “…”.
            V-ACQ-20 | acquisition k.a "A" { requested by k.unit } | The case names no process, so no gate and no assessment is asked of it. State one: process ID. There are: p.
            V-ACQ-24 | acquisition a "A" { process p } | The id a does not begin with that of its organisation, k. Call the case k.a.
            V-ACQ-24 | acquisition kx.a "A" { requested by k.unit } | The id kx.a does not begin with that of its organisation, k. Call the case k.kx.a.
            """)
    void aCaseIsToldForWhatItLacks(String rule, String text, String expected) {
        assertEquals(List.of("case.acq:1:1: " + expected), written(rule, text));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            V-ACQ-19 | acquisition k.a "A" { state stopped }
            V-ACQ-20 | acquisition k.a "A" { state stopped }
            V-ACQ-24 | acquisition k.a "A" { process p }
            V-ACQ-24 | acquisition k-2026-017 "A" { process p }
            V-ACQ-24 | acquisition other "A" { need "Whose is not known" }
            """)
    void aCaseThatLacksNothingIsNot(String rule, String text) {
        assertEquals(List.of(), written(rule, text));
    }

    @ParameterizedTest(name = "today is {0}")
    @CsvSource({"2026-07-02, 0", "2026-07-01, 0", "2026-06-30, 1", "2026-01-01, 1"})
    void whatLiesBetweenTheDayThatIsAskedAboutAndTodayHasHappened(LocalDate today, int count) {
        Probe probe = Probe.of("V-ACQ-15");

        assertEquals(count, probe.told(probe.landscape("phase one entered 2026-07-01 { }"),
                AcquisitionRules.with(RuleInputs.NONE.on(today))).size());
    }

    @Test
    void whereTheOrganisationHasNoProcessItIsToldHowToGetOne() {
        Probe probe = Probe.of("V-ACQ-20").in("");

        assertEquals(List.of("case.acq:1:1: The case names no process, so no gate and no assessment is asked of it, and its "
                + "organisation has none yet. Adopt one: landskab acquisition adopt."),
                probe.told(probe.written("acquisition k.a \"A\" { requested by k.unit }"), AcquisitionRules.ALL));
    }
}
