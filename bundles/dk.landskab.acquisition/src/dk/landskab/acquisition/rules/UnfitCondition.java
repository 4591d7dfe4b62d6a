// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.rules;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.acquisition.condition.Vocabulary;
import dk.landskab.acquisition.edit.Clauses;
import dk.landskab.acquisition.process.EffectiveProcess;
import dk.landskab.acquisition.reading.ReadText;
import dk.landskab.model.core.Identified;
import dk.landskab.model.edit.Language;
import dk.landskab.model.procurement.Comparison;
import dk.landskab.model.procurement.ProcessDefinition;
import dk.landskab.model.procurement.ProcurementPackage.Literals;
import dk.landskab.rules.Finding;
import dk.landskab.rules.RuleContext;
import dk.landskab.rules.Severity;

/**
 * V-PD-4: a condition compares a variable with what it can never be, or orders what has no order; it would be unknown in
 * every case.
 */
public final class UnfitCondition implements Mendable {

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

    private static Stream<Comparison> comparisons(EObject root) {
        return TextObjects.all(root, Comparison.class);
    }

    @Override
    public List<Mend> mends(Finding finding, ReadText text, Language language) {
        return finding.element().filter(Comparison.class::isInstance).map(Comparison.class::cast)
                .filter(each -> each.getValue() != null).flatMap(wrong -> nearest(wrong)
                        .flatMap(value -> written(wrong, finding, text)
                                .flatMap(each -> new Clauses(text).replace(each, Literals.COMPARISON__VALUE, value))
                                .map(edit -> new Mend(message("mend", value), List.of(edit)))))
                .stream().toList();
    }

    private static Optional<String> nearest(Comparison wrong) {
        return Stream.iterate((EObject) wrong, Objects::nonNull, EObject::eContainer)
                .filter(ProcessDefinition.class::isInstance).map(ProcessDefinition.class::cast).findFirst()
                .flatMap(process -> NearestValue.to(wrong.getValue(), Vocabulary.of(EffectiveProcess.of(process))
                        .type(wrong.getVariable()).values()));
    }

    /** The same comparison in the text: the one that stands at the same place in the same condition. */
    private static Optional<Comparison> written(Comparison wrong, Finding finding, ReadText text) {
        EObject owner = Stream.iterate((EObject) wrong, Objects::nonNull, EObject::eContainer)
                .filter(Identified.class::isInstance).findFirst().orElse(wrong);
        int index = comparisons(owner).toList().indexOf(wrong);
        return TextObjects.of(finding, text, Identified.class).map(each -> comparisons(each).toList())
                .filter(each -> index >= 0 && index < each.size()).map(each -> each.get(index))
                .filter(each -> wrong.getValue().equals(each.getValue()));
    }
}
