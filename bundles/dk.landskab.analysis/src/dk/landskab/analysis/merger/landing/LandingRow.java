// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.landing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import dk.landskab.analysis.Explained;
import dk.landskab.analysis.Explanation;
import dk.landskab.analysis.merger.Side;
import dk.landskab.model.business.RoleAssignment;
import dk.landskab.model.core.Element;
import dk.landskab.model.edit.Message;
import dk.landskab.model.information.DataUse;

/**
 * What becomes of data that a party is the source of.
 *
 * @param sides whose they are
 * @param from the use that is their source today; it names the data
 * @param home what holds them today
 * @param to where they land: the places of the target picture, sorted by id; the home itself where they stay
 * @param status what becomes of them
 * @param reason why the status is as it is
 * @param risks what speaks against moving them; only told where they land somewhere else
 * @param unknown what could not be told of that, because nobody has recorded it
 * @param rank how much is at stake
 * @param deciders who holds the role of data owner, sorted by id; empty where nobody does
 */
public record LandingRow(Set<Side> sides, DataUse from, Element home, List<Element> to, LandingStatus status,
        Message reason, Set<LandingRisk> risks, Set<LandingRisk> unknown, RiskRank rank,
        List<RoleAssignment> deciders) implements Explained {

    /** Copies the collections. */
    public LandingRow {
        sides = Collections.unmodifiableSet(sides.isEmpty() ? EnumSet.noneOf(Side.class) : EnumSet.copyOf(sides));
        to = List.copyOf(to);
        risks = copy(risks);
        unknown = copy(unknown);
        deciders = List.copyOf(deciders);
    }

    private static Set<LandingRisk> copy(Set<LandingRisk> risks) {
        EnumSet<LandingRisk> copy = EnumSet.noneOf(LandingRisk.class);
        copy.addAll(risks);
        return Collections.unmodifiableSet(copy);
    }

    LandingRow with(LandingStatus other, Message why) {
        return new LandingRow(sides, from, home, to, other, why, risks, unknown, rank, deciders);
    }

    @Override
    public List<Element> about() {
        return Stream.of(Stream.of(from.getData(), home), to.stream(), deciders.stream())
                .flatMap(each -> each).<Element>map(each -> each).distinct().toList();
    }

    @Override
    public Explanation explanation() {
        List<Explanation> parts = new ArrayList<>();
        parts.add(Explanation.of(reason));
        risks.forEach(each -> parts.add(Explanation.of(each.inWords())));
        unknown.forEach(each -> parts.add(Explanation.of(Message.of(LandingRow.class, "row.unknown", each.inWords()))));
        parts.add(Explanation.of(rank.inWords()));
        parts.add(deciders.isEmpty() ? Explanation.of(Message.of(LandingRow.class, "row.nobodyDecides"))
                : Explanation.of(Message.of(LandingRow.class, "row.decides",
                        deciders.stream().map(RoleAssignment::getUnit).toList())));
        return new Explanation(Message.of(LandingRow.class, "row.status", from.getData(), home, status.inWords()),
                about(), parts);
    }
}
