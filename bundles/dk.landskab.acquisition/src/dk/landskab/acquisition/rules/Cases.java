// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.landskab.acquisition.cases.CaseState;
import dk.landskab.acquisition.cases.Records;
import dk.landskab.acquisition.condition.CaseFacts;
import dk.landskab.acquisition.process.EffectiveProcess;
import dk.landskab.model.procurement.Acquisition;
import dk.landskab.rules.RuleContext;
import dk.landskab.store.Problem;

/** Where all cases of a landscape stand, read once for a run. */
final class Cases {

    private final List<CaseView> views;

    private Cases(List<CaseView> views) {
        this.views = views;
    }

    /** The cases whose process is in the landscape and of whose words all were understood. */
    static Stream<CaseView> of(RuleContext context) {
        return context.shared(Cases.class, Cases::read).views.stream();
    }

    /** All cases that were not stopped, with or without a process. */
    static Stream<Acquisition> pursued(RuleContext context) {
        return context.landscape().all(Acquisition.class).stream().filter(CaseView::isPursued);
    }

    /** Those of whose text every clause was understood, so that what they do not say is not said. */
    static Stream<Acquisition> understood(RuleContext context) {
        return understood(context, pursued(context));
    }

    private static Stream<Acquisition> understood(RuleContext context, Stream<Acquisition> cases) {
        Set<String> unread = context.landscape().problems().stream()
                .filter(each -> each.kind() == Problem.Kind.SYNTAX && each.id() != null).map(Problem::id)
                .collect(Collectors.toSet());
        return cases.filter(each -> unread.stream().noneMatch(id -> id.equals(each.getId())
                || id.startsWith(each.getId() + '.')));
    }

    private static Cases read(RuleContext context) {
        return new Cases(understood(context, context.landscape().all(Acquisition.class).stream())
                .flatMap(each -> view(context, each).stream()).toList());
    }

    private static Optional<CaseView> view(RuleContext context, Acquisition acquisition) {
        CaseState state = CaseState.of(context.landscape(), acquisition, context.date());
        return state.process().map(process -> new CaseView(state, facts(context, acquisition, process),
                Records.of(acquisition, process, context.date())));
    }

    private static CaseFacts facts(RuleContext context, Acquisition acquisition, EffectiveProcess process) {
        return CaseFacts.of(acquisition, process, context.date(), context.landscape());
    }
}
