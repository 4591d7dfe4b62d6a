// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.rules;

import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import dk.landskab.acquisition.condition.Vocabulary;
import dk.landskab.acquisition.process.EffectiveProcess;
import dk.landskab.model.procurement.Comparison;
import dk.landskab.model.procurement.ProcessDefinition;
import dk.landskab.rules.Finding;
import dk.landskab.rules.Rule;
import dk.landskab.rules.RuleContext;
import dk.landskab.rules.Severity;

/**
 * V-PD-4: a condition compares a variable with what it can never be, or orders what has no order; it would be unknown in
 * every case.
 */
public final class UnfitCondition implements Rule {

    @Override
    public String id() {
        return "V-PD-4";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Stream<Finding> check(RuleContext context) {
        return context.landscape().all(ProcessDefinition.class).stream().flatMap(process -> {
            Vocabulary vocabulary = Vocabulary.of(EffectiveProcess.of(process));
            return comparisons(process).flatMap(each -> vocabulary.misfits(each).stream())
                    .map(each -> finding(context, each.comparison(), "misfit", each.what()));
        });
    }

    private static Stream<Comparison> comparisons(EObject process) {
        Stream.Builder<Comparison> found = Stream.builder();
        EcoreUtil.getAllContents(process, false).forEachRemaining(each -> {
            if (each instanceof Comparison comparison) {
                found.add(comparison);
            }
        });
        return found.build();
    }
}
