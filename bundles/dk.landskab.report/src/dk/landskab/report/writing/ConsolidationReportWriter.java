// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.writing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dk.landskab.acquisition.cases.CaseConsolidation;
import dk.landskab.acquisition.cases.CaseNeed;
import dk.landskab.acquisition.cases.ExistingSystem;
import dk.landskab.analysis.consolidation.Candidate;
import dk.landskab.analysis.consolidation.ConsolidationReport;
import dk.landskab.analysis.consolidation.Fit;
import dk.landskab.model.edit.Language;
import dk.landskab.report.document.Cell;
import dk.landskab.report.document.Column;
import dk.landskab.report.document.Fact;
import dk.landskab.report.document.Figure;
import dk.landskab.report.document.Mark;
import dk.landskab.report.document.Report;
import dk.landskab.report.document.Run;
import dk.landskab.report.document.Section;
import dk.landskab.report.document.Table;
import dk.landskab.report.json.Json;
import dk.landskab.store.Origin;

/** Puts into words which existing systems could solve the need of a case. */
public final class ConsolidationReportWriter {

    private final CaseConsolidation result;
    private final Origin origin;
    private final Voice voice;
    private final ElementIndex elements;

    private ConsolidationReportWriter(CaseConsolidation result, Origin origin, Language language) {
        this.result = result;
        this.origin = origin;
        voice = new Voice(language);
        elements = new ElementIndex(voice);
    }

    /** The report in a language. */
    public static Report write(CaseConsolidation result, Origin origin, Language language, Run run) {
        return new ConsolidationReportWriter(result, origin, language).report(run);
    }

    private Report report(Run run) {
        elements.ref(result.acquisition());
        Head head = new Head(voice);
        List<Fact> facts = List.of(new Fact(voice.say("consolidation.from"), voice.text(result.report().need().from())),
                head.place(voice.say("check.landscape"), origin));
        List<Section> sections = List.of(section("candidates", result.systems()),
                section("excluded", result.excluded()), undecided());
        return new Report(voice.language(), voice.say("consolidation.title", result.acquisition().getId(),
                result.acquisition()), facts, keyFigures(), conclusions(), figures(), sections, Optional.of(method()),
                elements.entries(), () -> Json.of(result, origin))
                .told(head.purpose("consolidation"), head.making(run));
    }

    private List<Fact> keyFigures() {
        List<Fact> figures = new ArrayList<>();
        figures.add(new Fact(voice.say("consolidation.suggestion"), voice.capital(voice.say(
                result.report().suggestion().inWords()))));
        figures.add(new Fact(voice.say("consolidation.candidates.title"), voice.text(result.systems().size())));
        return figures;
    }

    private List<String> conclusions() {
        ConsolidationReport report = result.report();
        List<String> sentences = new ArrayList<>();
        sentences.add(!CaseNeed.isMeasurable(report.need()) ? voice.say("consolidation.unmeasurable")
                : voice.say("consolidation.conclusion", report.suggestion().inWords(),
                        report.suggestionAtBest().inWords()));
        result.systems().stream().map(ExistingSystem::candidate).limit(1).forEach(best -> sentences.add(voice.say(
                "consolidation.best", best.application(), best.atLeast(), best.atMost())));
        if (!result.money().once().isEmpty() || !result.money().yearly().isEmpty()) {
            sentences.add(voice.say("consolidation.bought", money(voice.amounts(result.money().once())),
                    money(voice.amounts(result.money().yearly()))));
        }
        return sentences;
    }

    private static String money(String amounts) {
        return amounts.isEmpty() ? "–" : amounts;
    }

