// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import dk.landskab.acquisition.AcquisitionFormat;
import dk.landskab.acquisition.process.EffectiveProcess;
import dk.landskab.acquisition.rules.AcquisitionRules;
import dk.landskab.model.edit.Language;
import dk.landskab.model.procurement.Acquisition;
import dk.landskab.rules.Check;
import dk.landskab.rules.Rule;
import dk.landskab.store.Landscape;
import dk.landskab.store.PartFormats;
import dk.landskab.testkit.Written;

/** A case of an organisation that adopts a process of a library and binds its bodies. */
class AdoptedProcessTest {

    private static final PartFormats FORMATS = PartFormats.standard().with(new AcquisitionFormat());
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    private static final String LIBRARY = """
            process library.p "Process of the library" {
              version "1" currency DKK
              body it "IT office"
              body board "The board"
              body top "Direction"
              category small "Small" skips two
              assessment risk "Risk profile" : risk by it with board valid 3 months
              phase one "One" {
                gate start "Start" approval {
                  requires risk when cost.total > 1 000
                  decided by board within 10 days
                  escalates to top on overdue
                }
              }
              phase two "Two" { gate plan "Plan" approval { decided by board } }
              phase three "Three" { gate end "End" approval { decided by board } }
            }
            """;

    private static final String TOWN = """
            process town.p "Process of the town" adopts library.p {
              organisation town version "T1"
              body it is town.it
              body top is town.top
            }
            acquisition town.case "Case" {
              process town.p category small
              requested on 2026-01-01 need "N"
              money { acquisition 5 000 DKK once in 2026-09 }
              phase one entered 2026-06-01 { CONTENT }
            }
            """;

    private static final String UNITS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <core:Part xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:business="https://landskab.dk/model/business"
                xmlns:core="https://landskab.dk/model/core" id="units" formatVersion="1">
              <elements xsi:type="business:Organisation" id="town" name="Town">
                <units id="town.it" name="The office of the town"/>
                <units id="town.top" name="The top of the town"/>
              </elements>
            </core:Part>
            """;

    private static Landscape landscape(String library, String content) {
        Landscape landscape = Written.landscape(FORMATS, "library.acq", library, "town.acq",
                TOWN.replace("CONTENT", content), "town.landskab", UNITS);
        assertEquals(List.of(), landscape.problems().stream().map(each -> each.location() + " "
                + each.what().in(Language.EN)).toList());
        return landscape;
    }

    private static CaseState state(String content) {
        Landscape landscape = landscape(LIBRARY, content);
        return CaseState.of(landscape, landscape.find("town.case", Acquisition.class).orElseThrow(), DAY);
    }

    private static String names(List<Party> parties) {
        return parties.stream().map(each -> each.inWords().in(Language.EN)).collect(Collectors.joining(", "));
    }

    private static List<String> findings(List<Rule> rules, Landscape landscape) {
        return Check.run(landscape, DAY, rules).findings().stream().map(each -> each.location() + " " + each.rule()).toList();
    }

    @Test
    void runsThroughThePhasesOfTheLibrary() {
        assertEquals(List.of("one CURRENT", "two SKIPPED", "three AHEAD"), state("").phases().stream()
                .map(each -> EffectiveProcess.localName(each.phase()) + " " + each.standing()).toList());
    }

    @Test
    void waitsForTheUnitsOfTheTownUnderTheNamesOfTheLibrary() {
        Waiting waiting = state("").waiting().orElseThrow();

        assertEquals("IT office (The office of the town)", names(waiting.forWhom()));
        assertEquals("The board", names(waiting.decidedBy()));
        assertEquals("Direction (The top of the town)", names(List.of(waiting.escalatesTo().orElseThrow())));
        assertTrue(waiting.isOverdue());
    }

    @Test
    void reckonsInTheCurrencyOfTheLibrary() {
        assertEquals(NeededStanding.MISSING, state("").nextGate().orElseThrow().needed().getFirst().standing());
    }

    @Test
    void recordsResultsDecisionsAndEscalationsByTheNamesOfTheProcess() {
        CaseState state = state("result risk = no-go on 2026-06-02 gate start = escalated to top on 2026-06-03 "
                + "decision top = approved on 2026-06-10");

        assertEquals(Stage.UNDER_WAY, state.stage());
        assertEquals(GateStanding.PASSED, state.phases().getFirst().gates().getFirst().standing());
        assertEquals("Direction (The top of the town)", names(state.history().getLast().by()));
        assertEquals("end", EffectiveProcess.localName(state.nextGate().orElseThrow().gate()));
    }

    @Test
    void isOneOfTheCasesOfTheTownsProcess() {
        Pipeline pipeline = Pipeline.of(landscape(LIBRARY, ""), DAY);

        assertEquals("town.p", pipeline.processes().getFirst().process().orElseThrow().getId());
    }

    @Test
    void isCheckedByTheSameRules() {
        assertEquals(List.of("town.acq:10:34 V-ACQ-2"), findings(AcquisitionRules.ALL,
                landscape(LIBRARY, "gate start = go on 2026-06-05")));
        assertEquals(List.of(), findings(AcquisitionRules.ALL, landscape(LIBRARY,
                "result risk = go on 2026-06-02 gate start = go on 2026-06-05")));
    }

    @Test
    void noticesThatTheLibraryHasChanged() {
        String content = "result risk = go on 2026-06-28";
        Landscape before = landscape(LIBRARY, content);
        Landscape after = landscape(LIBRARY.replace("within 10 days", "within 20 days"), content);
        Landscape renewed = landscape(LIBRARY.replace("within 10 days", "within 20 days").replace("\"1\"", "\"2\""), content);

        assertEquals(List.of("library.acq:1:1 V-PD-3"), findings(AcquisitionRules.since(before), after));
        assertEquals(List.of(), findings(AcquisitionRules.since(before), renewed));
        assertEquals(List.of(), findings(AcquisitionRules.since(before), before));
    }
}
