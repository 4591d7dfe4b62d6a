// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.contract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dk.landskab.analysis.Undecided;
import dk.landskab.analysis.merger.money.Prices;
import dk.landskab.analysis.merger.stay.Stay;
import dk.landskab.analysis.merger.stay.Stays;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Tri;
import dk.landskab.model.edit.Message;
import dk.landskab.model.governance.Contract;
import dk.landskab.model.governance.Cost;
import dk.landskab.model.governance.NoticeAt;
import dk.landskab.rules.contract.ContractTerms;
import dk.landskab.rules.contract.NoticeTerms;

/** Reckons how one contract after the other is left. */
public final class ExitFinder {

    private final Stays stays;
    private final Prices prices;
    private final LocalDate today;
    private final LocalDate mergerDate;

    /**
     * For contracts of which notice can be given from a day.
     *
     * @param mergerDate by which contracts should end of which nobody decided
     */
    public ExitFinder(Stays stays, Prices prices, LocalDate today, LocalDate mergerDate) {
        this.stays = stays;
        this.prices = prices;
        this.today = today;
        this.mergerDate = mergerDate;
    }

    /** How a contract is left; empty where nothing of what it is for leaves. */
    public Optional<ContractExit> exit(Contract contract) {
        List<Element> concerned = concerned(contract);
        List<Element> leaving = concerned.stream().filter(each -> stays.of(each).leaves()).toList();
        if (concerned.isEmpty() || stays.isPlanned() && leaving.isEmpty()) {
            return Optional.empty();
        }
        List<Element> others = concerned.stream().filter(each -> !leaving.contains(each)).toList();
        ContractTerms terms = ContractTerms.of(contract);
        LocalDate wished = wished(leaving);
        Optional<LocalDate> end = leaving.isEmpty() ? Optional.empty() : terms.endFor(wished, today);
        return Optional.of(new ContractExit(contract, leaving, others, Optional.of(wished), terms.lastNotice(wished),
                terms.earliestEnd(today), end, notices(terms, wished, end),
                end.map(last -> waste(contract, leaving, others.isEmpty(), last)).orElse(List.of()),
                contract.getAgreements().stream().map(EndingAgreement::of).toList(),
                doubts(contract, terms, leaving, others, wished, end)));
    }

    /** Whether a contract has ended, so that nothing can be decided about it any more. */
    boolean hasEnded(Contract contract) {
        return ContractTerms.of(contract).hasEndedBefore(today);
    }

    /** What a contract covers or has a line of money for. */
    private static List<Element> concerned(Contract contract) {
        return Stream.concat(contract.getCovers().stream(), contract.getCosts().stream().map(Cost::getOf))
                .filter(each -> each != null && !each.eIsProxy() && each.getId() != null)
                .distinct().sorted(Comparator.comparing(Element::getId)).toList();
    }

    private LocalDate wished(List<Element> leaving) {
        return leaving.stream().map(stays::of).map(Stay::end).max(LocalDate::compareTo).orElse(mergerDate)
                .minusDays(1);
    }

    private List<NoticeDate> notices(ContractTerms terms, LocalDate wished, Optional<LocalDate> end) {
        if (terms.noticeGiven().isPresent() || terms.notice().isEmpty()) {
            return List.of();
        }
        NoticeTerms notice = terms.notice().get();
        return Stream.concat(notice.lastEnd(wished).stream(), end.filter(notice::allows).stream())
                .filter(each -> terms.fixedEnd().filter(fixed -> !fixed.isAfter(each)).isEmpty())
                .distinct().sorted().map(each -> new NoticeDate(notice.lastNotice(each), each))
                .filter(each -> !each.day().isBefore(today)).toList();
    }

    /**
     * What is paid from the last day of use to the end. A line that says what it is for ends its use with that; another
     * with the last that leaves, and never while something else is covered.
     */
    private List<Waste> waste(Contract contract, List<Element> leaving, boolean endsWhole, LocalDate end) {
        List<Waste> waste = new ArrayList<>();
        for (Cost cost : contract.getCosts()) {
            boolean isShared = cost.getOf() == null || cost.getOf().eIsProxy();
            Optional<LocalDate> from = isShared
                    ? Optional.of(wished(leaving).plusDays(1)).filter(day -> endsWhole)
                    : Optional.of(cost.getOf()).filter(leaving::contains).map(each -> stays.of(each).end());
            from.filter(day -> !day.isAfter(end))
                    .flatMap(day -> prices.of(cost).filter(line -> !line.isChange())
                            .map(line -> Waste.of(line, day, end.plusDays(1))))
                    .ifPresent(waste::add);
        }
        return waste;
    }

    private static List<Undecided> doubts(Contract contract, ContractTerms terms, List<Element> leaving,
            List<Element> others, LocalDate wished, Optional<LocalDate> end) {
        List<Undecided> doubts = new ArrayList<>();
        if (terms.notice().isEmpty()) {
            tell(doubts, contract, terms.fixedEnd().isEmpty() ? "noTerms" : "noNotice");
        } else if (terms.notice().get().at() == NoticeAt.UNSPECIFIED) {
            tell(doubts, contract, "anyDay");
        }
        if (contract.getAssignable() == Tri.UNKNOWN) {
            tell(doubts, contract, "assignable");
        }
        if (!leaving.isEmpty() && !others.isEmpty()) {
            tell(doubts, contract, "alsoCovers", others);
        }
        if (!leaving.isEmpty() && end.isEmpty()) {
            tell(doubts, contract, "waste");
        }
        end.filter(last -> last.isBefore(wished)).ifPresent(last -> tell(doubts, contract, "endsBefore", last, wished));
        return doubts;
    }

    private static void tell(List<Undecided> doubts, Contract contract, String key, Object... others) {
        Object[] arguments = Stream.concat(Stream.of(contract), Stream.of(others)).toArray();
        doubts.add(new Undecided(Message.of(ExitFinder.class, key, arguments), List.of(contract)));
    }
}
