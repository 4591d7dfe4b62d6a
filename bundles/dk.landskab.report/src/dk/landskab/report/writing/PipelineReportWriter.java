// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dk.landskab.acquisition.cases.CaseState;
import dk.landskab.acquisition.cases.Pipeline;
import dk.landskab.acquisition.cases.ProcessCases;
import dk.landskab.acquisition.cases.Stage;
import dk.landskab.acquisition.process.EffectiveProcess;
import dk.landskab.model.edit.Language;
import dk.landskab.report.document.Board;
import dk.landskab.report.document.Fact;
import dk.landskab.report.document.Report;
import dk.landskab.report.document.Run;
import dk.landskab.report.document.Section;
import dk.landskab.report.json.Json;
import dk.landskab.store.Origin;

/**
 * Puts the cases of a landscape into words: which waits at which gate for whom and for how long, on a board for each
 * process, and what they draw on the budget pools. No name of a person who holds a role is told.
 */
public final class PipelineReportWriter {

    private final Pipeline pipeline;
    private final Origin origin;
    private final Voice voice;
    private final CaseWords words;
    private final ElementIndex elements;
    private final PipelineTables tables;

    private PipelineReportWriter(Pipeline pipeline, Origin origin, Language language) {
        this.pipeline = pipeline;
        this.origin = origin;
        voice = new Voice(language);
        words = new CaseWords(voice);
        elements = new ElementIndex(voice);
        tables = new PipelineTables(words, elements);
    }

    /** The report of all cases in a language. */
    public static Report write(Pipeline pipeline, Origin origin, Language language, Run run) {
        return new PipelineReportWriter(pipeline, origin, language).report(run);
    }

    private Report report(Run run) {
        Head head = new Head(voice);
        List<Fact> facts = List.of(new Fact(voice.say("pipeline.date"), voice.text(pipeline.date())),
                head.place(voice.say("check.landscape"), origin));
        PipelineConclusions conclusions = new PipelineConclusions(pipeline, words);
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < pipeline.processes().size(); i++) {
            sections.add(section(pipeline.processes().get(i), "process-" + (i + 1)));
        }
        if (!pipeline.pools().isEmpty()) {
            sections.add(tables.pools(pipeline.pools()));
        }
        return new Report(voice.language(), voice.say("pipeline.title"), facts, conclusions.keyFigures(),
                conclusions.sentences(), conclusions.figures(), sections,
                Optional.of(Section.of("method", voice.say("pipeline.method.title"), voice.say("pipeline.method"))),
                elements.entries(), () -> Json.of(pipeline, origin)).told(head.purpose("pipeline"), head.making(run));
    }

    private Section section(ProcessCases cases, String id) {
        List<CaseState> open = cases.cases().stream().filter(each -> each.stage().isOpen()).toList();
        long waiting = open.stream().filter(each -> each.stage() == Stage.AT_GATE).count();
        String title = cases.process().map(voice::name).orElseGet(() -> voice.say("pipeline.withoutProcess"));
        String answer = cases.process().isEmpty() ? voice.count("pipeline.lost", cases.cases().size())
                : voice.count("pipeline.answer", open.size(), waiting);
        Optional<EffectiveProcess> process = cases.cases().stream().flatMap(each -> each.process().stream())
                .findFirst();
        Optional<Board> board = process.map(each -> new PipelineBoard(words, elements).of(each, cases.cases()));
        return new Section(id, title, answer, Optional.empty(), List.of(tables.cases(cases.cases(), id)),
                undecided(cases.cases()), board);
    }

    private List<String> undecided(List<CaseState> cases) {
        return cases.stream().filter(each -> each.stage().isOpen()).flatMap(each -> each.undecided().stream()
                .map(undecided -> voice.say("pipeline.undecided", each.acquisition(), undecided.why()))).toList();
    }
}
