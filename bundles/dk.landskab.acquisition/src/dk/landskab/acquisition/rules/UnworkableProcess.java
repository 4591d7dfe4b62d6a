// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.landskab.acquisition.condition.GateName;
import dk.landskab.acquisition.edit.Clauses;
import dk.landskab.acquisition.reading.ReadText;
import dk.landskab.model.edit.Language;
import dk.landskab.model.procurement.AssessmentDef;
import dk.landskab.model.procurement.CategoryDef;
import dk.landskab.model.procurement.GateDef;
import dk.landskab.model.procurement.GateRequirement;
import dk.landskab.model.procurement.PhaseDef;
import dk.landskab.model.procurement.ProcessDefinition;
import dk.landskab.rules.Finding;
import dk.landskab.rules.RuleContext;
import dk.landskab.rules.Severity;

/**
 * V-PD-1: a process cannot work as it is written: nobody decides at a gate, no gate requires an assessment that it
 * defines, a category skips all phases, every category skips a phase, or decisions escalate in a circle. A case need not
 * have a category, so a phase that the only category skips is reached by those that have none.
 */
public final class UnworkableProcess implements Mendable {

    @Override
    public String id() {
        return "V-PD-1";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Stream<Finding> check(RuleContext context) {
        return context.landscape().all(ProcessDefinition.class).stream().flatMap(process -> Stream.of(
                undecided(context, process), unrequired(context, process), categories(context, process),
                phases(context, process), circles(context, process)).flatMap(each -> each));
    }

    private Stream<Finding> undecided(RuleContext context, ProcessDefinition process) {
        return gates(process).filter(each -> each.getDecidedBy().isEmpty())
                .map(each -> finding(context, each, "decider", GateName.of(each)));
    }

    private Stream<Finding> unrequired(RuleContext context, ProcessDefinition process) {
        Set<AssessmentDef> required = gates(process).flatMap(each -> each.getRequires().stream())
                .map(GateRequirement::getAssessments).flatMap(List::stream).collect(Collectors.toSet());
        return process.getAssessments().stream().filter(each -> !required.contains(each))
                .map(each -> finding(context, each, "assessment", each));
    }

    private Stream<Finding> categories(RuleContext context, ProcessDefinition process) {
        return process.getPhases().isEmpty() ? Stream.empty() : process.getCategories().stream()
                .filter(each -> each.getSkips().containsAll(process.getPhases()))
                .map(each -> finding(context, each, "category", each));
    }

    private Stream<Finding> phases(RuleContext context, ProcessDefinition process) {
        List<CategoryDef> categories = process.getCategories().stream()
                .filter(each -> !each.getSkips().containsAll(process.getPhases())).toList();
        return categories.size() < 2 ? Stream.empty() : process.getPhases().stream()
                .filter(phase -> categories.stream().allMatch(each -> each.getSkips().contains(phase)))
                .map(phase -> finding(context, phase, "phase", phase));
    }

    private Stream<Finding> circles(RuleContext context, ProcessDefinition process) {
        return EscalationCircles.of(process).stream()
                .map(each -> finding(context, each.getFirst().gate(), "circle", GateName.of(each.getFirst().gate()),
                        each.stream().map(EscalationCircles.Step::from).toList(), each.getFirst().from()));
    }

    private static Stream<GateDef> gates(ProcessDefinition process) {
        return process.getPhases().stream().map(PhaseDef::getGates).flatMap(List::stream);
    }

    @Override
    public List<Mend> mends(Finding finding, ReadText text, Language language) {
        return TextObjects.of(finding, text, AssessmentDef.class).map(each -> new Mend(message("mend", each),
                List.of(new Clauses(text).remove(each)))).stream().toList();
    }
}
