// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.gap;

import java.util.List;
import java.util.Optional;

import dk.landskab.model.change.Approach;
import dk.landskab.model.change.GapOption;
import dk.landskab.model.edit.Message;
import dk.landskab.model.governance.Cost;

/**
 * One way to close a gap (D3.1).
 *
 * @param recorded what somebody has written down; empty for a template of ours, filled with what is known
 * @param label what it is called
 * @param pros what speaks for it
 * @param cons what speaks against it
 * @param costs what somebody has estimated; empty for a template
 * @param isRecommended whether a person recommends it; never for a template
 */
public record Option(Optional<GapOption> recorded, Approach approach, Message label, List<Message> pros,
        List<Message> cons, List<Cost> costs, boolean isRecommended) {

    /** Copies the lists. */
    public Option {
        pros = List.copyOf(pros);
        cons = List.copyOf(cons);
        costs = List.copyOf(costs);
    }

    static Option of(GapOption option, boolean isRecommended) {
        Message label = option.getLabel() == null ? Message.of(Option.class, "plain", option.getApproach())
                : Message.of(Option.class, "plain", option.getLabel());
        return new Option(Optional.of(option), option.getApproach(), label, plain(option.getPros()),
                plain(option.getCons()), option.getCosts(), isRecommended);
    }

    /** Whether it is ours, and not written by a person. */
    public boolean isTemplate() {
        return recorded.isEmpty();
    }

    private static List<Message> plain(List<String> texts) {
        return texts.stream().map(each -> Message.of(Option.class, "plain", each)).toList();
    }
}
