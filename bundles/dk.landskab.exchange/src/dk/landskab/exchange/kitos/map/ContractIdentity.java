// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.kitos.map;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import dk.landskab.exchange.kitos.read.ContractField;
import dk.landskab.exchange.kitos.read.Entry;
import dk.landskab.model.core.RefScheme;
import dk.landskab.model.governance.Contract;

/**
 * Which contract of the landscape an entry is about. The overview has no UUID, the number is what people choose and
 * several may have, and the name changes: both together are surest, then the number, then the name.
 */
final class ContractIdentity {

    private final Scope scope;
    private final Names<Contract> numbers = new Names<>();
    private final Names<Contract> names = new Names<>();

    ContractIdentity(Scope scope) {
        this.scope = scope;
        scope.known().spokenOf(Contract.class).forEach(each -> {
            numbers.add(each.getNumber(), each);
            names.add(each.getName(), each);
        });
    }

    /** The ids of the contracts, by the keys of the entries. */
    Map<String, String> in(Map<String, Entry> contracts) {
        return new Recognition<>(scope, Contract.class, each -> Stream.of(each.getNumber(), each.getName()))
                .in(contracts, key -> scope.ids().own("contract", key),
                        List.of(this::byUuid, this::byBoth, this::byNumber, this::byName),
                        ContractField.NUMBER, ContractField.NAME);
    }

    private Optional<Contract> byUuid(Entry entry) {
        return scope.known().by(Contract.class, RefScheme.KITOS_CONTRACT, entry.key(ContractField.UUID));
    }

    private Optional<Contract> byBoth(Entry entry) {
        return names.all(entry.text(ContractField.NAME)).stream()
                .filter(numbers.all(entry.text(ContractField.NUMBER))::contains).filter(each -> isFree(each, entry))
                .findFirst();
    }

    private Optional<Contract> byNumber(Entry entry) {
        return numbers.sole(entry.text(ContractField.NUMBER)).filter(each -> isFree(each, entry));
    }

    private Optional<Contract> byName(Entry entry) {
        return names.sole(entry.text(ContractField.NAME)).filter(each -> isFree(each, entry));
    }

    /** Whether a contract has no other UUID than the entry. */
    private static boolean isFree(Contract contract, Entry entry) {
        return entry.key(ContractField.UUID).isEmpty() || contract.getExternalRefs().stream()
                .noneMatch(each -> each.getScheme() == RefScheme.KITOS_CONTRACT);
    }
}
