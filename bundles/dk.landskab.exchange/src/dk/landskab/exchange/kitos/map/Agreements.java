// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.kitos.map;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dk.landskab.exchange.kitos.read.AgreementField;
import dk.landskab.exchange.kitos.read.ContractField;
import dk.landskab.exchange.kitos.read.Entry;
import dk.landskab.exchange.kitos.read.Field;
import dk.landskab.exchange.kitos.read.Kind;
import dk.landskab.model.application.Application;
import dk.landskab.model.business.Organisation;
import dk.landskab.model.core.CorePackage;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.RefScheme;
import dk.landskab.model.governance.Contract;
import dk.landskab.model.governance.ContractKind;
import dk.landskab.model.governance.DataProcessingAgreement;
import dk.landskab.model.governance.GovernanceFactory;
import dk.landskab.model.governance.GovernancePackage;
import dk.landskab.model.information.InformationFactory;
import dk.landskab.model.information.InformationPackage;
import dk.landskab.model.information.ProcessingActivity;

/**
 * Registrations of data processing: each is a processing activity, about the systems that it names, and a contract of
 * its own with an agreement for each processor. Where KITOS says which contract it belongs to, it is an addendum of
 * that.
 */
final class Agreements {

    private static final String OWN_KIND = "Databehandleraftale";
    private final Scope scope;
    private final Index<ProcessingActivity> activities = new Index<>();
    private final List<Filling> fillings = new ArrayList<>();
    private final Map<String, Set<Contract>> contracts = new HashMap<>();

    Agreements(Scope scope, Map<String, Entry> agreements) {
        this.scope = scope;
        Names<ProcessingActivity> names = new Names<>();
        scope.known().spokenOf(ProcessingActivity.class).forEach(each -> names.add(each.getName(), each));
        Map<String, String> ids = Recognition.of(scope, ProcessingActivity.class).in(agreements,
                key -> scope.ids().own("dpr", key), List.of(
                each -> scope.known().by(ProcessingActivity.class, RefScheme.KITOS_DPR, each.key(AgreementField.UUID)),
                each -> names.sole(each.text(AgreementField.NAME)).filter(one -> each.key(AgreementField.UUID).isEmpty()
                        || one.getExternalRefs().isEmpty())), AgreementField.NAME);
        agreements.forEach((key, entry) -> announce(ids.get(key), entry));
    }

    private void announce(String id, Entry entry) {
        String uuid = entry.key(AgreementField.UUID);
        String name = entry.text(AgreementField.NAME);
        Filling filling = scope.draft(id, InformationFactory.eINSTANCE::createProcessingActivity,
                Kind.AGREEMENT.name(), entry);
        filling.identity("kitos", RefScheme.KITOS_DPR, uuid);
        filling.element().setName(name);
        activities.add(uuid, (ProcessingActivity) filling.element());
        activities.names().add(name, (ProcessingActivity) filling.element());
        fillings.add(filling);
    }

    /** Fills in what the entries say, when the contracts have been filled in. */
    List<Filling> fill(List<Filling> contractFillings) {
        contractFillings.forEach(this::link);
        fillings.forEach(this::fill);
        return fillings;
    }

    private void link(Filling contract) {
        if (fillings.isEmpty()) {
            contract.words(ContractField.AGREEMENTS);
            return;
        }
        scope.references().all(contract, ContractField.AGREEMENTS, activities.names(), activities::by)
                .forEach(each -> link(each, (Contract) contract.element()));
    }

    private void link(ProcessingActivity activity, Contract contract) {
        contracts.computeIfAbsent(activity.getId(), each -> new LinkedHashSet<>()).add(contract);
    }

    private void fill(Filling filling) {
        ProcessingActivity activity = (ProcessingActivity) filling.element();
        List<Application> systems = systems(filling);
        filling.answer(AgreementField.THIRD_COUNTRY, activity,
                InformationPackage.Literals.PROCESSING_ACTIVITY__THIRD_COUNTRY);
        filling.answer(AgreementField.HAS_SUB_PROCESSORS, activity,
                InformationPackage.Literals.PROCESSING_ACTIVITY__SUB_PROCESSORS);
        filling.reference(AgreementField.OWNER, CorePackage.Literals.ELEMENT__OWNER,
                filling.entry().value(AgreementField.OWNER).flatMap(scope.organisations()::unit));
        activity.setController(scope.organisations().own());
        filling.rest();
        scope.references().all(filling, AgreementField.CONTRACTS, scope.contracts().names(), scope.contracts()::by)
                .forEach(each -> link(activity, each));
        holder(filling, activity, systems);
    }

