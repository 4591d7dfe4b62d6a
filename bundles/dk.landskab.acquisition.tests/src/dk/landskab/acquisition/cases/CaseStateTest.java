// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dk.landskab.acquisition.process.EffectiveProcess;
import dk.landskab.model.edit.Labels;
import dk.landskab.model.edit.Language;
import dk.landskab.model.procurement.Acquisition;
import dk.landskab.store.Landscape;
import dk.landskab.testkit.Sketch;
import dk.landskab.testkit.TextsCheck;

class CaseStateTest {

    private static final String ONE = "PhaseRecord a.phase.one phase=p.phase.one entered=2026-03-01";
    private static final String RISK = "  Assessment a.risk definition=p.assessment.risk outcome=GO date=2026-03-05";
    private static final String ADVICE = "  GateRecord a.g1 gate=p.phase.one.gate.advice result=GO date=2026-03-10";
    private static final String START = "  GateRecord a.g2 gate=p.phase.one.gate.start result=GO date=2026-03-20";

    /** The stage, the current phase and the gate. */
    private static String brief(CaseState state) {
        return state.stage() + state.current().map(each -> " " + EffectiveProcess.localName(each.phase())).orElse("")
                + state.waiting().map(each -> " " + EffectiveProcess.localName(each.gate().gate())).orElse("");
    }

