// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.acquisition;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dk.landskab.acquisition.cases.CaseState;
import dk.landskab.acquisition.cases.PoolShare;
import dk.landskab.acquisition.condition.GateName;
import dk.landskab.model.procurement.Candidate;
import dk.landskab.model.procurement.Verdict;
import dk.landskab.rules.cost.Amount;

/** What somebody reads who reads three sentences: who decides on what, what was chosen, and what it costs. */
record SummaryPart(CaseState state, List<PoolShare> pools, Teller teller) {

    /** The sentences. */
    List<String> sentences() {
        return Stream.of(decision().stream(), choice().stream(), money().stream(), overspent())
                .flatMap(each -> each).toList();
    }

    private Optional<String> decision() {
        return state.waiting().filter(each -> !each.decidedBy().isEmpty()).map(each -> teller.say("summary.decision",
                teller.parties(each.decidedBy()), GateName.of(each.gate().gate())));
    }

    private Optional<String> choice() {
        List<Candidate> all = state.acquisition().getCandidates();
        List<String> chosen = all.stream().filter(each -> each.getVerdict() == Verdict.CHOSEN)
                .map(each -> each.getExisting() == null ? each.getProduct() : each.getExisting())
                .map(teller::name).filter(each -> each != null).toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(chosen.isEmpty() ? teller.say("summary.open", all.size())
                : teller.say("summary.chosen", String.join(", ", chosen), all.size()));
    }

    private Optional<String> money() {
        String once = teller.money(state.money().once());
        String yearly = teller.money(state.money().yearly());
        String committed = Optional.ofNullable(teller.money(state.money().committed()))
                .orElseGet(() -> teller.say("word.nothing"));
        if (once == null && yearly == null) {
            return Optional.empty();
        }
        return Optional.of(once == null ? teller.say("summary.yearly", yearly, committed)
                : yearly == null ? teller.say("summary.once", once, committed)
                        : teller.say("summary.both", once, yearly, committed));
    }

    private Stream<String> overspent() {
        return pools.stream().filter(each -> each.left().compareTo(Amount.ZERO) < 0)
                .map(each -> teller.say("summary.overspent", each.pool(),
                        teller.money(each.planned().minus(each.held()), each.currency())));
    }
}
