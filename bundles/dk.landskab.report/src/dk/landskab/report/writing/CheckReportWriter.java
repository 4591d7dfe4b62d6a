// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.writing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import dk.landskab.model.edit.Language;
import dk.landskab.report.document.Cell;
import dk.landskab.report.document.Column;
import dk.landskab.report.document.Fact;
import dk.landskab.report.document.Figure;
import dk.landskab.report.document.Figure.StackedBars;
import dk.landskab.report.document.Figure.StackedBars.Part;
import dk.landskab.report.document.Report;
import dk.landskab.report.document.Run;
import dk.landskab.report.document.Section;
import dk.landskab.report.document.Table;
import dk.landskab.report.json.Json;
import dk.landskab.rules.CheckResult;
import dk.landskab.rules.Finding;
import dk.landskab.rules.Rule;
import dk.landskab.rules.Severity;
import dk.landskab.store.Origin;

/** Puts a check into words: how much of what, then the findings by severity with file, line and element. */
public final class CheckReportWriter {

    private final CheckResult result;
    private final Origin origin;
    private final Voice voice;
    private final ElementIndex elements;

    private CheckReportWriter(CheckResult result, Origin origin, Language language) {
        this.result = result;
        this.origin = origin;
        voice = new Voice(language);
        elements = new ElementIndex(voice);
    }

    /** The report of a check in a language. */
    public static Report write(CheckResult result, Origin origin, Language language, Run run) {
        return new CheckReportWriter(result, origin, language).report(run);
    }

    private Report report(Run run) {
        Head head = new Head(voice);
        List<Fact> facts = List.of(new Fact(voice.say("check.date"), voice.text(result.date())),
                head.place(voice.say("check.landscape"), origin));
        List<Fact> keyFigures = Arrays.stream(Severity.values())
                .map(each -> new Fact(name(each), voice.text(result.count(each)))).toList();
        List<Section> sections = Arrays.stream(Severity.values()).filter(each -> result.count(each) > 0)
                .map(this::section).toList();
        List<Figure> figures = result.findings().isEmpty() ? List.of() : List.of(figure());
        return new Report(voice.language(), voice.say("check.title"), facts, keyFigures, conclusions(), figures,
                sections, Optional.of(method()), elements.entries(), () -> Json.of(result, origin))
                .told(head.purpose("check"), head.making(run));
    }

    private List<String> conclusions() {
        List<String> sentences = new ArrayList<>();
        sentences.add(voice.say("check.conclusion.counts", result.rules().size(), result.count(Severity.ERROR),
                result.count(Severity.WARNING), result.count(Severity.INFORMATION)));
        byRule().entrySet().stream().max(Map.Entry.comparingByValue()).ifPresent(most ->
                sentences.add(voice.say("check.conclusion.rule", most.getKey(), most.getValue())));
        long touched = result.findings().stream().flatMap(each -> each.id().stream()).distinct().count();
        sentences.add(voice.say("check.conclusion.elements", touched));
        if (!result.complete()) {
            sentences.add(voice.say("check.conclusion.stopped"));
        }
        return sentences;
    }

    private Map<String, Long> byRule() {
        return result.findings().stream()
                .collect(Collectors.groupingBy(Finding::rule, TreeMap::new, Collectors.counting()));
    }

    /** The family of a rule: V-TIME of V-TIME-1. */
    private static String family(Finding finding) {
        return finding.rule().replaceFirst("-\\d+$", "");
    }

    private Figure figure() {
        Map<String, List<Finding>> families = result.findings().stream()
                .collect(Collectors.groupingBy(CheckReportWriter::family, TreeMap::new, Collectors.toList()));
        List<StackedBars.Bar> bars = families.entrySet().stream()
                .map(each -> new StackedBars.Bar(each.getKey(), parts(each.getValue()))).toList();
        String told = bars.stream().map(bar -> bar.label() + " " + voice.text(bar.total()))
                .collect(Collectors.joining(", "));
        return new StackedBars(voice.say("check.figure"), voice.say("check.figure.alt", told), parts(result.findings()),
                bars);
    }

    private List<Part> parts(List<Finding> findings) {
        return Arrays.stream(Severity.values()).map(severity -> new Part(Marks.of(severity), name(severity),
                (int) findings.stream().filter(each -> each.severity() == severity).count())).toList();
    }

    private Section section(Severity severity) {
        List<Column> columns = List.of(Column.brief(voice.say("column.rule")), Column.text(voice.say("column.element")),
                Column.wide(voice.say("column.what")), Column.text(voice.say("column.feature")),
                Column.text(voice.say("column.place")));
        List<Finding> findings = result.findings().stream().filter(each -> each.severity() == severity).toList();
        String name = name(severity);
        String id = severity.name().toLowerCase(Locale.ROOT);
        Table table = new Table(id, name, voice.say("check.caption", name), columns,
                findings.stream().map(this::row).toList());
        return Section.of(id, name, voice.count("check.section", findings.size(), name), table);
    }

    private String name(Severity severity) {
        return voice.capital(voice.say(severity.label()));
    }

    private List<Cell> row(Finding finding) {
        Cell element = finding.element().<Cell>map(each -> Cell.refs(List.of(elements.ref(each))))
                .orElseGet(() -> Cell.text(finding.id().orElse("")));
        return List.of(new Cell.Marked(Marks.of(finding.severity()), finding.rule()), element,
                Cell.text(voice.say(finding.message())),
                Cell.text(finding.feature().map(each -> voice.labels().of(each)).orElse("")),
                Cell.text(finding.location().toString()));
    }

    private Section method() {
        List<Column> columns = List.of(Column.brief(voice.say("column.rule")),
                Column.brief(voice.say("column.severity")),
                Column.text(voice.say("column.origin")), Column.number(voice.say("column.findings"), ""));
        Map<String, Long> counts = byRule();
        Function<Rule, List<Cell>> row = rule -> List.of(Cell.text(rule.id()), Cell.text(name(rule.severity())),
                Cell.text(voice.text(rule.origin())), Cell.number(counts.getOrDefault(rule.id(), 0L)));
        Table table = new Table("rules", voice.say("table.rules"), voice.say("caption.rules"), columns,
                result.rules().stream().map(row).toList());
        return Section.of("method", voice.say("check.method.title"), voice.say("check.method"), table);
    }
}
