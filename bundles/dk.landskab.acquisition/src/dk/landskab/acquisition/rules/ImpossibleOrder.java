// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.rules;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.model.procurement.Acquisition;
import dk.landskab.model.procurement.PhaseRecord;
import dk.landskab.rules.Finding;
import dk.landskab.rules.Rule;
import dk.landskab.rules.RuleContext;
import dk.landskab.rules.Severity;

/**
 * V-ACQ-16: two dates of a case cannot both be right. A form was received, a result found or a decision taken before
 * the case was requested; a decision was taken before its phase was entered; a pilot, a line of money, an effect or
 * the validity of a result ends before it begins. The dates of phases and gates are V-ACQ-4.
 */
public final class ImpossibleOrder implements Rule {

    private static final Set<Recorded.Kind> BY_DAY = Set.of(Recorded.Kind.RECEIVED, Recorded.Kind.RESULT,
            Recorded.Kind.DECISION);

    @Override
    public String id() {
        return "V-ACQ-16";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Stream<Finding> check(RuleContext context) {
        return context.landscape().all(Acquisition.class).stream().flatMap(each -> Stream.of(
                beforeRequest(context, each), beforeEntry(context, each), reversed(context, each))
                .flatMap(findings -> findings));
    }

    private Stream<Finding> beforeRequest(RuleContext context, Acquisition acquisition) {
        LocalDate requested = acquisition.getRequestedOn();
        return requested == null ? Stream.empty() : Recorded.of(acquisition)
                .filter(each -> BY_DAY.contains(each.kind())).filter(each -> each.day().isBefore(requested))
                .map(each -> finding(context, each.element(), "request", each.what(), each.day(), requested)
                        .at(each.feature()));
    }

    private Stream<Finding> beforeEntry(RuleContext context, Acquisition acquisition) {
        return Recorded.of(acquisition).filter(each -> each.kind() == Recorded.Kind.DECISION)
                .filter(each -> each.element().eContainer() instanceof PhaseRecord phase && phase.getEntered() != null
                        && each.day().isBefore(phase.getEntered()))
                .map(each -> finding(context, each.element(), "entry", each.what(), each.day(),
                        ((PhaseRecord) each.element().eContainer()).getEntered()).at(each.feature()));
    }

    private Stream<Finding> reversed(RuleContext context, Acquisition acquisition) {
        return Stream.of(Stream.ofNullable(acquisition.getPilot()).map(each -> new Span(each, "pilot", "",
                each.getFrom(), each.getTo())),
                acquisition.getCosts().stream().map(each -> new Span(each, "line", each, each.getFrom(), each.getTo())),
                acquisition.getExpectedEffects().stream().map(each -> new Span(each, "effect", each,
                        each.getBaselineDate(), each.getTargetDate())),
                acquisition.getPhaseRecords().stream().flatMap(each -> each.getResults().stream())
                        .map(each -> new Span(each, "validity", Recorded.name(each), each.getDate(),
                                each.getValidUntil())))
                .flatMap(each -> each).filter(Span::isReversed)
                .map(each -> finding(context, each.element(), each.variant(), each.what(), each.to(), each.from()));
    }

    private record Span(EObject element, String variant, Object what, LocalDate from, LocalDate to) {

        boolean isReversed() {
            return from != null && to != null && to.isBefore(from);
        }
    }
}
