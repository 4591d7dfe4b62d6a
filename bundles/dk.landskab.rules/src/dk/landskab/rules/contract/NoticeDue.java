// SPDX-License-Identifier: EPL-2.0
package dk.landskab.rules.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dk.landskab.model.core.Element;
import dk.landskab.model.governance.Contract;
import dk.landskab.model.governance.GovernancePackage.Literals;
import dk.landskab.rules.Finding;
import dk.landskab.rules.Rule;
import dk.landskab.rules.RuleContext;
import dk.landskab.rules.Severity;
import dk.landskab.rules.merger.Leaving;
import dk.landskab.rules.merger.Plans;

/**
 * V-CON-2: the last day on which notice ends a contract with the use of what it covers is near: today or within the
 * days that the settings name, the last of them included. Where several things leave, the last of them counts. A
 * contract that ends by itself before, or of which notice was given, needs none.
 */
public final class NoticeDue implements Rule {

    @Override
    public String id() {
        return "V-CON-2";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Finding> check(RuleContext context) {
        Plans plans = Plans.of(context);
        return context.landscape().all(Contract.class).stream()
                .filter(each -> Contracts.isInForce(each, context.date()))
                .flatMap(each -> due(context, each, plans).stream());
    }

    private Optional<Finding> due(RuleContext context, Contract contract, Plans plans) {
        List<Leaving> leaving = contract.getCovers().stream()
                .flatMap(each -> Stream.ofNullable(plans.leaving().get(each))).toList();
        Optional<LocalDate> wished = leaving.stream().map(Leaving::lastDay).max(LocalDate::compareTo);
        ContractTerms terms = ContractTerms.of(contract);
        return wished.filter(day -> terms.fixedEnd().filter(end -> !end.isAfter(day)).isEmpty())
                .flatMap(terms::lastNotice)
                .filter(day -> !day.isBefore(context.date())
                        && !day.isAfter(context.date().plusDays(context.settings().noticeDays())))
                .map(day -> finding(context, contract, "due", contract, day, wished.get(), elements(leaving))
                        .at(Literals.CONTRACT__NOTICE_MONTHS));
    }

    private static List<Element> elements(List<Leaving> leaving) {
        return leaving.stream().map(Leaving::element).toList();
    }
}
