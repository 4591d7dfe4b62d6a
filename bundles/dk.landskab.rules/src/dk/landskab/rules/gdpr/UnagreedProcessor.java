// SPDX-License-Identifier: EPL-2.0
package dk.landskab.rules.gdpr;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import dk.landskab.model.application.Application;
import dk.landskab.model.application.ApplicationPackage;
import dk.landskab.model.application.Hosting;
import dk.landskab.model.application.Product;
import dk.landskab.model.business.Organisation;
import dk.landskab.model.business.OrganisationKind;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Tri;
import dk.landskab.model.governance.Contract;
import dk.landskab.model.governance.DataProcessingAgreement;
import dk.landskab.model.governance.GovernancePackage.Literals;
import dk.landskab.model.information.DataObject;
import dk.landskab.model.information.InformationPackage;
import dk.landskab.rules.Finding;
import dk.landskab.rules.Rule;
import dk.landskab.rules.RuleContext;
import dk.landskab.rules.Severity;
import dk.landskab.rules.contract.Contracts;
import dk.landskab.rules.index.Ancestors;

/**
 * V-GDPR-1: an operational application with personal data is hosted by somebody else, and no data processing agreement
 * has been concluded: none in a contract that covers the application, the system that it is part of or its product, in
 * a contract around or under that, or for a processing activity that the application serves. An agreement outlives the
 * term of its contract, as long as the data are there. An authority of the state that delivers an application is a
 * controller of its own; where the application is hosted is not guessed.
 */
public final class UnagreedProcessor implements Rule {

    private static final Set<Hosting> ELSEWHERE = EnumSet.of(Hosting.VENDOR, Hosting.CLOUD, Hosting.SHARED_OPERATION,
            Hosting.HYBRID);

    @Override
    public String id() {
        return "V-GDPR-1";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Stream<Finding> check(RuleContext context) {
        return context.operational(Application.class).filter(each -> ELSEWHERE.contains(each.getHosting()))
                .flatMap(each -> unagreed(context, each).stream())
                .map(each -> each.at(ApplicationPackage.Literals.APPLICATION__HOSTING));
    }

    private Optional<Finding> unagreed(RuleContext context, Application application) {
        List<DataObject> personal = Personal.dataOf(application)
                .filter(each -> Personal.isPersonal(each.getPersonal())).distinct().toList();
        List<Contract> contracts = contracts(context, application).distinct().toList();
        if (personal.isEmpty() || isOfTheState(application, contracts)) {
            return Optional.empty();
        }
        Stream<Contract> around = contracts.stream().flatMap(each -> around(context, each));
        List<DataProcessingAgreement> agreements = Stream.concat(around.flatMap(each -> each.getAgreements().stream()),
                ofActivities(context, application)).toList();
        return agreements.stream().anyMatch(each -> isConcluded(context, each)) ? Optional.empty()
                : Optional.of(finding(context, application, agreements.isEmpty() ? "missing" : "open", application,
                        personal));
    }

    private static Stream<Contract> contracts(RuleContext context, Application application) {
        Stream<Element> product = Stream.ofNullable(application.getProduct());
        return Stream.<Element>concat(Ancestors.withSelf(application, Application::getParent), product)
                .flatMap(each -> Contracts.covering(context, each))
                .filter(each -> each.getFrom() == null || !each.getFrom().isAfter(context.date()));
    }

    /** A contract, what it is an addendum to, and its own addenda. */
    private static Stream<Contract> around(RuleContext context, Contract contract) {
        Stream<Contract> addenda = context.landscape().incoming(contract).stream()
                .filter(incoming -> incoming.reference() == Literals.CONTRACT__PARENT)
                .map(incoming -> (Contract) incoming.source());
        return Stream.concat(Ancestors.withSelf(contract, Contract::getParent), addenda);
    }

    private static Stream<DataProcessingAgreement> ofActivities(RuleContext context, Application application) {
        return context.landscape().incoming(application).stream()
                .filter(incoming -> incoming.reference()
                        == InformationPackage.Literals.PROCESSING_ACTIVITY__APPLICATIONS)
                .flatMap(activity -> context.landscape().incoming(activity.source()).stream())
                .filter(incoming -> incoming.reference() == Literals.DATA_PROCESSING_AGREEMENT__ACTIVITIES)
                .map(incoming -> (DataProcessingAgreement) incoming.source());
    }

    /** By its contracts, or by its product where there are none. */
    private static boolean isOfTheState(Application application, List<Contract> contracts) {
        Stream<Organisation> vendor = Stream.ofNullable(application.getProduct()).map(Product::getVendor);
        List<Organisation> deliverers = (contracts.isEmpty() ? vendor : contracts.stream().map(Contract::getSupplier))
                .filter(each -> each != null).toList();
        return !deliverers.isEmpty() && deliverers.stream().allMatch(each -> each.getKind() == OrganisationKind.STATE);
    }

    private static boolean isConcluded(RuleContext context, DataProcessingAgreement agreement) {
        boolean isLater = agreement.getConcludedOn() != null && agreement.getConcludedOn().isAfter(context.date());
        boolean isSaid = agreement.getConcluded() == Tri.YES
                || agreement.getConcluded() == Tri.UNKNOWN && agreement.getConcludedOn() != null;
        return isSaid && !isLater;
    }
}
