// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dk.landskab.acquisition.cases.CaseState;
import dk.landskab.acquisition.cases.NeededStanding;
import dk.landskab.acquisition.cases.Needed;
import dk.landskab.acquisition.cases.Stage;
import dk.landskab.acquisition.cases.Waiting;
import dk.landskab.acquisition.condition.GateName;
import dk.landskab.model.edit.Language;
import dk.landskab.report.document.Fact;
import dk.landskab.report.document.Report;
import dk.landskab.report.document.Run;
import dk.landskab.report.document.Section;
import dk.landskab.report.document.Table;
import dk.landskab.report.json.Json;
import dk.landskab.store.Origin;

/** Puts the state of a case into words: what it waits for, its phases, what happened, its money. */
public final class CaseReportWriter {

    private final CaseState state;
    private final Origin origin;
    private final Voice voice;
    private final ElementIndex elements;
    private final CaseTables tables;

    private CaseReportWriter(CaseState state, Origin origin, Language language) {
        this.state = state;
        this.origin = origin;
        voice = new Voice(language);
        elements = new ElementIndex(voice);
        tables = new CaseTables(voice);
    }

    /** The report of a case in a language. */
    public static Report write(CaseState state, Origin origin, Language language, Run run) {
        return new CaseReportWriter(state, origin, language).report(run);
    }

    private Report report(Run run) {
        elements.ref(state.acquisition());
        state.process().ifPresent(each -> elements.ref(each.stated()));
        Head head = new Head(voice);
        List<Fact> facts = new ArrayList<>(List.of(new Fact(voice.say("check.date"), voice.text(state.date())),
                head.place(voice.say("check.landscape"), origin)));
        state.process().ifPresent(process -> facts.add(new Fact(voice.say("case.process"), process.version()
                .map(version -> voice.say("case.version", process.stated(), version))
                .orElseGet(() -> voice.name(process.stated())))));
        Optional.ofNullable(state.acquisition().getCategory())
                .ifPresent(each -> facts.add(new Fact(voice.say("case.category"), voice.name(each))));
        String title = voice.say("case.title", state.acquisition().getId(), state.acquisition());
        return new Report(voice.language(), title, facts, keyFigures(), conclusions(), List.of(), sections(),
                Optional.empty(), elements.entries(), () -> Json.of(state, origin))
                .told(head.purpose("case"), head.making(run));
    }

    private List<Fact> keyFigures() {
        List<Fact> figures = new ArrayList<>();
        figures.add(new Fact(voice.say("case.stage"), voice.capital(voice.say(state.stage().inWords()))));
        state.waiting().flatMap(Waiting::days)
                .ifPresent(days -> figures.add(new Fact(voice.say("case.days"), voice.text(days))));
        state.waiting().ifPresent(each -> figures.add(new Fact(voice.say("case.open"), voice.text(open(each)))));
        return figures;
    }

    private static long open(Waiting waiting) {
        return waiting.open().stream().map(Needed::standing).filter(each -> each != NeededStanding.TO_JUDGE).count();
    }

    private List<String> conclusions() {
        List<String> sentences = new ArrayList<>();
        sentences.add(state.current().map(each -> voice.say("case.conclusion.phase", state.stage().inWords(),
                each.phase())).orElseGet(() -> voice.say("case.conclusion.stage", state.stage().inWords())));
        state.waiting().ifPresent(waiting -> {
            sentences.add(voice.say("case.conclusion.waits", GateName.of(waiting.gate().gate()),
                    tables.parties(waiting.forWhom())));
            if (waiting.isOverdue()) {
                sentences.add(voice.say("case.conclusion.overdue", waiting.since().orElse(null),
                        waiting.days().orElse(null), waiting.within().orElse(null)));
            }
            long open = open(waiting);
            sentences.add(open == 0 ? voice.say("case.conclusion.ready") : voice.count("case.conclusion.open",
                    (int) open));
        });
        if (state.stage() != Stage.WITHOUT_PROCESS) {
            state.permits().stream().filter(each -> !each.isGranted())
                    .forEach(each -> sentences.add(voice.say("case.conclusion.permit", each.name())));
        }
        return sentences;
    }

    private List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        state.nextGate().ifPresent(gate -> sections.add(section("needed", tables.needed(gate))));
        Stream.of(section("phases", tables.phases(state)), section("history", tables.history(state)),
                section("money", tables.amounts(state.money()), tables.pools(state.money().pools())))
                .forEach(sections::add);
        List<String> reasons = state.undecided().stream().map(each -> voice.capital(voice.say(each.why()))).toList();
        sections.add(new Section("undecided", voice.say("case.undecided.title"), reasons.isEmpty()
                ? voice.say("gap.undecided.none") : voice.count("gap.undecided", reasons.size()), Optional.empty(),
                List.of(), reasons));
        return sections;
    }

    private Section section(String key, Table... some) {
        List<Table> filled = Stream.of(some).filter(each -> !each.rows().isEmpty()).toList();
        return new Section(key, voice.say("case." + key + ".title"), filled.isEmpty()
                ? voice.say("case." + key + ".none") : voice.say("case." + key + ".answer"), Optional.empty(), filled,
                List.of());
    }
}
