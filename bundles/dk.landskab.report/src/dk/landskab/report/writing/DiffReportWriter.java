// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.writing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import dk.landskab.compare.Comparison;
import dk.landskab.compare.words.Sentence;
import dk.landskab.compare.words.Story;
import dk.landskab.compare.words.Topic;
import dk.landskab.model.change.Area;
import dk.landskab.model.edit.Language;
import dk.landskab.report.document.Cell;
import dk.landskab.report.document.Column;
import dk.landskab.report.document.Fact;
import dk.landskab.report.document.Figure;
import dk.landskab.report.document.Figure.StackedBars;
import dk.landskab.report.document.Figure.StackedBars.Part;
import dk.landskab.report.document.Mark;
import dk.landskab.report.document.Report;
import dk.landskab.report.document.Run;
import dk.landskab.report.document.Section;
import dk.landskab.report.document.Table;
import dk.landskab.report.json.Json;

/** Puts the difference of two landscapes into words: how much of what, then area by area each change in a sentence. */
public final class DiffReportWriter {

    private static final List<Mark> MARKS = List.of(Mark.ADDED, Mark.REMOVED, Mark.CHANGED, Mark.MOVED);

    private final Comparison result;
    private final Voice voice;
    private final ElementIndex elements;
    private final Map<Area, List<Topic>> areas;

    private DiffReportWriter(Comparison result, Language language) {
        this.result = result;
        voice = new Voice(language);
        elements = new ElementIndex(voice);
        areas = Story.of(result, Sentencing.tellable(result), language).stream()
                .collect(Collectors.groupingBy(Topic::area, LinkedHashMap::new, Collectors.toList()));
    }

    /** The report of a difference in a language. */
    public static Report write(Comparison result, Language language, Run run) {
        return new DiffReportWriter(result, language).report(run);
    }

    private Report report(Run run) {
        Head head = new Head(voice);
        List<Fact> facts = List.of(head.place(voice.say("diff.left"), result.left().origin()),
                head.place(voice.say("diff.right"), result.right().origin()));
        List<Section> sections = areas.entrySet().stream().map(each -> area(each.getKey(), each.getValue())).toList();
        List<Figure> figures = areas.isEmpty() ? List.of() : List.of(figure());
        Section method = Section.of("method", voice.say("diff.method.title"), voice.say("diff.method"));
        return new Report(voice.language(), voice.say("diff.title"), facts, keyFigures(), conclusions(), figures,
                sections, Optional.of(method), elements.entries(), () -> Json.of(result))
                .told(head.purpose("diff"), head.making(run));
    }

    private int count(Mark mark) {
        return areas.keySet().stream().mapToInt(area -> count(area, mark)).sum();
    }

    private int count(Area area, Mark mark) {
        return (int) areas.getOrDefault(area, List.of()).stream().flatMap(topic -> topic.sentences().stream())
                .filter(sentence -> Sentencing.mark(sentence.difference()) == mark).count();
    }

    private List<Fact> keyFigures() {
        return MARKS.stream().map(mark -> new Fact(name(mark), voice.text(count(mark)))).toList();
    }

    private List<String> conclusions() {
        List<String> sentences = new ArrayList<>();
        int elementCount = areas.values().stream().mapToInt(List::size).sum();
        int sentenceCount = MARKS.stream().mapToInt(this::count).sum();
        if (elementCount == 0) {
            sentences.add(voice.say("diff.conclusion.same"));
        } else {
            sentences.add(voice.count("diff.conclusion.elements", elementCount, sentenceCount));
            Map.Entry<Area, List<Topic>> most = areas.entrySet().stream()
                    .max(Map.Entry.comparingByValue(Comparator.comparingInt(List::size))).orElseThrow();
            sentences.add(voice.say("diff.conclusion.area", heading(most.getKey()), most.getValue().size()));
        }
        sentences.add(result.filing().isEmpty() ? voice.say("diff.conclusion.noFiling")
                : voice.count("diff.conclusion.filing", result.filing().size()));
        int problems = result.left().problems().size() + result.right().problems().size();
        sentences.add(problems == 0 ? voice.say("diff.conclusion.noProblems")
                : voice.count("diff.conclusion.problems", problems));
        return sentences;
    }

    private Figure figure() {
        List<StackedBars.Bar> bars = Arrays.stream(Area.values()).filter(areas::containsKey)
                .map(area -> new StackedBars.Bar(heading(area), MARKS.stream()
                        .map(mark -> part(mark, count(area, mark))).toList())).toList();
        List<Part> legend = MARKS.stream().filter(mark -> count(mark) > 0).map(mark -> part(mark, count(mark)))
                .toList();
        String told = bars.stream().map(bar -> bar.label() + " " + voice.text(bar.total()))
                .collect(Collectors.joining(", "));
        return new StackedBars(voice.say("diff.figure"), voice.say("diff.figure.alt", told), legend, bars);
    }

    private Part part(Mark mark, int value) {
        return new Part(mark, name(mark), value);
    }

    private Section area(Area area, List<Topic> topics) {
        List<Column> columns = List.of(Column.brief(voice.say("column.change")),
                Column.text(voice.say("column.element")),
                Column.brief(voice.say("column.class")), Column.wide(voice.say("column.what")));
        List<List<Cell>> rows = topics.stream().map(this::row).toList();
        String id = "area-" + area.name().toLowerCase(Locale.ROOT);
        Table table = new Table(id, heading(area), voice.say("diff.area.caption", heading(area)),
                columns, rows);
        return Section.of(id, heading(area), voice.count("diff.area", topics.size(), heading(area)), table);
    }

    private String name(Mark mark) {
        return voice.capital(voice.say("mark." + mark));
    }

    private String heading(Area area) {
        return Sentencing.heading(area, voice.language());
    }

    private List<Cell> row(Topic topic) {
        Mark mark = Sentencing.mark(topic.sentences().getFirst().difference());
        return List.of(new Cell.Marked(mark, name(mark)), Cell.refs(List.of(elements.ref(topic.element()))),
                Cell.text(voice.type(topic.element().eClass())),
                Cell.lines(topic.sentences().stream().map(Sentence::predicate).map(voice::say).toList()));
    }
}
