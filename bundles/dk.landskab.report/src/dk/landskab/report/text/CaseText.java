// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.acquisition.cases.CaseMoney;
import dk.landskab.acquisition.cases.CaseState;
import dk.landskab.acquisition.cases.GateStanding;
import dk.landskab.acquisition.cases.GateState;
import dk.landskab.acquisition.cases.Happening;
import dk.landskab.acquisition.cases.Needed;
import dk.landskab.acquisition.cases.NeededStanding;
import dk.landskab.acquisition.cases.Party;
import dk.landskab.acquisition.cases.PhaseStanding;
import dk.landskab.acquisition.cases.PhaseState;
import dk.landskab.acquisition.cases.PoolShare;
import dk.landskab.acquisition.cases.Waiting;
import dk.landskab.acquisition.condition.ConditionWords;
import dk.landskab.acquisition.condition.GateName;
import dk.landskab.acquisition.condition.Truth;
import dk.landskab.acquisition.condition.Unknown;
import dk.landskab.analysis.Amounts;
import dk.landskab.model.edit.Labels;
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;
import dk.landskab.report.document.Mark;

/** The state of a case for a person: where it stands, what is needed next and why, what happened, its money. */
public final class CaseText {

    private static final int CENTS = 2;

    private final CaseState state;
    private final Language language;
    private final Paragraphs text;

    private CaseText(CaseState state, Language language, Terminal terminal) {
        this.state = state;
        this.language = language;
        this.text = new Paragraphs(terminal);
    }

    /** The text; it says everything that the state holds. */
    public static String of(CaseState state, Language language, Terminal terminal) {
        return new CaseText(state, language, terminal).write();
    }

    private String write() {
        text.heading(state.acquisition().getId() + "  " + name(state.acquisition()));
        facts();
        state.nextGate().ifPresent(this::needed);
        if (!state.phases().isEmpty()) {
            text.heading(say("case.phases"));
            state.phases().forEach(this::phase);
        }
        if (!state.history().isEmpty()) {
            text.heading(say("case.history"));
            state.history().forEach(this::happening);
        }
        money(state.money());
        if (!state.undecided().isEmpty()) {
            text.heading(say("case.undecided"));
            state.undecided().forEach(each -> text.item(Mark.COMPETENCE, capital(each.why().in(language))));
        }
        return text.text();
    }

    private void facts() {
        List<String[]> facts = new ArrayList<>();
        fact(facts, "date", state.date().toString());
        state.process().ifPresent(process -> fact(facts, "process", process.version()
                .map(version -> say("case.version", name(process.stated()), version))
                .orElseGet(() -> name(process.stated()))));
        Optional.ofNullable(state.acquisition().getCategory()).ifPresent(each -> fact(facts, "category", name(each)));
        fact(facts, "stage", stage());
        state.waiting().ifPresent(waiting -> waiting(facts, waiting));
        state.permits().forEach(each -> fact(facts, "permit", say(each.isGranted() ? "case.granted"
                : "case.notGranted", each.name(), each.since().orElse(null))));
        int width = facts.stream().mapToInt(each -> each[0].length()).max().orElse(0);
        facts.forEach(each -> text.fact(each[0], width, each[1]));
    }

    private String stage() {
        return state.current().map(phase -> say("case.stage.value", state.stage().inWords(), name(phase.phase())))
                .orElseGet(() -> capital(state.stage().inWords().in(language)));
    }

    private void waiting(List<String[]> facts, Waiting waiting) {
        fact(facts, "gate", say("case.gate.value", GateName.of(waiting.gate().gate()),
                waiting.gate().standing().inWords()));
        fact(facts, "for", parties(waiting.forWhom()));
        waiting.since().ifPresent(since -> fact(facts, "since", since(waiting)));
        fact(facts, "decides", parties(waiting.decidedBy()));
        if (!waiting.consulted().isEmpty()) {
            fact(facts, "heard", parties(waiting.consulted()));
        }
        if (waiting.isOverdue()) {
            waiting.escalatesTo().ifPresent(each -> fact(facts, "escalates", parties(List.of(each))));
        }
    }

    private String since(Waiting waiting) {
        long days = waiting.days().orElse(0L);
        return waiting.within().map(within -> say(waiting.isOverdue() ? "case.overdue" : "case.inTime",
                waiting.since().get(), days, within)).orElseGet(() -> say("case.days", waiting.since().get(), days));
    }

