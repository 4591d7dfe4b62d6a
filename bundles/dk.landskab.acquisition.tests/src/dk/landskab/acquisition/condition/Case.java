// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.condition;

import java.time.LocalDate;

import dk.landskab.acquisition.process.EffectiveProcess;
import dk.landskab.model.procurement.Acquisition;
import dk.landskab.model.procurement.ProcessDefinition;
import dk.landskab.store.Landscape;
import dk.landskab.testkit.Sketch;

/** A case in a small process {@code p} with the categories buy and pilot and two assessments. */
record Case(Landscape landscape, LocalDate date) {

    private static final String PROCESS = """
            ProcessDefinition p "P" currency=DKK
              CategoryDef p.category.buy "Buy"
              CategoryDef p.category.pilot "Pilot"
              AssessmentDef p.assessment.risk "Risk" kind=RISK
              AssessmentDef p.assessment.look "Look" kind=ARCHITECTURE
              PhaseDef p.phase.a "A" order=1
            """;

    /** A case that says something, in the middle of 2026; {@code rest} are further lines of the sketch. */
    static Case of(String says, String rest) {
        return new Case(Sketch.of(PROCESS + "Acquisition a \"A\" process=p " + says + "\n"
                + (rest == null ? "" : rest.replace("|", "\n"))), LocalDate.of(2026, 6, 30));
    }

    CaseFacts facts() {
        return CaseFacts.of(landscape.find("a", Acquisition.class).orElseThrow(),
                EffectiveProcess.of(landscape.find("p", ProcessDefinition.class).orElseThrow()), date, landscape);
    }

    Evaluation evaluate(String condition) {
        return Evaluation.of(Naive.condition(condition, landscape), facts());
    }

    Truth truth(String condition) {
        return evaluate(condition).value();
    }
}
