// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dk.landskab.analysis.Undecided;
import dk.landskab.analysis.merger.Party;
import dk.landskab.analysis.merger.Side;
import dk.landskab.analysis.merger.result.MergerReport;
import dk.landskab.model.edit.Language;
import dk.landskab.report.ReportFolder;
import dk.landskab.report.calendar.NoticeCalendar;
import dk.landskab.report.document.Cell;
import dk.landskab.report.document.Column;
import dk.landskab.report.document.Fact;
import dk.landskab.report.document.Report;
import dk.landskab.report.document.Run;
import dk.landskab.report.document.Section;
import dk.landskab.report.document.Table;
import dk.landskab.report.json.Json;

/**
 * Puts a merger analysis into words: one page of conclusions, then a section for each question (domain.md D.1a to
 * D.1g), what is open, and the parameters and the method at the end; the days for notice go along as a calendar.
 *
 * <p>The report is a function of the result, the language and the command: when it was made is not in it.
 */
public final class MergerReportWriter {

    private final MergerReport result;
    private final MergerTelling telling;

    private MergerReportWriter(MergerReport result, Language language) {
        this.result = result;
        Voice voice = new Voice(language);
        this.telling = new MergerTelling(result, voice, new ElementIndex(voice));
    }

    /** The report of a merger analysis in a language. */
    public static Report write(MergerReport result, Language language, Run run) {
        return new MergerReportWriter(result, language).report(run);
    }

    private Report report(Run run) {
        List<Section> sections = sections();
        Head head = new Head(telling.voice());
        MergerConclusions conclusions = new MergerConclusions(telling);
        Report report = new Report(telling.voice().language(), title(), facts(head), conclusions.keyFigures(),
                conclusions.sentences(), conclusions.figures(), sections, Optional.of(method()),
                telling.elements().entries(), () -> Json.of(result)).told(head.purpose("merger"), head.steady(run));
        return NoticeCalendar.of(result.contracts(), result.parameters().date(), telling.voice().language())
                .map(calendar -> report.attaching(ReportFolder.CALENDAR, calendar)).orElse(report);
    }

    private String title() {
        return telling.say("title", telling.party(Side.A), telling.party(Side.B));
    }

    private List<Fact> facts(Head head) {
        List<Fact> facts = new ArrayList<>(List.of(new Fact(telling.say("date"), result.parameters().date().toString()),
                new Fact(telling.say("merged"), result.mergerDate().toString())));
        for (Side side : Side.values()) {
            Party party = result.parties().party(side);
            facts.add(head.place(telling.party(side), party.landscape().origin()));
        }
        result.parties().merger()
                .ifPresent(plan -> facts.add(new Fact(telling.say("plan"), telling.voice().name(plan))));
        result.parties().reference().ifPresent(each -> facts.add(head.place(telling.say("reference"), each.origin())));
        return facts;
    }

    private List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        sections.add(new CoverageSection(telling).section());
        sections.add(new MatchSection(telling).section());
        sections.add(new OverlapSection(telling).section());
        sections.add(new LandingSection(telling).section());
        sections.add(new ContractSection(telling).section());
        sections.add(new MoneySection(telling).section());
        sections.addAll(new TargetSections(telling).sections());
        sections.addAll(new WaySections(telling).sections());
        sections.add(openQuestions());
        return sections;
    }

    private Section openQuestions() {
        List<Undecided> open = result.undecided();
        List<Column> columns = List.of(Column.wide(telling.head("why")), Column.text(telling.head("elements")));
        Table table = telling.table("undecided", columns, open.stream().map(each -> List.of(
                Cell.text(telling.voice().say(each.why())), telling.brief(each.about()))).toList());
        String answer = open.isEmpty() ? telling.say("conclusion.allDecided")
                : telling.count("questions", open.size());
        return telling.section("questions", answer, Optional.empty(), List.of(), table);
    }

    private Section method() {
        List<List<Cell>> rows = result.parameters().inWords().stream()
                .map(each -> List.of(Cell.text(telling.voice().say(each)))).toList();
        Table table = new Table("parameters", telling.voice().say("table.parameters"),
                telling.voice().say("caption.parameters"),
                List.of(Column.wide(telling.voice().say("column.parameter"))), rows);
        return new Section("method", telling.voice().say("method.title"), telling.say("method"), Optional.empty(),
                List.of(table), List.of());
    }
}
