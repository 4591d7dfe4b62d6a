// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.writing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dk.landskab.acquisition.cases.CaseState;
import dk.landskab.acquisition.cases.Pipeline;
import dk.landskab.acquisition.cases.PoolShare;
import dk.landskab.acquisition.cases.Stage;
import dk.landskab.acquisition.cases.Waiting;
import dk.landskab.report.document.Fact;
import dk.landskab.report.document.Figure;
import dk.landskab.report.document.Figure.Bars;
import dk.landskab.report.document.Figure.StackedBars;
import dk.landskab.report.document.Figure.StackedBars.Part;
import dk.landskab.report.document.Mark;
import dk.landskab.rules.cost.Amount;

/** What a director must know of the cases: the numbers, the sentences, the pictures. */
final class PipelineConclusions {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    /** More bars than a first page has room for say less than the longest of them. */
    private static final int MOST_BARS = 12;

    private final Pipeline pipeline;
    private final CaseWords words;
    private final Voice voice;
    private final List<CaseState> open;
    private final List<CaseState> waiting;

    PipelineConclusions(Pipeline pipeline, CaseWords words) {
        this.pipeline = pipeline;
        this.words = words;
        this.voice = words.voice();
        open = pipeline.cases().stream().filter(each -> each.stage().isOpen()).toList();
        waiting = open.stream().filter(each -> each.stage() == Stage.AT_GATE && each.waiting().isPresent()).toList();
    }

    List<Fact> keyFigures() {
        return List.of(new Fact(voice.say("pipeline.key.open"), voice.text(open.size())),
                new Fact(voice.say("pipeline.key.waiting"), voice.text(waiting.size())),
                new Fact(voice.say("pipeline.key.ready"), voice.text(ready())),
                new Fact(voice.say("pipeline.key.overdue"), voice.text(overdue().size())));
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        sentences.add(voice.count("pipeline.sentence.cases", pipeline.cases().size(), open.size()));
        sentences.add(voice.count("pipeline.sentence.waiting", waiting.size(), ready()));
        longest().ifPresent(each -> sentences.add(voice.count("pipeline.sentence.overdue", overdue().size(),
                each.acquisition(), each.waiting().flatMap(Waiting::days).orElseThrow(),
                each.waiting().flatMap(Waiting::within).orElseThrow())));
        busiest().ifPresent(each -> sentences.add(voice.count("pipeline.sentence.busiest", each.getValue().intValue(),
                each.getKey())));
        pipeline.pools().stream().filter(PipelineTables::isOverspent).forEach(each -> sentences.add(voice.say(
                "pipeline.sentence.overspent", each.pool(), each.planned().minus(each.held()).rounded(0),
                each.currency())));
        long unknown = open.stream().filter(each -> !each.undecided().isEmpty()).count();
        if (unknown > 0) {
            sentences.add(voice.count("pipeline.sentence.unknown", (int) unknown));
        }
        return sentences;
    }

    private int ready() {
        return (int) waiting.stream().filter(each -> each.waiting().filter(Waiting::isReady).isPresent()).count();
    }

    private List<CaseState> overdue() {
        return waiting.stream().filter(CaseState::isOverdue).toList();
    }

    private Optional<CaseState> longest() {
        return overdue().stream().max(Comparator.comparing(each -> each.waiting().flatMap(Waiting::days).orElse(0L)));
    }

    /** Whom most cases wait for, where that is more than one case. */
    private Optional<Map.Entry<String, Long>> busiest() {
        Map<String, Long> counts = waiting.stream()
                .flatMap(each -> each.waiting().orElseThrow().forWhom().stream().map(List::of).map(words::parties)
                        .distinct())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream().max(Map.Entry.<String, Long>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .filter(each -> each.getValue() > 1);
    }

    List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        waits().ifPresent(figures::add);
        pools().ifPresent(figures::add);
        return figures;
    }

    private Optional<Figure> waits() {
        List<CaseState> longest = waiting.stream().filter(each -> each.waiting().flatMap(Waiting::days).isPresent())
                .sorted(Comparator.comparing((CaseState each) -> each.waiting().flatMap(Waiting::days).orElseThrow())
                        .reversed()).limit(MOST_BARS).toList();
        if (longest.isEmpty()) {
            return Optional.empty();
        }
        List<Bars.Bar> bars = longest.stream().map(each -> new Bars.Bar(voice.name(each.acquisition()),
                PipelineBoard.mark(each), BigDecimal.valueOf(each.waiting().flatMap(Waiting::days).orElseThrow())))
                .toList();
        String told = bars.stream().map(each -> each.label() + " " + voice.number(each.value()))
                .collect(Collectors.joining(", "));
        return Optional.of(new Bars(voice.say("pipeline.figure.waits"), voice.say("pipeline.figure.waits.alt", told),
                voice.say("pipeline.days.unit"), bars));
    }

    /** Pools of several currencies cannot share an axis. */
    private Optional<Figure> pools() {
        List<String> currencies = pipeline.pools().stream().map(PoolShare::currency).distinct().toList();
        if (currencies.size() != 1) {
            return Optional.empty();
        }
        List<StackedBars.Bar> bars = pipeline.pools().stream()
                .map(each -> new StackedBars.Bar(voice.name(each.pool()), parts(List.of(each)))).toList();
        String told = pipeline.pools().stream().map(each -> voice.say("pipeline.figure.pools.each", each.pool(),
                each.committed().rounded(0), each.planned().rounded(0), each.held().rounded(0)))
                .collect(Collectors.joining("; "));
        return Optional.of(new StackedBars(voice.say("pipeline.figure.pools", currencies.getFirst()),
                voice.say("pipeline.figure.pools.alt", told, currencies.getFirst()), parts(pipeline.pools()), bars));
    }

    private List<Part> parts(List<PoolShare> shares) {
        List<Part> all = parts(pipeline.pools().stream());
        List<Part> parts = parts(shares.stream());
        return IntStream.range(0, all.size()).filter(i -> all.get(i).value() > 0).mapToObj(parts::get).toList();
    }

    private List<Part> parts(Stream<PoolShare> shares) {
        List<PoolShare> each = shares.toList();
        return List.of(part(Mark.BOUND, "pipeline.bound", each, share -> least(share.committed(), share.held())),
                part(Mark.PLANNED, "pipeline.notBound", each, share -> least(share.planned(), share.held())
                        .minus(least(share.committed(), share.held()))),
                part(Mark.NONE, "pipeline.left", each, PoolShare::left),
                part(Mark.ERROR, "pipeline.tooMuch", each, share -> share.planned().minus(share.held())));
    }

    private static Amount least(Amount one, Amount other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private Part part(Mark mark, String key, List<PoolShare> shares, Function<PoolShare, Amount> amount) {
        int thousands = shares.stream().map(amount).map(each -> each.rounded(0).max(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add).divide(THOUSAND, 0, RoundingMode.HALF_UP).intValue();
        return new Part(mark, voice.say(key), thousands);
    }
}
