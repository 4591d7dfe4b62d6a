// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.overlap;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

import dk.landskab.analysis.YearlyCosts;
import dk.landskab.model.application.Application;
import dk.landskab.model.governance.Cost;

/**
 * What a party has in a row.
 *
 * @param systems sorted by id
 * @param usersFrom the least number of users of all of them that state one
 * @param usersTo the greatest; equal to the least for a system that states one number
 * @param usersUnknown how many systems state no number
 * @param yearly what their cost lines come to in a year, each line once
 * @param common the lines that are also meant for elements outside the row and are in the sum whole, sorted by id
 * @param costUnknown the systems for which no running cost is recorded, sorted by id
 */
public record Share(List<Application> systems, int usersFrom, int usersTo, int usersUnknown, YearlyCosts yearly,
        List<Cost> common, List<Application> costUnknown) {

    /** Copies the lists. */
    public Share {
        systems = List.copyOf(systems);
        common = List.copyOf(common);
        costUnknown = List.copyOf(costUnknown);
    }

    /** Some systems with their users, and the costs that were found for them. */
    static Share of(List<Application> systems, YearlyCosts yearly, List<Cost> common, List<Application> costUnknown) {
        return new Share(systems, sum(systems, each -> first(each.getUsersFrom(), each.getUsersTo()).orElse(0)),
                sum(systems, each -> first(each.getUsersTo(), each.getUsersFrom()).orElse(0)),
                sum(systems, each -> first(each.getUsersFrom(), each.getUsersTo()).isPresent() ? 0 : 1), yearly, common,
                costUnknown);
    }

    private static int sum(Collection<Application> systems, ToIntFunction<Application> figure) {
        return atMost(systems.stream().mapToLong(figure::applyAsInt).sum());
    }

    /** A number of users; one that is larger than any population is cut, and never turns negative. */
    static int atMost(long users) {
        return (int) Math.min(Integer.MAX_VALUE, users);
    }

    private static Optional<Integer> first(Integer one, Integer other) {
        return Optional.ofNullable(one).or(() -> Optional.ofNullable(other));
    }
}
