// SPDX-License-Identifier: EPL-2.0
package dk.landskab.rules.contract;

import java.time.LocalDate;
import java.util.stream.Stream;

import dk.landskab.model.StatusAt;
import dk.landskab.model.core.Element;
import dk.landskab.model.governance.Contract;
import dk.landskab.model.governance.GovernancePackage.Literals;
import dk.landskab.rules.RuleContext;

/** Which contracts are in force. */
public final class Contracts {

    private Contracts() {
    }

    /** Whether a contract is in force on a day: begun, not ended, and with no lifecycle that says otherwise. */
    public static boolean isInForce(Contract contract, LocalDate day) {
        boolean hasBegun = contract.getFrom() == null || !contract.getFrom().isAfter(day);
        return hasBegun && StatusAt.isLive(contract, day) && !ContractTerms.of(contract).hasEndedBefore(day);
    }

    /** The contracts that cover an element, in force or not. */
    public static Stream<Contract> covering(RuleContext context, Element element) {
        return context.landscape().incoming(element).stream()
                .filter(incoming -> incoming.reference() == Literals.CONTRACT__COVERS)
                .map(incoming -> (Contract) incoming.source());
    }
}
