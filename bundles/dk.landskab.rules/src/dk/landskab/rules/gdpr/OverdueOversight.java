// SPDX-License-Identifier: EPL-2.0
package dk.landskab.rules.gdpr;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

import dk.landskab.model.application.Application;
import dk.landskab.model.core.Tri;
import dk.landskab.model.governance.Contract;
import dk.landskab.model.governance.DataProcessingAgreement;
import dk.landskab.model.governance.GovernancePackage.Literals;
import dk.landskab.rules.Finding;
import dk.landskab.rules.Rule;
import dk.landskab.rules.RuleContext;
import dk.landskab.rules.Severity;
import dk.landskab.rules.contract.Contracts;

/**
 * V-GDPR-2: the oversight of a processor is overdue: the day for the next one has passed, or, where none is stated
 * since the last, the months between two have gone by since then or since the agreement was concluded. Asked of
 * agreements whose contract is in force or covers an application that is there at the date; an agreement that is known
 * not to be concluded has nothing to oversee.
 */
public final class OverdueOversight implements Rule {

    /** A hundred years; whoever writes more has mistyped. */
    private static final int MOST_MONTHS = 1200;
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2999;

    @Override
    public String id() {
        return "V-GDPR-2";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Finding> check(RuleContext context) {
        return context.landscape().all(Contract.class).stream().filter(each -> isNeeded(context, each))
                .flatMap(contract -> contract.getAgreements().stream()
                        .filter(each -> each.getConcluded() != Tri.NO)
                        .flatMap(each -> overdue(context, contract, each).stream()));
    }

    private static boolean isNeeded(RuleContext context, Contract contract) {
        return Contracts.isInForce(contract, context.date()) || contract.getCovers().stream()
                .anyMatch(each -> each instanceof Application application && !each.eIsProxy()
                        && context.isLive(application));
    }

    private Optional<Finding> overdue(RuleContext context, Contract contract, DataProcessingAgreement agreement) {
        return due(agreement).filter(day -> day.isBefore(context.date()))
                .map(day -> finding(context, agreement, "overdue", contract, day)
                        .at(Literals.DATA_PROCESSING_AGREEMENT__NEXT_OVERSIGHT));
    }

    private static Optional<LocalDate> due(DataProcessingAgreement agreement) {
        LocalDate last = agreement.getLastOversight();
        LocalDate next = agreement.getNextOversight();
        boolean isPlanned = next != null && (last == null || next.isAfter(last));
        LocalDate since = last == null ? agreement.getConcludedOn() : last;
        return isPlanned ? Optional.of(next) : Optional.ofNullable(since)
                .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR)
                .flatMap(day -> Optional.ofNullable(agreement.getOversightMonths())
                        .filter(months -> months > 0 && months <= MOST_MONTHS).map(day::plusMonths));
    }
}
