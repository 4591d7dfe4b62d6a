// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dk.landskab.acquisition.cases.CaseState;
import dk.landskab.acquisition.cases.Needed;
import dk.landskab.acquisition.process.EffectiveProcess;
import dk.landskab.model.procurement.Acquisition;
import dk.landskab.rules.Check;
import dk.landskab.rules.Rule;
import dk.landskab.store.Landscape;

/** One case from its request to its end, and what all rules say of it on the days between. */
class LifeOfACaseTest {

    private static final String LIFE = """
            acquisition k.a "Booking" {
              process p category big buys software
              requested by k.unit on 2026-01-05
              need "Nobody answers the phone"
              procurement direct
              supports kle "29.15.04"
              target k.new new
              replaces k.old
              candidates { existing k.other covers 40 % rejected "Too slow" }
              information { personal sensitive of citizen  ai none }
              connects k.other via api encrypted
              effect "Queue" unit "minutes" from 14 on 2026-01-02 to 4 by 2027-12-31
              money {
                acquisition 500 000 DKK once in 2026-05-04 contracted
                integration 20 000 DKK once in 2026-06
                double operation of k.old until 2026-12-31
              }
              requirement R1 must "Citizens of several ages have tried it"
              phase one entered 2026-01-05 left 2026-03-02 {
                result look = go on 2026-01-20 "Nothing fits"
                result risk = go level medium on 2026-02-01
                result dpia = go-with-conditions on 2026-02-20 { "The log is read each month" }
                gate start = go on 2026-03-02
              }
              phase two entered 2026-03-02 left 2026-05-01 {
                gate plan = escalated to k.top on 2026-04-10
                decision k.top = approved on 2026-04-20
              }
              phase three entered 2026-05-01 left 2026-08-15 {
                result risk = go level low on 2026-07-30
                gate live = go on 2026-08-01
              }
              phase four entered 2026-08-15 left 2026-09-30 { gate close = go on 2026-09-30 }
            }
            """;

    private static final Probe PROBE = Probe.of("V-ACQ-1").with("Subject kle.29.15.04 \"S\" number=29.15.04 scheme=KLE",
            "Application k.new \"New\" kind=SELF_SERVICE lifecycle.plannedFrom=2026-01-01 lifecycle.activeFrom=2026-08-01",
            "Application k.old \"Old\" lifecycle.activeFrom=2010-01-01 lifecycle.endOfLife=2026-12-31",
            "Application k.other \"Other\" lifecycle.activeFrom=2015-01-01 subjects=kle.29.15.04",
            "Contract k.deal \"Deal\" covers=k.new signedOn=2026-05-04");

    private static final List<Rule> AFTERWARDS = AcquisitionRules.with(RuleInputs.NONE.on(LocalDate.of(2028, 1, 1)));

    private static List<String> findings(String text, String day) {
        Landscape landscape = PROBE.written(text);
        assertEquals(List.of(), landscape.problems());
        return Check.run(landscape, PROBE.at(day).date(), AFTERWARDS).findings().stream()
                .map(each -> each.location().line() + " " + each.rule()).toList();
    }

    private static CaseState state(String day) {
        Landscape landscape = PROBE.written(LIFE);
        return CaseState.of(landscape, landscape.find("k.a", Acquisition.class).orElseThrow(), PROBE.at(day).date());
    }

    @ParameterizedTest
    @CsvSource({"2026-01-04", "2026-01-05", "2026-02-20", "2026-03-02", "2026-05-04", "2026-07-31", "2026-08-01",
            "2026-09-30", "2028-01-01"})
    void nothingIsWrongOnAnyDay(String day) {
        assertEquals(List.of(), findings(LIFE.replace(" contracted", ""), day));
    }

    /** A line that is certain by contract is bound from the day on which it is written, so it may only be written then. */
    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2026-03-01, 14 V-ACQ-1", "2026-04-19, 14 V-ACQ-1", "2026-04-20, ''"})
    void aContractIsBoundOnlyAfterTheLastApproval(String day, String expected) {
        assertEquals(expected, findings(LIFE, day).stream().filter(each -> each.endsWith("V-ACQ-1"))
                .collect(Collectors.joining(", ")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            no risk profile in time | level low on 2026-07-30 | level low on 2026-08-02 | 2026-09-01 | 31 V-ACQ-2
            the profile is too old  | result risk = go level low on 2026-07-30 | | 2026-09-01 | 31 V-ACQ-2
            no permit               | gate live = go on 2026-08-01 | | 2026-08-10 | 7 V-ACQ-3
            nobody was asked        | requirement R1 must "Citizens of several ages have tried it" | | 2026-05-02 | 1 V-ACQ-12
            no baseline             | from 14 on 2026-01-02 | | 2026-05-02 | 12 V-ACQ-7
            no double operation     | double operation of k.old until 2026-12-31 | | 2026-05-02 | 1 V-ACQ-10
            no price for the wires  | integration 20 000 DKK once in 2026-06 | | 2026-05-02 | 1 V-ACQ-11
            nobody was a candidate  | candidates { existing k.other covers 40 % rejected "Too slow" } | | 2026-05-02 | 20 V-ACQ-6
            it was a tender         | procurement direct | procurement tender | 2026-05-02 | 1 V-ACQ-9
            the data are not stated | personal sensitive of citizen | | 2026-02-10 | 1 V-ACQ-5
            """)
    void oneThingWrongIsOneFinding(String why, String right, String wrong, String day, String expected) {
        String text = LIFE.replace(" contracted", "").replace(right, wrong == null ? "" : wrong);
        List<String> found = findings(text, day);

        assertEquals(List.of(expected), found, why);
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-01-04 | NOT_BEGUN one
            2026-01-05 | AT_GATE one
            2026-03-02 | AT_GATE two
            2026-04-15 | AT_GATE two
            2026-04-20 | UNDER_WAY two
            2026-05-01 | AT_GATE three
            2026-08-01 | UNDER_WAY three
            2026-08-15 | AT_GATE four
            2026-09-30 | DONE
            """)
    void theCaseGoesItsWay(String day, String expected) {
        CaseState state = state(day);

        assertEquals(expected, state.stage() + state.current()
                .map(each -> " " + EffectiveProcess.localName(each.phase())).orElse(""));
    }

    @Test
    void theNextGateAsksForLessAsTheCaseGoesOn() {
        assertEquals(List.of("look, risk, dpia", "risk, dpia", "dpia", ""), List.of("2026-01-19", "2026-01-20",
                "2026-02-19", "2026-02-20").stream().map(day -> state(day).nextGate().orElseThrow().needed().stream()
                        .filter(Needed::isOpen).map(each -> EffectiveProcess.localName(each.what()))
                        .collect(Collectors.joining(", "))).toList());
    }
}
