// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.cost;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import dk.landskab.analysis.Undecided;
import dk.landskab.analysis.merger.stay.Stay;
import dk.landskab.model.application.Application;
import dk.landskab.model.core.Element;
import dk.landskab.model.edit.Message;

/**
 * What the sums over time do not hold, and what was taken for granted in them. Each doubt is told once, with everything
 * that it concerns.
 */
final class CostDoubts {

    private static final Comparator<Element> BY_ID = Comparator.comparing(Element::getId);

    private final CostInput input;
    private final Carriers carriers;
    private final YearlyPrice yearly;
    private final Map<Element, LocalDate> paidUntil = new HashMap<>();
    private final Set<Element> paid = new HashSet<>();
    private final List<Undecided> undecided = new ArrayList<>();

    CostDoubts(CostInput input, Carriers carriers, YearlyPrice yearly, List<PlacedLine> lines) {
        this.input = input;
        this.carriers = carriers;
        this.yearly = yearly;
        lines.stream().filter(this::isSeen).forEach(line -> {
            paid.addAll(line.carriers());
            if (!line.line().line().isOnce() && !line.line().isChange()) {
                line.carriers().forEach(each -> paidUntil.merge(each, line.end(), CostDoubts::later));
            }
        });
    }

    List<Undecided> all(List<DoubleOperation> doubles) {
        undecided.addAll(input.prices().undecided());
        tell("unpriced", input.systems().stream().filter(this::isUnpriced));
        tell("lapsing", paidUntil.keySet().stream().filter(this::lapses));
        tell("unpricedChoice", doubles.stream().filter(each -> !each.isChosen()).flatMap(CostDoubts::members)
                .filter(each -> yearly.of(each).isEmpty()));
        tell("shared", doubles.stream().flatMap(CostDoubts::members)
                .filter(each -> carriers.own(each).isEmpty() && paid.contains(each)));
        tell("undated", doubles.stream().flatMap(CostDoubts::members).filter(this::isUndated));
        tell("endless", doubles.stream().filter(each -> each.until().isEmpty()).flatMap(CostDoubts::members));
        return undecided;
    }

    private boolean isSeen(PlacedLine line) {
        return line.end().isAfter(input.from()) && line.line().line().from().isBefore(input.until());
    }

    /** A module is paid for with its whole. */
    private boolean isUnpriced(Element system) {
        boolean isModule = system instanceof Application application && application.getParent() != null;
        return !isModule && !paid.contains(system) && input.stays().of(system).end().isAfter(input.from());
    }

    private boolean lapses(Element element) {
        LocalDate end = paidUntil.get(element);
        return end.isBefore(input.until()) && input.stays().of(element).end().isAfter(end);
    }

    private boolean isUndated(Element element) {
        Stay stay = input.stays().of(element);
        return stay.from().isEmpty() && stay.until().isEmpty();
    }

    private static Stream<Element> members(DoubleOperation operation) {
        return operation.group().members().stream();
    }

    private void tell(String key, Stream<? extends Element> about) {
        List<Element> elements = about.map(Element.class::cast).distinct().sorted(BY_ID).toList();
        if (!elements.isEmpty()) {
            undecided.add(new Undecided(Message.of(CostDoubts.class, "doubt." + key, elements.size()), elements));
        }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
