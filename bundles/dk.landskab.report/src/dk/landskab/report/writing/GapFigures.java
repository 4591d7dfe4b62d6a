// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.writing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.landskab.analysis.gap.FoundGap;
import dk.landskab.analysis.gap.GapReport;
import dk.landskab.model.change.Area;
import dk.landskab.model.change.GapKind;
import dk.landskab.model.change.Initiative;
import dk.landskab.report.document.Figure;
import dk.landskab.report.document.Figure.Bars;
import dk.landskab.report.document.Figure.StackedBars;
import dk.landskab.report.document.Figure.StackedBars.Part;
import dk.landskab.report.document.Figure.Timeline;

/** The pictures of a gap analysis: gaps by area, what they cost in a year, and when they are to be closed. */
final class GapFigures {

    private static final int SPANS_AT_MOST = 20;

    private final GapReport result;
    private final Voice voice;

    GapFigures(GapReport result, Voice voice) {
        this.result = result;
        this.voice = voice;
    }

    List<Figure> firstPage() {
        return Stream.of(areas(), costs(), roadmap()).flatMap(Optional::stream).toList();
    }

    private Optional<Figure> areas() {
        if (result.gaps().isEmpty()) {
            return Optional.empty();
        }
        List<GapKind> kinds = Arrays.stream(GapKind.values()).filter(kind -> count(null, kind) > 0).toList();
        List<StackedBars.Bar> bars = Arrays.stream(Area.values()).filter(area -> area != Area.UNSPECIFIED)
                .map(area -> new StackedBars.Bar(voice.literal(area), parts(area, kinds))).toList();
        String told = bars.stream().filter(bar -> bar.total() > 0)
                .map(bar -> bar.label() + " " + voice.text(bar.total())).collect(Collectors.joining(", "));
        return Optional.of(new StackedBars(voice.say("gap.figure.areas"), voice.say("gap.figure.areas.alt", told),
                parts(null, kinds), bars));
    }

    private List<Part> parts(Area area, List<GapKind> kinds) {
        return kinds.stream().map(kind -> new Part(Marks.of(kind), voice.literal(kind), count(area, kind))).toList();
    }

    private int count(Area area, GapKind kind) {
        return (int) result.gaps().stream().filter(gap -> gap.kind() == kind)
                .filter(gap -> area == null || gap.finding().area() == area).count();
    }

    /** What the gaps of each kind touch in a year, in the currency that most of it is in. */
    private Optional<Figure> costs() {
        SortedMap<String, Integer> currencies = new TreeMap<>();
        result.gaps().forEach(gap -> gap.touches().yearly().byCurrency().keySet()
                .forEach(each -> currencies.merge(each, 1, Integer::sum)));
        return currencies.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey)
                .map(this::costs);
    }

    private Figure costs(String currency) {
        List<Bars.Bar> bars = new ArrayList<>();
        for (GapKind kind : GapKind.values()) {
            List<FoundGap> gaps = result.gaps().stream().filter(gap -> gap.kind() == kind).toList();
            BigDecimal sum = result.yearly(gaps).amounts().byCurrency().get(currency);
            if (sum != null) {
                bars.add(new Bars.Bar(voice.literal(kind), Marks.of(kind), sum));
            }
        }
        String told = bars.stream().map(bar -> bar.label() + " " + voice.number(bar.value()))
                .collect(Collectors.joining(", "));
        return new Bars(voice.say("gap.figure.costs", currency), voice.say("gap.figure.costs.alt", told, currency),
                currency, bars);
    }

    /** When the initiatives run, where any of them has a date. */
    Optional<Figure> roadmap() {
        List<Timeline.Span> spans = result.roadmap().stream()
                .filter(each -> each.getStart() != null || each.getEnd() != null).limit(SPANS_AT_MOST)
                .map(this::span).toList();
        if (spans.isEmpty()) {
            return Optional.empty();
        }
        String told = spans.stream().map(span -> span.label() + " " + Stream.of(span.from(), span.to())
                .filter(Objects::nonNull).map(Object::toString).collect(Collectors.joining("–")))
                .collect(Collectors.joining(", "));
        return Optional.of(new Timeline(voice.say("gap.figure.roadmap"), voice.say("gap.figure.roadmap.alt", told),
                result.toBe().date(), voice.say("gap.figure.due"), spans));
    }

    private Timeline.Span span(Initiative initiative) {
        boolean isLate = initiative.getEnd() != null && initiative.getEnd().isAfter(result.toBe().date());
        return new Timeline.Span(voice.name(initiative), initiative.getStart(), initiative.getEnd(), isLate);
    }
}
