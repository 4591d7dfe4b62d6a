// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.gap;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import dk.landskab.model.core.Element;
import dk.landskab.model.governance.Contract;
import dk.landskab.model.governance.Cost;

/**
 * The cost lines that end when some elements go: lines that are meant for one of them, and lines of contracts that go
 * or that cover nothing else. What a contract costs that also covers something that stays is saved by nobody.
 */
final class EndingCosts {

    private EndingCosts() {
    }

    static List<Cost> of(Collection<Cost> lines, Set<? extends Element> gone) {
        return lines.stream().distinct().filter(line -> endsWith(line, gone)).toList();
    }

    private static boolean endsWith(Cost line, Set<? extends Element> gone) {
        if (line.getOf() != null) {
            return gone.contains(line.getOf());
        }
        return line.eContainer() instanceof Contract contract
                && (gone.contains(contract) || !contract.getCovers().isEmpty() && gone.containsAll(contract.getCovers()));
    }
}
