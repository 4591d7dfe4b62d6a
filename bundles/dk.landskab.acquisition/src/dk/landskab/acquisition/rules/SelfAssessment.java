// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.rules;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.landskab.acquisition.condition.GateName;
import dk.landskab.acquisition.process.EffectiveProcess;
import dk.landskab.model.business.Actor;
import dk.landskab.model.procurement.AssessmentDef;
import dk.landskab.model.procurement.GateDef;
import dk.landskab.model.procurement.GateRequirement;
import dk.landskab.model.procurement.GateType;
import dk.landskab.model.procurement.PhaseDef;
import dk.landskab.model.procurement.ProcessDefinition;
import dk.landskab.rules.Finding;
import dk.landskab.rules.Rule;
import dk.landskab.rules.RuleContext;
import dk.landskab.rules.Severity;

/**
 * V-PD-2: nobody else decides at a gate than the one who alone makes an assessment that it requires. Whoever only
 * recommends does not decide; whoever assesses with others does not assess alone. Two names for one unit are one.
 */
public final class SelfAssessment implements Rule {

    @Override
    public String id() {
        return "V-PD-2";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Finding> check(RuleContext context) {
        return context.landscape().all(ProcessDefinition.class).stream().flatMap(process -> process.getPhases().stream()
                .map(PhaseDef::getGates).flatMap(List::stream)
                .filter(each -> each.getType() != GateType.RECOMMENDATION)
                .flatMap(gate -> own(EffectiveProcess.of(process), gate)
                        .map(each -> finding(context, gate, "decider", gate.getDecidedBy().getFirst(),
                                GateName.of(gate), each))));
    }

    private static Stream<AssessmentDef> own(EffectiveProcess process, GateDef gate) {
        Set<Object> deciders = who(process, gate.getDecidedBy());
        return gate.getRequires().stream().map(GateRequirement::getAssessments).flatMap(List::stream).distinct()
                .filter(each -> deciders.size() == 1 && each.getWith().isEmpty()
                        && who(process, each.getBy()).equals(deciders));
    }

    private static Set<Object> who(EffectiveProcess process, Collection<Actor> actors) {
        return actors.stream().map(each -> process.unit(each).map(Object.class::cast).orElse(each))
                .collect(Collectors.toSet());
    }
}
