// SPDX-License-Identifier: EPL-2.0
package dk.landskab.rules.ai;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import dk.landskab.model.application.Application;
import dk.landskab.model.core.Element;
import dk.landskab.model.governance.AiTraining;
import dk.landskab.model.governance.Contract;
import dk.landskab.model.governance.GovernancePackage;
import dk.landskab.model.procurement.ProcurementPackage;
import dk.landskab.rules.Finding;
import dk.landskab.rules.Rule;
import dk.landskab.rules.RuleContext;
import dk.landskab.rules.Severity;
import dk.landskab.rules.contract.Contracts;
import dk.landskab.rules.index.Ancestors;
import dk.landskab.rules.index.Cases;

/**
 * V-AI-4: a contract in force covers an application with artificial intelligence that is there at the date, or its
 * product, and says nothing of whether the supplier may train on the data; or an acquisition of such does not say what
 * it wants. A contract says it in one of its data processing agreements, or in one of the contract that it belongs to.
 */
public final class SilentTraining implements Rule {

    private static final Set<AiTraining> SILENT = EnumSet.of(AiTraining.UNSPECIFIED, AiTraining.SILENT);

    @Override
    public String id() {
        return "V-AI-4";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Finding> check(RuleContext context) {
        return Stream.concat(
                silent(context).entrySet().stream().map(each ->
                        finding(context, each.getKey(), "contract", each.getKey(), List.copyOf(each.getValue()))
                                .at(GovernancePackage.Literals.CONTRACT__AGREEMENTS)),
                Cases.underway(context)
                        .filter(each -> Ai.need(each)
                                .filter(need -> SILENT.contains(need.getTrainingOnOwnData())).isPresent())
                        .map(each -> finding(context, each, "acquisition", each)
                                .at(ProcurementPackage.Literals.INFORMATION_NEED__TRAINING_ON_OWN_DATA)));
    }

    /** The contracts that are silent, each with the applications that it is silent about. */
    private static Map<Contract, Set<Application>> silent(RuleContext context) {
        Map<Contract, Set<Application>> silent = new LinkedHashMap<>();
        context.live(Application.class).filter(Ai::isIn).forEach(application -> contracts(context, application)
                .filter(each -> Contracts.isInForce(each, context.date()) && !speaks(each))
                .forEach(each -> silent.computeIfAbsent(each, any -> new LinkedHashSet<>()).add(application)));
        return silent;
    }

    private static Stream<Contract> contracts(RuleContext context, Application application) {
        Stream<Element> product = Stream.ofNullable(application.getProduct());
        return Stream.<Element>concat(Ancestors.withSelf(application, Application::getParent), product)
                .flatMap(each -> Contracts.covering(context, each));
    }

    private static boolean speaks(Contract contract) {
        return Ancestors.withSelf(contract, Contract::getParent).flatMap(each -> each.getAgreements().stream())
                .anyMatch(each -> !SILENT.contains(each.getAiTraining()));
    }
}
