// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import dk.landskab.acquisition.cases.CaseNeed;
import dk.landskab.acquisition.reading.ReadText;
import dk.landskab.analysis.consolidation.ConsolidationAnalysis;
import dk.landskab.analysis.consolidation.ConsolidationParameters;
import dk.landskab.analysis.consolidation.Need;
import dk.landskab.analysis.consolidation.SystemIndex;
import dk.landskab.model.application.Application;
import dk.landskab.model.edit.Language;
import dk.landskab.model.governance.Assessment;
import dk.landskab.model.governance.AssessmentKind;
import dk.landskab.model.governance.Outcome;
import dk.landskab.model.procurement.Acquisition;
import dk.landskab.rules.Finding;
import dk.landskab.rules.RuleContext;
import dk.landskab.rules.Severity;

/**
 * V-ACQ-6: the consolidation assessment of a case says go, that is, that nothing existing solves the need, although no
 * candidate is listed, or although the consolidation analysis finds a system that could be reused or extended and that
 * the case does not list. Only cases that are still open are asked. What systems
 * have to do with is looked up in an index made once.
 *
 * @param parameters how systems are measured
 */
public record OverlookedSystem(ConsolidationParameters parameters) implements Mendable {

    private static final Set<Outcome> GO = Set.of(Outcome.GO, Outcome.GO_WITH_CONDITIONS);

    @Override
    public String id() {
        return "V-ACQ-6";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Finding> check(RuleContext context) {
        return Cases.of(context).filter(each -> each.state().stage().isOpen()).flatMap(view -> view.facts().results()
                .latest().filter(each -> kind(each) == AssessmentKind.CONSOLIDATION && GO.contains(each.getOutcome()))
                .flatMap(each -> overlooked(context, view, each)));
    }

    private static AssessmentKind kind(Assessment result) {
        return result.getDefinition() == null ? result.getKind() : result.getDefinition().getKind();
    }

    private Stream<Finding> overlooked(RuleContext context, CaseView view, Assessment result) {
        if (view.acquisition().getCandidates().isEmpty()) {
            return Stream.of(finding(context, result, "none", result(result)));
        }
        List<Application> systems = hasUnknown(view.acquisition()) ? List.of() : systems(context, view);
        return systems.isEmpty() ? Stream.empty()
                : Stream.of(finding(context, result, "overlooked", result(result), systems));
    }

    /** Whether a candidate is listed by a name that means nothing, which is told and may be the one that is missed. */
    private static boolean hasUnknown(Acquisition acquisition) {
        return acquisition.getCandidates().stream()
                .anyMatch(each -> each.getExisting() != null && each.getExisting().eIsProxy());
    }

    private static Object result(Assessment result) {
        return result.getDefinition() == null ? result : result.getDefinition();
    }

    private List<Application> systems(RuleContext context, CaseView view) {
        Need need = CaseNeed.of(view.acquisition(), context.date());
        SystemIndex index = context.shared(SystemIndex.class, each -> SystemIndex.of(each.landscape()));
        return !CaseNeed.isMeasurable(need) ? List.of()
                : ConsolidationAnalysis.suggested(index, need, parameters).stream()
                        .filter(each -> !CaseNeed.knows(view.acquisition(), each)).toList();
    }

    @Override
    public List<Mend> mends(Finding finding, ReadText text, Language language) {
        return finding.message().arguments().size() < 2 ? List.of() : TextObjects.all(text.part(), Acquisition.class)
                .filter(each -> finding.id().filter(id -> id.startsWith(each.getId() + ".")).isPresent())
                .flatMap(acquisition -> ((List<?>) finding.message().arguments().get(1)).stream()
                        .map(Application.class::cast).map(system -> new Mend(message("mend", system),
                                List.of(NewCandidate.of(text, acquisition, system)))))
                .toList();
    }
}
