// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.cost;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

import dk.landskab.analysis.merger.money.PricedLine;
import dk.landskab.model.core.Element;
import dk.landskab.rules.cost.Amount;

/** A line of money and what it is paid for at each time. */
public final class PlacedLine {

    private final PricedLine line;
    private final Owner owner;
    private final List<Element> carriers;
    private final Optional<Timeline> need;
    private final LocalDate end;

    PlacedLine(PricedLine line, Owner owner, List<Element> carriers, Optional<Timeline> need, LocalDate end) {
        this.line = line;
        this.owner = owner;
        this.carriers = List.copyOf(carriers);
        this.need = need;
        this.end = end;
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
        return end.isBefore(line.line().until()) ? end : line.line().until();
    }

    /** What it is paid for on a day. */
    public CostPart partAt(LocalDate day) {
        return need.map(timeline -> timeline.at(day).part(owner)).orElse(CostPart.MIGRATION);
    }

    /** What it costs from a day up to, not including, another. */
    public Amount between(LocalDate from, LocalDate until) {
        return line.between(from, until.isBefore(end()) ? until : end());
    }

    /** What it costs from a day up to, not including, another, by what it is paid for. */
    void split(LocalDate from, LocalDate until, BiConsumer<CostPart, Amount> into) {
        LocalDate first = from.isBefore(line.line().from()) ? line.line().from() : from;
        LocalDate stop = until.isBefore(end()) ? until : end();
        LocalDate day = first;
        while (day.isBefore(stop)) {
            LocalDate start = day;
            LocalDate change = need.map(timeline -> timeline.until(start)).orElse(LocalDate.MAX);
            LocalDate next = change.isBefore(stop) ? change : stop;
            into.accept(partAt(start), line.between(start, next));
            day = next;
        }
    }
}
