// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.cost;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import dk.landskab.analysis.Explained;
import dk.landskab.analysis.Explanation;
import dk.landskab.analysis.merger.money.PricedLine;
import dk.landskab.model.core.Element;
import dk.landskab.model.edit.Message;
import dk.landskab.rules.cost.Amount;

/** A line of money and what it is paid for at each time. */
public final class PlacedLine implements Explained {

    private static final int CENTS = 2;
    private static final int RATE_DECIMALS = 6;


    private final PricedLine line;
    private final Owner owner;
    private final List<Element> carriers;
    private final Optional<Timeline> need;
    private final LocalDate end;
    private final LocalDate first;
    private final LocalDate stop;

    PlacedLine(PricedLine line, Owner owner, List<Element> carriers, Optional<Timeline> need, LocalDate end,
            CostInput input) {
        this.line = line;
        this.owner = owner;
        this.carriers = List.copyOf(carriers);
        this.need = need;
        this.end = end.isBefore(line.line().until()) ? end : line.line().until();
        this.first = input.from();
        this.stop = input.until();
    }

    /** The line. */
    public PricedLine line() {
        return line;
    }

    /** Whose it is. */
    public Owner owner() {
        return owner;
    }

    /** What it is for; empty where it does not say. */
    public List<Element> carriers() {
        return carriers;
    }

    /** The first day on which it is no longer paid: its own end, or that of its contract by the plan. */
    public LocalDate end() {
        return end;
    }

    /** What it is paid for on a day. */
    public CostPart partAt(LocalDate day) {
        return need.map(timeline -> timeline.at(day).part(owner)).orElse(CostPart.MIGRATION);
    }

    /** What it costs from a day up to, not including, another. */
    public Amount between(LocalDate from, LocalDate until) {
        return line.between(from, until.isBefore(end) ? until : end);
    }

    /** What it costs from a day up to, not including, another, by what it is paid for. */
    void split(LocalDate from, LocalDate until, BiConsumer<CostPart, Amount> into) {
        LocalDate last = until.isBefore(end) ? until : end;
        LocalDate day = from.isBefore(line.line().from()) ? line.line().from() : from;
        while (day.isBefore(last)) {
            LocalDate start = day;
            LocalDate change = need.map(timeline -> timeline.until(start)).orElse(LocalDate.MAX);
            LocalDate next = change.isBefore(last) ? change : last;
            into.accept(partAt(start), line.between(start, next));
            day = next;
        }
    }

    /** What contains the line, if it has an id, and what it is for. */
    @Override
    public List<Element> about() {
        return Stream.concat(Stream.ofNullable(line.cost().eContainer()).filter(Element.class::isInstance)
                .map(Element.class::cast), carriers.stream()).filter(each -> each.getId() != null).distinct().toList();
    }

    /** What it comes to within the months of the analysis, by what it is paid for. */
    @Override
    public Explanation explanation() {
        Map<CostPart, Amount> parts = new EnumMap<>(CostPart.class);
        split(first, stop, (part, amount) -> parts.merge(part, amount, Amount::plus));
        List<Explanation> steps = new ArrayList<>();
        line.rate().ifPresent(rate -> steps.add(Explanation.of(text("rate", line.line().currency(),
                rate.rounded(RATE_DECIMALS), line.currency()))));
        parts.forEach((part, amount) -> steps.add(Explanation.of(text("part", part.label(), amount.rounded(CENTS),
                line.currency()))));
        Amount total = parts.values().stream().reduce(Amount.ZERO, Amount::plus);
        return new Explanation(text("line", line.cost(), line.cost().eContainer(), total.rounded(CENTS),
                line.currency(), first, stop.minusDays(1)), about(), steps);
    }

    private static Message text(String key, Object... arguments) {
        return Message.of(PlacedLine.class, "explain." + key, arguments);
    }
}
