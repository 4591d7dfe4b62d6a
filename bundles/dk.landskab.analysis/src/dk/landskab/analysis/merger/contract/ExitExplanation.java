// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.contract;

import java.util.ArrayList;
import java.util.List;

import dk.landskab.analysis.Explanation;
import dk.landskab.analysis.Undecided;
import dk.landskab.model.core.Element;
import dk.landskab.model.edit.Message;
import dk.landskab.model.edit.Phrase;
import dk.landskab.model.governance.GovernancePackage.Literals;
import dk.landskab.rules.contract.ContractTerms;

/** Says step by step how the dates and the waste of a contract came about. */
final class ExitExplanation {

    private static final int CENTS = 2;

    private final ContractExit exit;
    private final List<Explanation> steps = new ArrayList<>();

    ExitExplanation(ContractExit exit) {
        this.exit = exit;
    }

    Explanation of() {
        exit.wishedEnd().ifPresent(wished -> add(exit.leaving(), exit.leaving().isEmpty() ? "wishedMerger" : "wished",
                wished, exit.leaving()));
        terms();
        exit.lastNotice().ifPresent(day -> add(List.of(), "lastNotice", day, exit.wishedEnd().orElse(day)));
        exit.earliestEnd().ifPresent(end -> add(List.of(), "earliestEnd", end));
        exit.end().ifPresent(end -> add(List.of(), "end", end));
        exit.waste().forEach(waste -> add(List.of(), "waste", waste.line().cost(), waste.from(),
                waste.until().minusDays(1), waste.amount().rounded(CENTS), waste.line().currency()));
        exit.undecided().stream().map(Undecided::why).forEach(why -> steps.add(Explanation.of(why)));
        return new Explanation(text("exit", exit.contract()), List.of(exit.contract()), steps);
    }

    private void terms() {
        ContractTerms terms = ContractTerms.of(exit.contract());
        terms.notice().ifPresent(notice -> {
            notice.irrevocableTo().ifPresent(day -> add(List.of(), "irrevocable", day));
            add(List.of(), "notice", notice.months(), Phrase.value(Literals.CONTRACT__NOTICE_AT, notice.at()));
        });
        terms.noticeGiven().ifPresent(day -> add(List.of(), "given", day));
        terms.fixedEnd().ifPresent(day -> add(List.of(), "fixed", day));
    }

    private void add(List<Element> about, String key, Object... arguments) {
        steps.add(new Explanation(text(key, arguments), about, List.of()));
    }

    private static Message text(String key, Object... arguments) {
        return Message.of(ExitExplanation.class, "explain." + key, arguments);
    }
}
