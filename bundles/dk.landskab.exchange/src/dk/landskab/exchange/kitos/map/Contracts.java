// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.kitos.map;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dk.landskab.exchange.ImportReport;
import dk.landskab.exchange.kitos.read.ContractField;
import dk.landskab.exchange.kitos.read.Entry;
import dk.landskab.exchange.kitos.read.Field;
import dk.landskab.exchange.kitos.read.Kind;
import dk.landskab.exchange.kitos.read.Value;
import dk.landskab.model.application.Application;
import dk.landskab.model.core.CorePackage;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.RefScheme;
import dk.landskab.model.edit.Message;
import dk.landskab.model.governance.Certainty;
import dk.landskab.model.governance.Contract;
import dk.landskab.model.governance.Cost;
import dk.landskab.model.governance.CostKind;
import dk.landskab.model.governance.GovernanceFactory;
import dk.landskab.model.governance.GovernancePackage;
import dk.landskab.model.governance.Period;

/** Contracts, with what they cost; KITOS keeps amounts in kroner. */
final class Contracts {

    private static final String CURRENCY = "DKK";

    private final Scope scope;
    private final List<Filling> fillings = new ArrayList<>();
    /** How many payments of new contracts are taken to begin with them. */
    private int inferred;

    Contracts(Scope scope, Map<String, Entry> contracts) {
        this.scope = scope;
        Map<String, String> ids = new ContractIdentity(scope).in(contracts);
        contracts.forEach((key, entry) -> announce(ids.get(key), entry));
        Set<String> fresh = new HashSet<>();
        fillings.forEach(each -> {
            fresh.add(each.element().getId());
            scope.contracts().names().add(each.element().getName(), (Contract) each.element());
        });
        scope.known().all(Contract.class).filter(each -> !fresh.contains(each.getId())).forEach(this::index);
    }

    private void index(Contract contract) {
        scope.contracts().names().add(contract.getName(), contract);
        contract.getExternalRefs().stream().filter(ref -> ref.getScheme() == RefScheme.KITOS_CONTRACT)
                .forEach(ref -> scope.contracts().add(ref.getValue(), contract));
    }

    private void announce(String id, Entry entry) {
        String uuid = entry.key(ContractField.UUID);
        String number = entry.text(ContractField.NUMBER);
        String name = entry.text(ContractField.NAME);
        Filling filling = scope.draft(id, GovernanceFactory.eINSTANCE::createContract, Kind.CONTRACT.name(), entry);
        filling.identity("kitos", RefScheme.KITOS_CONTRACT, uuid);
        filling.element().setName(name.isEmpty() ? number : name);
        scope.contracts().add(uuid, (Contract) filling.element());
        fillings.add(filling);
    }

    /** Fills in what the entries say. */
    List<Filling> fill() {
        fillings.forEach(this::fill);
        if (inferred > 0) {
            scope.report().entry(ImportReport.Kind.NOTE, Message.of(Contracts.class, "begins", inferred), null, null);
        }
        return fillings;
    }

    private void fill(Filling filling) {
        Contract contract = (Contract) filling.element();
        filling.text(ContractField.NUMBER, GovernancePackage.Literals.CONTRACT__NUMBER);
        filling.text(ContractField.NOTES, CorePackage.Literals.ELEMENT__DESCRIPTION);
        dates(filling);
        kinds(filling);
        filling.value(ContractField.SUPPLIER, GovernancePackage.Literals.CONTRACT__SUPPLIER,
                scope.organisations()::vendor);
        contract.getCustomer().add(scope.organisations().own());
        filling.reference(ContractField.OWNER, CorePackage.Literals.ELEMENT__OWNER,
                filling.entry().value(ContractField.OWNER).flatMap(scope.organisations()::unit));
        filling.reference(ContractField.PARENT, GovernancePackage.Literals.CONTRACT__PARENT,
                scope.references().all(filling, ContractField.PARENT, scope.contracts().names(), scope.contracts()::by)
                        .stream().filter(each -> !each.getId().equals(contract.getId())).findFirst());
        covers(filling);
        cost(filling, ContractField.ACQUISITION, "acquisition", CostKind.ACQUISITION, Period.ONCE);
        cost(filling, ContractField.OPERATION, "operation", CostKind.OPERATION, Period.YEAR);
        cost(filling, ContractField.OTHER, "other", CostKind.OTHER, Period.UNSPECIFIED);
        filling.rest();
    }