    private List<Application> systems(Filling filling) {
        Entry entry = filling.entry();
        Field field = !entry.values(AgreementField.USAGES).isEmpty() ? AgreementField.USAGES
                : !entry.values(AgreementField.SYSTEM_UUIDS).isEmpty() ? AgreementField.SYSTEM_UUIDS
                        : AgreementField.SYSTEMS;
        List<Application> systems = scope.references().all(filling, field, scope.applications().names(),
                scope.applications()::by);
        for (Field each : List.of(AgreementField.USAGES, AgreementField.SYSTEM_UUIDS, AgreementField.SYSTEMS)) {
            filling.list(each, InformationPackage.Literals.PROCESSING_ACTIVITY__APPLICATIONS,
                    List.<Element>copyOf(systems));
        }
        return systems;
    }

    private void holder(Filling activity, ProcessingActivity about, List<Application> systems) {
        Filling holder = scope.draft(about.getId() + ".contract", GovernanceFactory.eINSTANCE::createContract,
                Kind.AGREEMENT.name(), activity.entry());
        Contract contract = (Contract) holder.element();
        contract.setName(about.getName());
        contract.setKind(ContractKind.ADDENDUM);
        contract.setKindText(OWN_KIND);
        contract.getCustomer().add(scope.organisations().own());
        contract.getCovers().addAll(systems);
        Set<Contract> belongsTo = contracts.getOrDefault(about.getId(), Set.of());
        if (belongsTo.size() == 1) {
            contract.setParent(belongsTo.iterator().next());
        }
        holder.speaksOf(GovernancePackage.Literals.CONTRACT__COVERS);
        holder.speaksOf(GovernancePackage.Literals.CONTRACT__PARENT);
        agreements(holder, contract, about);
    }

    /** One agreement for each processor, since each has its own. */
    private void agreements(Filling holder, Contract contract, ProcessingActivity about) {
        List<Organisation> processors = holder.entry().values(AgreementField.PROCESSORS).stream()
                .flatMap(value -> value.uuid().isEmpty() ? scope.organisations().vendors(value.text()).stream()
                        : scope.organisations().vendor(value.text()).stream()).distinct().toList();
        if (processors.isEmpty()) {
            agreement(holder, contract, about, "agreement");
        }
        for (Organisation processor : processors) {
            agreement(holder, contract, about, "agreement." + Ids.escape(processor.getName())).setProcessor(processor);
        }
        processors.stream().findFirst().ifPresent(contract::setSupplier);
        holder.speaksOf(AgreementField.PROCESSORS, GovernancePackage.Literals.CONTRACT__SUPPLIER);
    }

    private DataProcessingAgreement agreement(Filling holder, Contract contract, ProcessingActivity about,
            String part) {
        DataProcessingAgreement agreement = GovernanceFactory.eINSTANCE.createDataProcessingAgreement();
        agreement.setId(contract.getId() + "." + part);
        agreement.setName(about.getName());
        agreement.getActivities().add(about);
        holder.answer(AgreementField.CONCLUDED, agreement, part + "/concluded",
                GovernancePackage.Literals.DATA_PROCESSING_AGREEMENT__CONCLUDED);
        holder.put(AgreementField.CONCLUDED_ON, agreement, part + "/concludedOn",
                GovernancePackage.Literals.DATA_PROCESSING_AGREEMENT__CONCLUDED_ON, Words::date);
        holder.put(AgreementField.LAST_OVERSIGHT, agreement, part + "/lastOversight",
                GovernancePackage.Literals.DATA_PROCESSING_AGREEMENT__LAST_OVERSIGHT, Agreements::latest);
        holder.put(AgreementField.NEXT_OVERSIGHT, agreement, part + "/nextOversight",
                GovernancePackage.Literals.DATA_PROCESSING_AGREEMENT__NEXT_OVERSIGHT, Words::date);
        if (Words.ANSWERS.of(holder.entry().text(AgreementField.INTERVAL)).isPresent()) {
            holder.answered(AgreementField.INTERVAL);
        } else if (Words.isOther(holder.entry().text(AgreementField.INTERVAL))) {
            holder.words(AgreementField.INTERVAL, Words.OTHER);
        } else {
            holder.put(AgreementField.INTERVAL, agreement, part + "/oversightMonths",
                    GovernancePackage.Literals.DATA_PROCESSING_AGREEMENT__OVERSIGHT_MONTHS, Words.INTERVALS::of);
        }
        agreement.setThirdCountry(about.getThirdCountry());
        agreement.setSubProcessors(about.getSubProcessors());
        contract.getAgreements().add(agreement);
        return agreement;
    }

    /** The latest of several dates with commas between them. */
    private static Optional<LocalDate> latest(String text) {
        return Arrays.stream(text.split(",")).flatMap(each -> Words.date(each).stream())
                .max(Comparator.naturalOrder());
    }
}
