// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

import dk.landskab.acquisition.cases.Happening;
import dk.landskab.acquisition.cases.Party;
import dk.landskab.acquisition.cases.Waiting;
import dk.landskab.acquisition.condition.GateName;
import dk.landskab.rules.Finding;
import dk.landskab.rules.Rule;
import dk.landskab.rules.RuleContext;
import dk.landskab.rules.Severity;

/** V-ACQ-13: a case waits at a gate, and nothing was recorded for more days than the gate gives. */
public final class IdleCase implements Rule {

    @Override
    public String id() {
        return "V-ACQ-13";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Finding> check(RuleContext context) {
        return Cases.of(context).flatMap(view -> view.state().waiting().stream()
                .flatMap(waiting -> idle(context, view, waiting).stream()));
    }

    private Optional<Finding> idle(RuleContext context, CaseView view, Waiting waiting) {
        Optional<Long> days = view.state().history().stream().flatMap((Happening each) -> each.date().stream())
                .max(Comparator.<LocalDate>naturalOrder()).map(each -> ChronoUnit.DAYS.between(each, context.date()));
        return days.flatMap(idle -> waiting.within().filter(each -> idle > each)
                .map(each -> finding(context, view.acquisition(), "idle", GateName.of(waiting.gate().gate()), idle, each,
                        waiting.forWhom().stream().map(Party::inWords).toList())));
    }
}