    private static String names(List<Party> parties) {
        return parties.stream().map(each -> each.inWords().in(Language.EN)).collect(Collectors.joining(", "));
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            nothing recorded            | -              | -                                                       | NOT_BEGUN one
            in a phase                  | -              | one 03-01                                               | AT_GATE one advice
            first gate passed           | -              | one 03-01;advice GO 03-10                               | AT_GATE one start
            both passed                 | -              | one 03-01;advice GO 03-10;start GO 03-20                | UNDER_WAY one
            passed with conditions      | -              | one 03-01;advice GO 03-10;start GO_WITH_CONDITIONS 03-20 | UNDER_WAY one
            left                        | -              | one 03-01 03-21;advice GO 03-10;start GO 03-20          | UNDER_WAY two
            left, and the next skipped  | category=small | one 03-01 03-21;advice GO 03-10;start GO 03-20          | AT_GATE three use
            recommended against         | -              | one 03-01;advice NO_GO 03-10                            | AT_GATE one start
            refused                     | -              | one 03-01;advice GO 03-10;start NO_GO 03-20             | AT_GATE one start
            begun later                 | -              | three 03-01                                             | AT_GATE three use
            all left                    | -              | three 03-01 03-21;use GO 03-20;close GO 03-20           | DONE
            phase of no gates           | -              | two 03-01                                               | UNDER_WAY two
            tomorrow is not known       | -              | one 07-01                                               | NOT_BEGUN one
            of today is known           | -              | one 06-30                                               | AT_GATE one advice
            a gate of tomorrow is not   | -              | one 03-01;advice GO 07-01                               | AT_GATE one advice
            left tomorrow               | -              | one 03-01 07-01;advice GO 03-10;start GO 03-20          | UNDER_WAY one
            no day recorded             | -              | one                                                     | AT_GATE one advice
            stopped                     | state=STOPPED  | one 03-01                                               | STOPPED one
            closed                      | state=CLOSED   | one 03-01                                               | DONE
            gone back                   | -              | one 03-01 03-21;advice GO 03-10;start GO 03-20;two 04-01 04-02;one 05-01 | UNDER_WAY one
            """)
    void knowsHowFarACaseHasCome(String why, String says, String course, String expected) {
        assertEquals(expected, brief(Course.of(says == null ? "" : says.replace("=small", "=p.category.small"),
                lines(course)).at("2026-06-30")));
    }

    /** Phases and gates as lines of a sketch: {@code one 03-01 03-21;advice GO 03-10}. */
    private static String[] lines(String course) {
        if (course == null) {
            return new String[0];
        }
        StringBuilder lines = new StringBuilder();
        int number = 0;
        String phase = "";
        for (String part : course.split(";")) {
            String[] words = part.strip().split(" ");
            if (List.of("one", "two", "three").contains(words[0])) {
                phase = words[0];
                lines.append("PhaseRecord a.").append(number++).append(" phase=p.phase.").append(phase)
                        .append(words.length > 1 ? " entered=2026-" + words[1] : "")
                        .append(words.length > 2 ? " left=2026-" + words[2] : "").append('\n');
            } else {
                lines.append("  GateRecord a.").append(number++).append(" gate=p.phase.").append(phase)
                        .append(".gate.").append(words[0]).append(" result=").append(words[1]).append(" date=2026-")
                        .append(words[2]).append('\n');
            }
        }
        return lines.toString().split("\n");
    }

    @Test
    void saysHowItStandsToEveryPhase() {
        CaseState state = Course.of("category=p.category.small", ONE + " left=2026-03-21", ADVICE, START).at(
                "2026-06-30");

        assertEquals(List.of("one LEFT", "two SKIPPED", "three CURRENT"), state.phases().stream()
                .map(each -> EffectiveProcess.localName(each.phase()) + " " + each.standing()).toList());
        assertEquals(List.of("two"), state.skipped().stream().map(each -> EffectiveProcess.localName(each.phase())).toList());
        assertEquals(List.of("one NOT_RECORDED", "two NOT_RECORDED", "three CURRENT"),
                Course.of("", "PhaseRecord a.3 phase=p.phase.three").at("2026-06-30").phases().stream()
                        .map(each -> EffectiveProcess.localName(each.phase()) + " " + each.standing()).toList());
    }

    @Test
    void waitsForThoseWhoAreToProvideWhatIsMissing() {
        Waiting waiting = Course.of("", ONE, ADVICE).at("2026-03-15").waiting().orElseThrow();

        assertEquals("IT office (IT), Unit", names(waiting.forWhom()));
        assertEquals("Board", names(waiting.decidedBy()));
        assertEquals("IT office (IT)", names(waiting.consulted()));
        assertFalse(waiting.isReady());
    }

    @Test
    void waitsForThoseWhoDecideOnceAllIsThere() {
        Waiting waiting = Course.of("information.personal=NONE", ONE, ADVICE, RISK,
                "  FormRecord a.f form=p.form.paper date=2026-03-02").at("2026-03-15").waiting().orElseThrow();

        assertEquals("Board", names(waiting.forWhom()));
        assertTrue(waiting.isReady());
        assertEquals(List.of("Money is there"), waiting.open().stream().map(CaseStateTest::label).toList());
    }

    @ParameterizedTest(name = "on {0}: {1} days, overdue: {2}")
    @CsvSource({"2026-03-10, 0, false", "2026-04-09, 30, false", "2026-04-10, 31, true"})
    void isOverdueOnTheDayAfterTheLast(String day, long days, boolean isOverdue) {
        CaseState state = Course.of("", ONE, ADVICE).at(day);
        Waiting waiting = state.waiting().orElseThrow();

        assertEquals(Optional.of(LocalDate.parse("2026-03-10")), waiting.since());
        assertEquals(Optional.of(days), waiting.days());
        assertEquals(Optional.of(30), waiting.within());
        assertEquals(isOverdue, state.isOverdue());
        assertEquals("Direction", waiting.escalatesTo().orElseThrow().inWords().in(Language.EN));
    }

    @Test
    void cannotTellSinceWhenWithoutADay() {
        Waiting waiting = Course.of("", "PhaseRecord a.1 phase=p.phase.one").at("2026-03-15").waiting().orElseThrow();

        assertEquals(Optional.empty(), waiting.since());
        assertEquals(Optional.empty(), waiting.days());
        assertFalse(waiting.isOverdue());
    }

    private static String label(Needed needed) {
        return Labels.in(Language.EN).of(needed.what());
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            nothing there     | -                           | -                                            | Risk profile MISSING, DPIA MISSING, Paper MISSING, Money is there TO_JUDGE
            not sensitive     | information.personal=NONE   | -                                            | Risk profile MISSING, DPIA NOT_NEEDED, Paper MISSING, Money is there TO_JUDGE
            sensitive         | information.personal=SENSITIVE | -                                         | Risk profile MISSING, DPIA MISSING, Paper MISSING, Money is there TO_JUDGE
            assessed          | information.personal=NONE   | risk GO date=2026-04-05                      | Risk profile THERE, DPIA NOT_NEEDED, Paper MISSING, Money is there TO_JUDGE
            pending           | information.personal=NONE   | risk PENDING date=2026-03-05                 | Risk profile PENDING, DPIA NOT_NEEDED, Paper MISSING, Money is there TO_JUDGE
            a no              | information.personal=NONE   | risk NO_GO date=2026-03-05                   | Risk profile NO_GO, DPIA NOT_NEEDED, Paper MISSING, Money is there TO_JUDGE
            last day          | information.personal=NONE   | risk GO date=2026-03-30                      | Risk profile THERE, DPIA NOT_NEEDED, Paper MISSING, Money is there TO_JUDGE
            day after         | information.personal=NONE   | risk GO date=2026-03-29                      | Risk profile EXPIRED, DPIA NOT_NEEDED, Paper MISSING, Money is there TO_JUDGE
            own last day      | information.personal=NONE   | risk GO date=2026-01-01 validUntil=2026-06-30 | Risk profile THERE, DPIA NOT_NEEDED, Paper MISSING, Money is there TO_JUDGE
            not required here | -                           | dpia NOT_REQUIRED date=2026-03-05            | Risk profile MISSING, DPIA THERE, Paper MISSING, Money is there TO_JUDGE
            """)
    void saysWhatAGateStillAsksFor(String why, String says, String result, String expected) {
        String[] words = result == null ? null : result.split(" ", 3);
        Course course = words == null ? Course.of(says == null ? "" : says, ONE, ADVICE)
                : Course.of(says == null ? "" : says, ONE, ADVICE, "  Assessment a.r definition=p.assessment."
                        + words[0] + " outcome=" + words[1] + " " + words[2]);

        assertEquals(expected, course.at("2026-06-30").waiting().orElseThrow().gate().needed().stream()
                .map(each -> label(each) + " " + each.standing()).collect(Collectors.joining(", ")));
    }

