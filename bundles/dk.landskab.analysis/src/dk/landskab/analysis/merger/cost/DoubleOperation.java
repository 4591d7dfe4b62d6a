// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.cost;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dk.landskab.analysis.Explained;
import dk.landskab.analysis.Explanation;
import dk.landskab.analysis.merger.stay.Stay;
import dk.landskab.model.core.Element;
import dk.landskab.model.edit.Message;
import dk.landskab.rules.cost.Amount;

/**
 * That systems serve a task side by side.
 *
 * @param group the systems, successors by the plan included
 * @param members the same systems with what decides among them, the first choice first
 * @param isChosen whether the target picture keeps the first of them
 * @param from the first day on which two of them run for one organisation
 * @param until the first day on which no two do; empty where no end is known
 * @param amount what the others cost meanwhile, within the months of the analysis; a system that serves several tasks
 *            is in the amount of each and once in the total
 * @param currency of the amounts
 */
public record DoubleOperation(TaskGroup group, List<Member> members, boolean isChosen, LocalDate from,
        Optional<LocalDate> until, Amount amount, String currency) implements Explained {

    private static final int CENTS = 2;

    /** Copies the list. */
    public DoubleOperation {
        members = List.copyOf(members);
    }

    /**
     * A system of the group.
     *
     * @param stay how long it is in use
     * @param yearly what it costs in the year from the merger by the lines that are for it alone; empty where none is
     * @param doubled what it costs while it is double, within the months of the analysis
     * @param isKept whether it is never double in this group
     */
    public record Member(Element system, Stay stay, Optional<Amount> yearly, Amount doubled, boolean isKept) {
    }

    /**
     * The systems that are kept: of those that the target picture keeps, or else of all, the cheapest whose cost is
     * known; as many as the party needs that does the task with the fewest.
     */
    public List<Element> kept() {
        return members.stream().filter(Member::isKept).map(Member::system).toList();
    }

    /** Whether nothing is known of what the systems cost that are not kept, so that the amount says nothing. */
    public boolean isUnpriced() {
        return amount.compareTo(Amount.ZERO) == 0 && members.stream().anyMatch(each -> !each.isKept())
                && members.stream().filter(each -> !each.isKept()).allMatch(each -> each.yearly().isEmpty());
    }

    @Override
    public List<Element> about() {
        return group.members();
    }

    @Override
    public Explanation explanation() {
        List<Explanation> steps = new ArrayList<>();
        members.forEach(each -> steps.add(new Explanation(priced(each), List.of(each.system()), use(each))));
        steps.add(new Explanation(text(isChosen ? "chosen" : "cheapest", kept()), kept(), List.of()));
        steps.add(Explanation.of(until.map(end -> text("interval", from, end.minusDays(1)))
                .orElseGet(() -> text("endless", from))));
        return new Explanation(text("double", amount.rounded(CENTS), currency, group.members()), about(), steps);
    }

    private Message priced(Member member) {
        return member.yearly().map(price -> text("price", member.system(), price.rounded(CENTS), currency))
                .orElseGet(() -> text("noPrice", member.system()));
    }

    private List<Explanation> use(Member member) {
        List<Explanation> use = new ArrayList<>();
        member.stay().from().ifPresent(day -> use.add(Explanation.of(text("usedFrom", day))));
        member.stay().until().ifPresent(day -> use.add(Explanation.of(text("usedTo", day.minusDays(1)))));
        use.add(Explanation.of(text("doubled", member.doubled().rounded(CENTS), currency)));
        return use;
    }

    private static Message text(String key, Object... arguments) {
        return Message.of(DoubleOperation.class, "explain." + key, arguments);
    }
}