    private void dates(Filling filling) {
        filling.value(ContractField.SIGNED, GovernancePackage.Literals.CONTRACT__SIGNED_ON, Words::date);
        filling.value(ContractField.FROM, GovernancePackage.Literals.CONTRACT__FROM, Words::date);
        filling.value(ContractField.TO, GovernancePackage.Literals.CONTRACT__TO, Words::date);
        filling.value(ContractField.IRREVOCABLE, GovernancePackage.Literals.CONTRACT__IRREVOCABLE_TO, Words::date);
        filling.value(ContractField.TERMINATED, GovernancePackage.Literals.CONTRACT__TERMINATED_ON, Words::date);
        filling.value(ContractField.NOTICE, GovernancePackage.Literals.CONTRACT__NOTICE_MONTHS, Words::count);
        filling.value(ContractField.NOTICE_AT, GovernancePackage.Literals.CONTRACT__NOTICE_AT, Words.NOTICES::of);
        filling.answer(ContractField.ONGOING, filling.element(), GovernancePackage.Literals.CONTRACT__ONGOING);
        filling.text(ContractField.OPTION, GovernancePackage.Literals.CONTRACT__OPTIONS);
    }

    /**
     * A municipality names its kinds of contract and its ways to buy itself: what is none of ours is a word of its
     * own.
     */
    private static void kinds(Filling filling) {
        String type = filling.entry().text(ContractField.TYPE);
        filling.speaksOf(ContractField.TYPE, GovernancePackage.Literals.CONTRACT__KIND);
        if (Words.CONTRACTS.of(type).isPresent() || type.isEmpty()) {
            Words.CONTRACTS.of(type).ifPresent(((Contract) filling.element())::setKind);
            filling.speaksOf(ContractField.TYPE, CorePackage.Literals.ELEMENT__KIND_TEXT);
        } else {
            filling.text(ContractField.TYPE, CorePackage.Literals.ELEMENT__KIND_TEXT);
        }
        String purchase = filling.entry().text(ContractField.PURCHASE);
        Words.PURCHASES.of(purchase).ifPresent(((Contract) filling.element())::setProcurement);
        filling.speaksOf(ContractField.PURCHASE, GovernancePackage.Literals.CONTRACT__PROCUREMENT);
        filling.words(ContractField.PURCHASE);
    }

    private void covers(Filling filling) {
        Entry entry = filling.entry();
        // UUIDs say more than names
        Field field = !entry.values(ContractField.USAGES).isEmpty() ? ContractField.USAGES
                : !entry.values(ContractField.SYSTEM_UUIDS).isEmpty() ? ContractField.SYSTEM_UUIDS
                        : ContractField.SYSTEMS;
        List<Application> covered = scope.references().all(filling, field, scope.applications().names(),
                scope.applications()::by);
        for (Field each : List.of(ContractField.USAGES, ContractField.SYSTEM_UUIDS, ContractField.SYSTEMS)) {
            filling.list(each, GovernancePackage.Literals.CONTRACT__COVERS, List.<Element>copyOf(covered));
        }
    }

    private void cost(Filling filling, Field field, String name, CostKind kind, Period period) {
        Cost cost = GovernanceFactory.eINSTANCE.createCost();
        String path = "cost." + name;
        cost.setId(filling.element().getId() + "." + path);
        filling.put(field, cost, path, GovernancePackage.Literals.COST__AMOUNT, text -> sum(filling.entry(), field));
        if (cost.getAmount() == null || cost.getAmount().signum() == 0) {
            return;
        }
        cost.setKind(kind);
        cost.setPeriod(period);
        cost.setCurrency(CURRENCY);
        cost.setCertainty(Certainty.CONTRACT);
        if (kind == CostKind.OPERATION) {
            begin(filling, cost, path + "/from");
        }
        ((Contract) filling.element()).getCosts().add(cost);
    }

    /** What is paid every year is paid from the day that is said, or else as long as the contract is valid. */
    private void begin(Filling filling, Cost cost, String path) {
        filling.put(ContractField.OPERATION_FROM, cost, path, GovernancePackage.Literals.COST__FROM, Words::date);
        if (filling.entry().text(ContractField.OPERATION_FROM).isEmpty()) {
            Words.date(filling.entry().text(ContractField.FROM)).ifPresent(each -> {
                cost.setFrom(each);
                inferred += scope.known().find(filling.element().getId(), Contract.class).isPresent() ? 0 : 1;
            });
        }
    }

    private static Optional<BigDecimal> sum(Entry entry, Field field) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Value value : entry.values(field)) {
            Optional<BigDecimal> amount = Words.amount(value.text());
            if (amount.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(amount.get());
        }
        return Optional.of(sum);
    }
}