    @Test
    void saysWhyAnUnknownConditionCounts() {
        CaseState state = Course.of("", ONE, ADVICE).at("2026-06-30");

        assertEquals(List.of("it is not stated whether there are personal data. State it, if only with “personal none”."),
                state.undecided().stream().map(each -> each.why().in(Language.EN)).toList());
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            escalated              | -                                          | AT_GATE one start ESCALATED Direction
            and approved           | APPROVED date=2026-04-01 by=k.top          | UNDER_WAY one
            approved conditionally | APPROVED_WITH_CONDITIONS date=2026-04-01 by=k.top | UNDER_WAY one
            rejected               | REJECTED date=2026-04-01 by=k.top          | STOPPED one
            returned               | RETURNED date=2026-04-01 by=k.top          | AT_GATE one start OPEN IT office (IT), Unit
            deferred               | DEFERRED date=2026-04-01 by=k.top          | AT_GATE one start ESCALATED Direction
            by somebody else       | APPROVED date=2026-04-01 by=k.it           | AT_GATE one start ESCALATED Direction
            before it was asked    | APPROVED date=2026-03-19 by=k.top          | AT_GATE one start ESCALATED Direction
            decided tomorrow       | APPROVED date=2026-07-01 by=k.top          | AT_GATE one start ESCALATED Direction
            """)
    void followsAnEscalationToItsDecision(String why, String decision, String expected) {
        String escalated = "  GateRecord a.g2 gate=p.phase.one.gate.start result=ESCALATED escalatedTo=k.top "
                + "date=2026-03-20";
        CaseState state = (decision == null ? Course.of("", ONE, ADVICE, escalated) : Course.of("", ONE, ADVICE,
                escalated, "  Decision a.d outcome=" + decision)).at("2026-06-30");

        assertEquals(expected, brief(state) + state.waiting()
                .map(each -> " " + each.gate().standing() + " " + names(each.forWhom())).orElse(""));
        assertEquals(1, state.escalations().size());
    }

    @Test
    void letsADecisionOverruleANo() {
        CaseState state = Course.of("information.personal=NONE", ONE, ADVICE,
                "  Assessment a.r definition=p.assessment.risk outcome=NO_GO date=2026-03-12",
                "  GateRecord a.g2 gate=p.phase.one.gate.start result=NO_GO date=2026-03-20",
                "  Decision a.d outcome=APPROVED date=2026-04-01 by=k.top").at("2026-06-30");

        assertEquals("UNDER_WAY one", brief(state));
        assertEquals(NeededStanding.OVERRULED, state.phases().getFirst().gates().get(1).needed().getFirst().standing());
    }

    @Test
    void sendsARefusalToWhomTheProcessNames() {
        assertEquals("Direction", names(Course.of("", ONE, ADVICE,
                "  GateRecord a.g2 gate=p.phase.one.gate.start result=NO_GO date=2026-03-20").at("2026-06-30")
                .waiting().orElseThrow().decidedBy()));
    }

    @Test
    void grantsAPermitAtItsGate() {
        Course course = Course.of("", "PhaseRecord a.3 phase=p.phase.three entered=2026-03-01",
                "  GateRecord a.g gate=p.phase.three.gate.use result=GO date=2026-03-10");

        assertEquals(List.of("Permit to use false"), permits(course.at("2026-03-09")));
        assertEquals(List.of("Permit to use true"), permits(course.at("2026-03-10")));
        assertEquals(Optional.of(LocalDate.parse("2026-03-10")), course.at("2026-06-30").permits().getFirst().since());
    }

    private static List<String> permits(CaseState state) {
        return state.permits().stream().map(each -> each.name() + " " + each.isGranted()).toList();
    }

    @Test
    void tellsWhatHappenedInItsOrderAndByWhom() {
        CaseState state = Course.of("", ONE + " left=2026-04-02", START,
                "  Decision a.d outcome=APPROVED_WITH_CONDITIONS date=2026-04-01 by=k.top conditions=soon,cheap reason=Well",
                "  FormRecord a.f form=p.form.paper date=2026-03-02 caseNumber=7", ADVICE,
                "  Assessment a.r definition=p.assessment.risk outcome=GO level=HIGH date=2026-03-05").at("2026-04-01");

        assertEquals("""
                2026-03-01 Entered “One” []
                2026-03-02 Received “Paper” (case 7) [Unit]
                2026-03-05 Risk profile: go, high [IT office (IT)]
                2026-03-10 Advice: go [IT office (IT)]
                2026-03-20 Start: go [Board]
                2026-04-01 Decision: approved with conditions – Well [Direction]
                """, state.history().stream().map(each -> each.date().orElseThrow() + " "
                + each.what().in(Language.EN) + " [" + names(each.by()) + "]\n").collect(Collectors.joining()));
        assertEquals(List.of("soon", "cheap"), state.history().getLast().conditions());
    }

    @Test
    void saysThatItsProcessIsMissing() {
        Landscape landscape = Sketch.of("Acquisition x \"X\" process=gone");
        CaseState state = CaseState.of(landscape, landscape.all(Acquisition.class).getFirst(),
                LocalDate.of(2026, 6, 30));

        assertEquals(Stage.WITHOUT_PROCESS, state.stage());
        assertEquals("The process of X is not in the landscape, so nothing can be said about its phases. Add the file "
                + "that defines it.", state.undecided().getFirst().why().in(Language.EN));
    }

    @Test
    void textsAreCompleteInEveryLanguage() {
        TextsCheck.complete(CaseState.class);
    }
}
