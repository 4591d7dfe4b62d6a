// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.writing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dk.landskab.acquisition.cases.CaseState;
import dk.landskab.acquisition.cases.PhaseState;
import dk.landskab.acquisition.cases.PoolShare;
import dk.landskab.acquisition.cases.Stage;
import dk.landskab.acquisition.cases.Waiting;
import dk.landskab.acquisition.condition.GateName;
import dk.landskab.acquisition.condition.PhaseName;
import dk.landskab.acquisition.process.EffectiveProcess;
import dk.landskab.model.edit.Message;
import dk.landskab.model.procurement.PhaseDef;
import dk.landskab.report.document.Board;
import dk.landskab.report.document.Board.Card;
import dk.landskab.report.document.Board.Meter;
import dk.landskab.report.document.Fact;
import dk.landskab.report.document.Mark;

/** The cases of a process on a board: a column a phase, and one behind them for what is over. */
final class PipelineBoard {

    private static final List<Mark> GRAVEST_FIRST = List.of(Mark.ERROR, Mark.WARNING, Mark.INFORMATION, Mark.MOVED,
            Mark.NONE, Mark.COMPETENCE, Mark.ADDED, Mark.REMOVED);

    private final CaseWords words;
    private final ElementIndex elements;

    PipelineBoard(CaseWords words, ElementIndex elements) {
        this.words = words;
        this.elements = elements;
    }

    Board of(EffectiveProcess process, List<CaseState> cases) {
        List<Board.Stage> stages = new ArrayList<>(process.phases().stream().map(phase -> new Board.Stage(
                PhaseName.of(phase), cards(cases.stream().filter(each -> isIn(each, phase))),
                EffectiveProcess.gates(phase).stream().map(GateName::of).toList())).toList());
        List<Card> over = cards(cases.stream().filter(PipelineBoard::isOver));
        if (!over.isEmpty()) {
            stages.add(new Board.Stage(words.voice().say("pipeline.over"), over, List.of()));
        }
        return new Board(words.voice().say("pipeline.board", process.stated()), stages);
    }

    /** One that was stopped stays in the phase where it was stopped, unless it has left that too. */
    private static boolean isOver(CaseState state) {
        return state.stage() == Stage.DONE || state.stage() == Stage.STOPPED && state.current().isEmpty();
    }

    private static boolean isIn(CaseState state, PhaseDef phase) {
        return state.stage() != Stage.DONE && state.current().map(PhaseState::phase).filter(each -> each == phase)
                .isPresent();
    }

    private List<Card> cards(Stream<CaseState> cases) {
        return cases.sorted(Comparator.comparing(each -> GRAVEST_FIRST.indexOf(mark(each)))).map(this::card).toList();
    }

    private Card card(CaseState state) {
        List<Fact> facts = new ArrayList<>();
        state.waiting().ifPresent(waiting -> {
            facts.add(new Fact(words.voice().say("pipeline.gate"), GateName.of(waiting.gate().gate())));
            fact("pipeline.for", words.parties(waiting.forWhom())).ifPresent(facts::add);
            fact("pipeline.lacks", String.join(", ", words.lacking(waiting))).ifPresent(facts::add);
        });
        return new Card(elements.ref(state.acquisition()), mark(state), words.status(state), facts,
                state.money().pools().stream().map(this::meter).toList());
    }

    private Optional<Fact> fact(String key, String value) {
        return value.isEmpty() ? Optional.empty() : Optional.of(new Fact(words.voice().say(key), value));
    }

    private Meter meter(PoolShare share) {
        Message text = Message.of(Voice.class, "pipeline.meter", share.planned().rounded(0),
                share.committed().rounded(0), share.held().rounded(0), share.currency());
        return new Meter(words.voice().name(share.pool()), words.voice().say(text), share.held().rounded(0),
                share.planned().rounded(0), share.committed().rounded(0));
    }

    /**
     * Overdue is wrong, something wanting is to be looked at unless the case came only today, and a decision that can be
     * taken is good to know.
     */
    static Mark mark(CaseState state) {
        return switch (state.stage()) {
            case AT_GATE -> state.isOverdue() ? Mark.ERROR
                    : state.waiting().filter(Waiting::isReady).isPresent() ? Mark.INFORMATION
                    : state.waiting().filter(Waiting::isNew).isPresent() ? Mark.MOVED : Mark.WARNING;
            case UNDER_WAY -> Mark.MOVED;
            case DONE -> Mark.ADDED;
            case STOPPED -> Mark.REMOVED;
            case NOT_BEGUN -> Mark.NONE;
            case WITHOUT_PROCESS -> Mark.COMPETENCE;
        };
    }
}