    private List<Figure> figures() {
        if (result.systems().isEmpty()) {
            return List.of();
        }
        List<Figure.StackedBars.Bar> bars = result.systems().stream().map(ExistingSystem::candidate)
                .map(each -> new Figure.StackedBars.Bar(voice.name(each.application()), parts(each))).toList();
        List<Figure.StackedBars.Part> legend = new ArrayList<>();
        for (Fit fit : Fit.values()) {
            legend.add(new Figure.StackedBars.Part(mark(fit), voice.say("consolidation.fit." + fit.name()),
                    bars.stream().mapToInt(each -> each.parts().get(fit.ordinal()).value()).sum()));
        }
        return List.of(new Figure.StackedBars(voice.say("consolidation.figure"),
                voice.say("consolidation.figure.alt"), legend, bars));
    }

    private List<Figure.StackedBars.Part> parts(Candidate candidate) {
        List<Figure.StackedBars.Part> parts = new ArrayList<>();
        for (Fit fit : Fit.values()) {
            parts.add(new Figure.StackedBars.Part(mark(fit), voice.say("consolidation.fit." + fit.name()),
                    candidate.points(fit).size()));
        }
        return parts;
    }

    private static Mark mark(Fit fit) {
        return switch (fit) {
            case COVERED -> Mark.ADDED;
            case MISSING -> Mark.REMOVED;
            case UNKNOWN -> Mark.COMPETENCE;
        };
    }

    private Section section(String key, List<ExistingSystem> systems) {
        String title = voice.say("consolidation." + key + ".title");
        List<Column> columns = List.of(Column.text(voice.say("column.system")),
                Column.number(voice.say("consolidation.atLeast"), "%"),
                Column.number(voice.say("consolidation.atMost"), "%"), Column.brief(voice.say("column.verdict")),
                Column.wide(voice.say("consolidation.fit.COVERED")), Column.wide(voice.say("consolidation.fit.MISSING")),
                Column.wide(voice.say("consolidation.fit.UNKNOWN")), Column.text(voice.say("consolidation.toBuild")),
                Column.text(voice.say("column.yearly")), Column.text(voice.say("column.contracts")),
                Column.text(voice.say("column.owner")), Column.wide(voice.say("consolidation.obstacles")),
                Column.text(voice.say("consolidation.listed")));
        return Section.of(key, title, systems.isEmpty() ? voice.say("consolidation." + key + ".none")
                : voice.count("consolidation." + key, systems.size()),
                new Table(key, title, voice.say("consolidation." + key + ".caption"), columns,
                        systems.stream().map(this::row).toList()));
    }

    private List<Cell> row(ExistingSystem system) {
        Candidate each = system.candidate();
        return List.of(Cell.refs(elements.refs(List.of(each.application()))), percent(each.atLeast()),
                percent(each.atMost()), each.isUsable() ? Cell.text(voice.say(each.verdict().inWords())) : Cell.EMPTY, points(each, Fit.COVERED),
                points(each, Fit.MISSING), points(each, Fit.UNKNOWN), Cell.brief(elements.refs(system.unconnected())),
                Cell.text(voice.amounts(system.yearly().amounts())), Cell.refs(elements.refs(each.contracts())),
                Cell.refs(elements.refs(each.owners())), Cell.lines(voice.say(each.obstacles())),
                Cell.text(system.listed().map(listed -> voice.literal(listed.getVerdict()))
                        .orElse(system.isReplaced() ? voice.say("consolidation.replaced") : "")));
    }

    private static Cell percent(BigDecimal score) {
        return Cell.number(score);
    }

    private Cell points(Candidate candidate, Fit fit) {
        return Cell.lines(voice.say(candidate.points(fit)));
    }

    private Section undecided() {
        List<String> reasons = result.report().undecided().stream().map(each -> voice.say(each.why())).toList();
        return new Section("undecided", voice.say("consolidation.undecided.title"),
                voice.count("gap.undecided", reasons.size()), Optional.empty(), List.of(), reasons);
    }

    private Section method() {
        return new Section("method", voice.say("consolidation.method.title"), voice.say("consolidation.method"),
                Optional.empty(), List.of(), voice.say(result.report().parameters().inWords()));
    }
}
