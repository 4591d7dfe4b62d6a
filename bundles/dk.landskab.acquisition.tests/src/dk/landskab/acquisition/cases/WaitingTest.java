// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dk.landskab.model.edit.Language;
import dk.landskab.model.procurement.Acquisition;
import dk.landskab.store.Landscape;
import dk.landskab.testkit.Sketch;

/** For whom a case waits, by what the gate and its escalations say. */
class WaitingTest {

    /** A gate with some escalations, and a case that waits at it and records something. */
    private static Waiting waiting(String says, String escalations, String records) {
        Landscape landscape = Sketch.of("""
                Organisation k "K"
                  OrgUnit k.top "Top"
                ProcessDefinition p "P" currency=DKK
                  Body p.body.a "Asker"
                  Body p.body.b "Board"
                  Body p.body.c "Council"
                  FormDef p.form.f "Form" bySupplier=YES
                  AssessmentDef p.assessment.r "Risk" kind=RISK by=p.body.a,p.body.c
                  PhaseDef p.phase.x "X" order=1
                    FormUse p.phase.x.form.f form=p.form.f
                      Comparison variable=TENDER
                    GateDef p.phase.x.gate.g "G" type=APPROVAL decidedBy=p.body.b,p.body.b withinDays=10
                      GateRequirement p.phase.x.gate.g.r assessments=p.assessment.r
                """ + escalations.replace("|", "\n") + """

                Acquisition a "A" process=p
                """.stripTrailing() + " " + says + "\n  PhaseRecord a.p phase=p.phase.x entered=2026-06-01\n"
                + records.replace("|", "\n"));
        return CaseState.of(landscape, landscape.find("a", Acquisition.class).orElseThrow(), LocalDate.of(2026, 6, 30))
                .waiting().orElseThrow();
    }

    private static String names(List<Party> parties) {
        return parties.stream().map(each -> each.inWords().in(Language.EN)).collect(Collectors.joining(", "));
    }

    private static final String DONE = "    Assessment a.r definition=p.assessment.r outcome=GO date=2026-06-02";

    @Test
    void forThoseWhoPerformWhatIsMissingEachOnce() {
        Waiting waiting = waiting("procurement=DIRECT", "", "");

        assertEquals("Asker, Council", names(waiting.forWhom()));
        assertEquals("Board", names(waiting.decidedBy()));
    }

    @Test
    void forTheSupplierWhereAFormOfTheirsIsMissing() {
        assertEquals("the supplier", names(waiting("procurement=TENDER", "", DONE).forWhom()));
        assertEquals("the supplier", names(waiting("", "", DONE).forWhom()));
        assertEquals("Board", names(waiting("procurement=DIRECT", "", DONE).forWhom()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            condition holds        ; on=CONDITION to=p.body.c/        Comparison variable=REPLACES ; replaces=x ; Council
            condition does not     ; on=CONDITION to=p.body.c/        Comparison variable=REPLACES ; kindOfBuy=SERVICE ; Board
            condition is unknown   ; on=CONDITION to=p.body.c/        Comparison variable=AI ; kindOfBuy=SERVICE ; Board
            another reason         ; on=NO_GO to=p.body.c ; kindOfBuy=SERVICE ; Board
            """)
    void forWhomAConditionNames(String why, String escalation, String says, String expected) {
        assertEquals(expected, names(waiting("procurement=DIRECT " + says, "      Escalation p.phase.x.gate.g.e "
                + escalation.replace("/", "|"), DONE).decidedBy()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            to somebody named      ; result=ESCALATED escalatedTo=k.top ; on=DISAGREEMENT to=p.body.c ; Top
            as the process has it  ; result=ESCALATED                   ; on=DISAGREEMENT to=p.body.c ; Council
            nobody is named        ; result=ESCALATED                   ; on=NO_GO to=p.body.c        ; Board
            a no, and who follows  ; result=NO_GO                       ; on=NO_GO to=p.body.c        ; Council
            a no, and nobody       ; result=NO_GO                       ; on=OVERDUE to=p.body.c      ; Board
            still pending          ; result=PENDING                     ; on=NO_GO to=p.body.c        ; Board
            """)
    void forWhomItWasEscalatedTo(String why, String record, String escalation, String expected) {
        Waiting waiting = waiting("procurement=DIRECT", "      Escalation p.phase.x.gate.g.e " + escalation,
                DONE + "|    GateRecord a.g gate=p.phase.x.gate.g date=2026-06-10 " + record);

        assertEquals(expected, names(waiting.decidedBy()));
        assertEquals(Optional.of(LocalDate.of(2026, 6, 10)), waiting.since());
        assertEquals(Optional.of(20L), waiting.days());
    }

    @Test
    void saysToWhomItGoesWhenItIsOverdue() {
        assertEquals("Council", names(waiting("", "      Escalation p.phase.x.gate.g.e on=OVERDUE to=p.body.c", "")
                .escalatesTo().stream().toList()));
        assertFalse(waiting("", "", "").escalatesTo().isPresent());
    }

    @Test
    void isReadyOnceNothingIsMissing() {
        assertEquals(List.of(false, true), List.of(waiting("procurement=DIRECT", "", "").isReady(),
                waiting("procurement=DIRECT", "", DONE).isReady()));
    }

    @Test
    void waitsForNobodyWhereTheProcessNamesNobody() {
        Landscape landscape = Sketch.of("ProcessDefinition p \"P\"", "  PhaseDef p.phase.x \"X\" order=1",
                "    GateDef p.phase.x.gate.g \"G\"", "Acquisition a \"A\" process=p",
                "  PhaseRecord a.p phase=p.phase.x entered=2026-06-01");
        Waiting waiting = CaseState.of(landscape, landscape.find("a", Acquisition.class).orElseThrow(),
                LocalDate.of(2026, 6, 30)).waiting().orElseThrow();

        assertEquals(List.of(), waiting.forWhom());
        assertEquals(Optional.empty(), waiting.within());
        assertFalse(waiting.isOverdue());
    }
}
