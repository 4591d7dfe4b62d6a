// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;

import dk.landskab.model.business.Organisation;
import dk.landskab.model.change.Merger;
import dk.landskab.store.Landscape;

/** The merger in the landscape of a plan, as it was read. */
final class Plan {

    private Plan() {
    }

    /** The mergers of a plan, sorted by id. */
    static List<Merger> mergers(Landscape plan) {
        return plan.all(Merger.class).stream().filter(each -> each.getId() != null)
                .sorted(Comparator.comparing(Merger::getId)).toList();
    }

    /** The ids of the parties, whether they are in the plan or not. */
    static Set<String> parties(Optional<Landscape> plan) {
        return plan.stream().flatMap(each -> mergers(each).stream()).flatMap(each -> each.getParties().stream())
                .map(Plan::id).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static String id(Organisation party) {
        return party.eIsProxy() ? EcoreUtil.getURI(party).fragment() : party.getId();
    }
}
