// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.acquisition;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.acquisition.cases.CaseState;
import dk.landskab.acquisition.cases.PhaseState;
import dk.landskab.acquisition.process.EffectiveProcess;
import dk.landskab.model.core.Tri;
import dk.landskab.model.procurement.Acquisition;
import dk.landskab.model.procurement.Candidate;
import dk.landskab.model.procurement.ExpectedEffect;
import dk.landskab.model.procurement.Target;
import dk.landskab.model.procurement.Verdict;

/** What a case is about: who needs what, what it is to bring, and what could meet the need. */
record NeedPart(CaseState state, Teller teller) {

    /** The case itself. */
    Map<String, Object> map() {
        Acquisition acquisition = state.acquisition();
        Optional<EffectiveProcess> process = state.process();
        return teller.element(acquisition)
                .with("need", acquisition.getNeed()).with("problem", acquisition.getProblem())
                .with("requestedBy", teller.name(acquisition.getRequestedBy()))
                .with("requestedOn", teller.date(acquisition.getRequestedOn()))
                .with("buys", teller.word(acquisition.getKindOfBuy()))
                .with("procurement", teller.word(acquisition.getProcurement()))
                .with("category", acquisition.getCategory() == null ? null : acquisition.getCategory().getLabel())
                .with("process", process.map(each -> teller.name(each.stated())))
                .with("version", process.flatMap(EffectiveProcess::version))
                .with("organisation", process.flatMap(EffectiveProcess::organisation).map(teller::name))
                .with("phase", state.current().map(PhaseState::phase).map(each -> each.getLabel()))
                .with("stage", teller.capital(teller.say(state.stage().inWords())))
                .with("subjects", teller.names(acquisition.getSubjects()))
                .with("supports", teller.names(acquisition.getSupports()))
                .with("targets", acquisition.getTargets().stream().map(this::target).toList())
                .with("replaces", acquisition.getReplaces().stream().map(each -> teller.element(each).map()).toList())
                .with("effects", acquisition.getExpectedEffects().stream().map(this::effect).toList())
                .with("candidates", acquisition.getCandidates().stream().map(this::candidate).toList())
                .with("pilot", acquisition.getPilot() == null ? null : new Model()
                        .with("from", teller.date(acquisition.getPilot().getFrom()))
                        .with("to", teller.date(acquisition.getPilot().getTo()))
                        .with("scope", acquisition.getPilot().getScope()).map())
                .map();
    }

    private Map<String, Object> target(Target target) {
        return element(target.getApplication()).with("isNew", target.getIntroduced() == Tri.YES).map();
    }

    private Map<String, Object> effect(ExpectedEffect effect) {
        return new Model().with("label", effect.getLabel()).with("unit", effect.getUnit())
                .with("baseline", teller.number(effect.getBaseline()))
                .with("baselineDate", teller.date(effect.getBaselineDate()))
                .with("target", teller.number(effect.getTarget()))
                .with("targetDate", teller.date(effect.getTargetDate())).map();
    }

    private Map<String, Object> candidate(Candidate candidate) {
        EObject what = candidate.getExisting() == null ? candidate.getProduct() : candidate.getExisting();
        return element(what).with("isExisting", candidate.getExisting() != null)
                .with("coverage", teller.percent(candidate.getCoverage()))
                .with("verdict", teller.word(candidate.getVerdict()))
                .with("isChosen", candidate.getVerdict() == Verdict.CHOSEN)
                .with("reason", candidate.getReason()).map();
    }

    private Model element(EObject element) {
        return element == null ? new Model().with("name", "?") : teller.element(element);
    }

    /** The permissions that the process grants to such a case. */
    List<Map<String, Object>> permits() {
        return state.permits().stream().map(each -> new Model().with("name", each.name())
                .with("isGranted", each.isGranted()).with("since", teller.date(each.since())).map()).toList();
    }
}
