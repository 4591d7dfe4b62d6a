// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dk.landskab.acquisition.edit.Clauses;
import dk.landskab.acquisition.process.EffectiveProcess;
import dk.landskab.acquisition.reading.ReadText;
import dk.landskab.model.business.Organisation;
import dk.landskab.model.edit.Language;
import dk.landskab.model.procurement.Acquisition;
import dk.landskab.model.procurement.ProcessDefinition;
import dk.landskab.model.procurement.ProcurementPackage.Literals;
import dk.landskab.rules.Finding;
import dk.landskab.rules.RuleContext;
import dk.landskab.rules.Severity;

/**
 * V-ACQ-20: a case names no process, so no gate, assessment or form is asked of it. A process that is named and not
 * there is V-ID-2.
 */
public final class CaseWithoutProcess implements Mendable {

    @Override
    public String id() {
        return "V-ACQ-20";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Finding> check(RuleContext context) {
        List<ProcessDefinition> processes = context.landscape().all(ProcessDefinition.class).stream()
                .filter(each -> each.getId() != null && EffectiveProcess.of(each).organisation().isPresent())
                .sorted(Comparator.comparing(ProcessDefinition::getId)).toList();
        return Cases.understood(context).filter(each -> each.getProcess() == null)
                .map(each -> told(context, each, usable(context, each, processes)).at(Literals.ACQUISITION__PROCESS));
    }

    private Finding told(RuleContext context, Acquisition acquisition, List<ProcessDefinition> processes) {
        return finding(context, acquisition, processes.isEmpty() ? "none" : "process", processes,
                processes.stream().map(ProcessDefinition::getId).toList());
    }

    /** Those of the case's organisation; all where nobody knows whose it is. */
    private static List<ProcessDefinition> usable(RuleContext context, Acquisition acquisition,
            List<ProcessDefinition> processes) {
        Optional<Organisation> whose = CaseOrganisation.of(context, acquisition);
        return processes.stream().filter(each -> whose.isEmpty()
                || EffectiveProcess.of(each).organisation().equals(whose)).toList();
    }

    @Override
    public List<Mend> mends(Finding finding, ReadText text, Language language) {
        return TextObjects.of(finding, text, Acquisition.class).stream()
                .flatMap(acquisition -> ((List<?>) finding.message().arguments().getFirst()).stream()
                        .map(ProcessDefinition.class::cast).map(process -> new Mend(message("mend", process),
                                List.of(new Clauses(text).append(acquisition, "process " + process.getId())))))
                .toList();
    }
}