    private void needed(GateState gate) {
        text.heading(say(state.waiting().isPresent() ? "case.needed" : "case.willNeed", GateName.of(gate.gate()),
                gate.gate().eContainer()));
        List<Needed> asked = gate.needed();
        if (asked.isEmpty()) {
            text.sentence(2, say("case.nothingNeeded"));
        }
        asked.stream().filter(each -> each.standing() != NeededStanding.NOT_NEEDED).forEach(this::needed);
        asked.stream().filter(each -> each.standing() == NeededStanding.NOT_NEEDED).forEach(this::needed);
    }

    private void needed(Needed needed) {
        String who = needed.by().isEmpty() || !needed.isOpen() ? "" : " – " + parties(needed.by());
        String until = needed.validUntil().map(day -> " " + say("case.until", day)).orElse("");
        text.item(mark(needed.standing()), name(needed.what()) + ": " + needed.standing().inWords().in(language)
                + until + who);
        needed.when().ifPresent(condition -> text.aside(6, say("case.when", new ConditionWords(condition),
                needed.applies().value().inWords())));
        needed.applies().unknowns().stream().map(Unknown::why).distinct()
                .forEach(why -> text.aside(6, capital(why.in(language))));
    }

    private static Mark mark(NeededStanding standing) {
        return switch (standing) {
            case THERE, OVERRULED -> Mark.ADDED;
            case NOT_NEEDED -> Mark.NONE;
            case MISSING, EXPIRED, NO_GO -> Mark.ERROR;
            case PENDING, TO_JUDGE -> Mark.WARNING;
        };
    }

    private void phase(PhaseState phase) {
        String days = Stream.of(phase.entered().map(Object::toString).orElse(""),
                phase.left().map(Object::toString).orElse("")).collect(Collectors.joining(" – ")).strip();
        String gates = phase.gates().stream().filter(each -> each.standing() != GateStanding.NOT_NEEDED
                && phase.standing() != PhaseStanding.SKIPPED)
                .map(this::gate).collect(Collectors.joining(", "));
        text.item(switch (phase.standing()) {
            case LEFT -> Mark.ADDED;
            case CURRENT -> Mark.MOVED;
            case SKIPPED, NOT_RECORDED, AHEAD -> Mark.NONE;
        }, name(phase.phase()) + ": " + phase.standing().inWords().in(language)
                + (days.equals("–") || days.isEmpty() ? "" : " (" + days + ")")
                + (gates.isEmpty() ? "" : "; " + gates));
    }

    private String gate(GateState gate) {
        return say("case.gate.value", GateName.of(gate.gate()), gate.standing().inWords())
                + (gate.applies().value() == Truth.UNKNOWN ? " (?)" : "");
    }

    private void happening(Happening happening) {
        String who = happening.by().isEmpty() ? "" : " [" + parties(happening.by()) + "]";
        text.fact(happening.date().map(Object::toString).orElseGet(() -> say("case.noDay")), 10,
                happening.what().in(language) + who);
        happening.conditions().forEach(each -> text.sentence(14, "• " + each));
    }

    private void money(CaseMoney money) {
        List<String[]> facts = new ArrayList<>();
        amounts(facts, "once", money.once());
        amounts(facts, "yearly", money.yearly());
        amounts(facts, "committed", money.committed());
        money.pools().forEach(each -> fact(facts, "pool", pool(each)));
        if (!facts.isEmpty()) {
            text.heading(say("case.money"));
            int width = facts.stream().mapToInt(each -> each[0].length()).max().orElse(0);
            facts.forEach(each -> text.fact(each[0], width, each[1]));
        }
    }

    private String pool(PoolShare share) {
        return say("case.pool.value", name(share.pool()), share.pool().getYear().toString(),
                share.planned().rounded(CENTS).stripTrailingZeros(), share.committed().rounded(CENTS)
                        .stripTrailingZeros(), share.held().rounded(CENTS).stripTrailingZeros(), share.currency());
    }

    private void amounts(List<String[]> facts, String key, Amounts amounts) {
        if (!amounts.isEmpty()) {
            fact(facts, key, amounts.inWords().stream().map(each -> each.in(language))
                    .collect(Collectors.joining(", ")));
        }
    }

    private void fact(List<String[]> facts, String key, String value) {
        facts.add(new String[] {say("case." + key), value});
    }

    private String parties(List<Party> parties) {
        return parties.isEmpty() ? say("case.nobody")
                : parties.stream().map(each -> each.inWords().in(language)).collect(Collectors.joining(", "));
    }

    private String name(EObject element) {
        return Labels.in(language).of(element);
    }

    private String say(String key, Object... arguments) {
        return Message.of(CaseText.class, key, arguments).in(language);
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase() + words.substring(1);
    }
}
