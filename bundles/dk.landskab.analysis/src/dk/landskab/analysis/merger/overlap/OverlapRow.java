// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.overlap;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import dk.landskab.analysis.Amounts;
import dk.landskab.analysis.Explained;
import dk.landskab.analysis.Explanation;
import dk.landskab.analysis.merger.Side;
import dk.landskab.model.application.Application;
import dk.landskab.model.core.Element;
import dk.landskab.model.edit.Message;

/**
 * The systems of both parties for one task.
 *
 * @param grouping by what they belong together
 * @param group the subject, the product, or the process as each party has it; never empty
 * @param kind how they stand to each other
 * @param a what the first party has
 * @param b what the second has; a system that they share stands with both
 * @param statutory what the law demands here, sorted by id; empty for a product
 */
public record OverlapRow(Grouping grouping, List<Element> group, OverlapKind kind, Share a, Share b,
        List<Element> statutory) implements Explained {

    /** Copies the lists. */
    public OverlapRow {
        group = List.copyOf(group);
        statutory = List.copyOf(statutory);
    }

    /** What a party has. */
    public Share of(Side side) {
        return side == Side.A ? a : b;
    }

    /** The users of both, at most; those of a shared system are counted with each. */
    public int users() {
        return Share.atMost((long) a.usersTo() + b.usersTo());
    }

    /** What both pay in a year, each currency by itself. */
    public Amounts yearly() {
        return a.yearly().amounts().plus(b.yearly().amounts());
    }

    @Override
    public List<Element> about() {
        return Stream.of(group, a.systems(), b.systems(), statutory).flatMap(List::stream)
                .<Element>map(each -> each).distinct().toList();
    }

    @Override
    public Explanation explanation() {
        List<Explanation> parts = new ArrayList<>();
        Stream.of(Side.values()).forEach(side -> of(side).systems().forEach(each -> parts.add(system(side, each))));
        statutory.forEach(each -> parts.add(Explanation.of(Message.of(OverlapRow.class, "row.statutory", each), each)));
        Stream.of(Side.values()).map(this::of).filter(each -> !each.systems().isEmpty()).forEach(each -> {
            parts.add(Explanation.of(Message.of(OverlapRow.class, "row.figures", each.systems(), each.usersFrom(),
                    each.usersTo(), each.usersUnknown(), each.yearly().amounts().inWords(),
                    each.costUnknown().size())));
            each.common().forEach(line -> parts.add(Explanation.of(
                    Message.of(OverlapRow.class, "row.common", line, line.eContainer()))));
        });
        return new Explanation(Message.of(OverlapRow.class, "row.kind", group, kind.inWords()), about(), parts);
    }

    private static Explanation system(Side side, Application system) {
        return Explanation.of(Message.of(OverlapRow.class, "row.system." + side, system, system.getProduct(),
                system.getVersion()), system);
    }
}
