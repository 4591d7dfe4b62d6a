// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import dk.landskab.model.business.Organisation;
import dk.landskab.model.business.OrganisationKind;
import dk.landskab.model.core.Element;
import dk.landskab.store.Landscape;

/** Finds out whose landscape it is that was read. */
final class OwnOrganisation {

    private OwnOrganisation() {
    }

    /**
     * The id of the organisation that a landscape is of: the one to which most of its elements belong, among those that
     * a plan names as parties, else among all that are no vendors; where nothing belongs to anybody, the only one there
     * is. Empty where that leaves none.
     */
    static Optional<String> of(Landscape landscape, Set<String> parties) {
        Map<String, Long> sizes = landscape.all(Element.class).stream()
                .filter(each -> each.getId() != null && !(each instanceof Organisation))
                .flatMap(each -> landscape.organisationOf(each).stream())
                .filter(each -> each.getId() != null && each.getKind() != OrganisationKind.VENDOR)
                .collect(Collectors.groupingBy(Organisation::getId, TreeMap::new, Collectors.counting()));
        return largest(sizes, parties::contains).or(() -> largest(sizes, each -> true)).or(() -> only(landscape));
    }

    private static Optional<String> largest(Map<String, Long> sizes, Predicate<String> wanted) {
        return sizes.entrySet().stream().filter(each -> wanted.test(each.getKey()))
                .max(Comparator.comparing(Map.Entry<String, Long>::getValue)
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey);
    }

    private static Optional<String> only(Landscape landscape) {
        Set<String> candidates = landscape.all(Organisation.class).stream()
                .filter(each -> each.getKind() != OrganisationKind.VENDOR).map(Organisation::getId)
                .filter(each -> each != null).collect(Collectors.toSet());
        return candidates.size() == 1 ? candidates.stream().findFirst() : Optional.empty();
    }
}
