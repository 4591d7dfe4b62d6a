// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.acquisition;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dk.landskab.acquisition.cases.CaseMoney;
import dk.landskab.acquisition.cases.LeftOut;
import dk.landskab.acquisition.cases.CaseState;
import dk.landskab.acquisition.cases.PoolShare;
import dk.landskab.analysis.YearlyCosts;
import dk.landskab.model.application.Application;
import dk.landskab.model.governance.Contract;
import dk.landskab.model.governance.Cost;
import dk.landskab.model.governance.GovernancePackage.Literals;
import dk.landskab.model.procurement.DoubleOperation;
import dk.landskab.rules.cost.Amount;
import dk.landskab.rules.cost.CostLine;
import dk.landskab.rules.cost.CostOverTime;
import dk.landskab.store.Landscape;

/**
 * The money of a case, year by year; what its pools hold, and what of that all cases and contracts draw.
 *
 * @param pools what all lines of the landscape draw
 */
record MoneyPart(Landscape landscape, CaseState state, List<PoolShare> pools, Teller teller) {

    /** More years than a paper is wide; what runs on after them is said. */
    private static final int MOST_YEARS = 5;

    /** The money of the case. */
    Map<String, Object> map() {
        CaseMoney money = state.money();
        CostOverTime costs = CostOverTime.of(state.acquisition().getCosts());
        return new Model().with("once", teller.money(money.once())).with("yearly", teller.money(money.yearly()))
                .with("committed", teller.money(money.committed()))
                .with("tables", costs.currencies().stream().map(each -> table(costs, each)).toList())
                .with("pools", pools.stream().map(this::pool).toList())
                .with("openPools", teller.names(money.openPools()))
                .with("doubles", state.acquisition().getDoubleOperations().stream().map(this::twice).toList())
                .with("unclear", money.leftOut().stream().map(LeftOut::why).map(teller::say).toList())
                .map();
    }

    private Map<String, Object> table(CostOverTime costs, String currency) {
        List<CostLine> lines = costs.lines(currency);
        int first = lines.stream().mapToInt(each -> each.from().getYear()).min().orElseThrow();
        int last = lines.stream().mapToInt(each -> lastYear(each, first)).max().orElseThrow();
        int end = Math.min(last, first + MOST_YEARS - 1);
        List<Integer> years = IntStream.rangeClosed(first, end).boxed().toList();
        boolean runsOn = lines.stream().anyMatch(each -> each.until().isAfter(LocalDate.of(end + 1, 1, 1)));
        return new Model().with("currency", currency).with("years", years.stream().map(String::valueOf).toList())
                .with("lines", lines.stream().map(each -> line(each, years)).toList())
                .with("totals", amounts(years, year -> costs.in(year, currency)))
                .with("runsOn", runsOn ? teller.say("money.runsOn", Integer.toString(end)) : null).map();
    }

    private static int lastYear(CostLine line, int first) {
        return line.until().equals(LocalDate.MAX) ? first + MOST_YEARS - 1 : line.until().minusDays(1).getYear();
    }

    private Map<String, Object> line(CostLine line, List<Integer> years) {
        Cost cost = line.cost();
        String label = cost.getLabel() == null || cost.getLabel().isBlank() ? teller.word(cost.getKind())
                : cost.getLabel();
        return new Model().with("label", label).with("kind", teller.word(cost.getKind()))
                .with("certainty", teller.word(cost.getCertainty())).with("isOnce", line.isOnce())
                .with("amounts", amounts(years, line::in)).map();
    }

    private List<String> amounts(List<Integer> years, Function<Year, Amount> amount) {
        return years.stream().map(year -> amount.apply(Year.of(year)))
                .map(each -> each.equals(Amount.ZERO) ? "–" : teller.number(each.rounded(0))).toList();
    }

    private Map<String, Object> pool(PoolShare all) {
        Optional<PoolShare> own = state.money().pools().stream().filter(each -> each.pool() == all.pool()).findFirst();
        return teller.element(all.pool()).with("year", String.valueOf(all.pool().getYear()))
                .with("currency", all.currency()).with("held", teller.number(all.held().rounded(0)))
                .with("case", own.map(each -> teller.number(each.planned().rounded(0))))
                .with("planned", teller.number(all.planned().rounded(0)))
                .with("committed", teller.number(all.committed().rounded(0)))
                .with("left", teller.number(all.left().rounded(0)))
                .with("isOverspent", all.left().compareTo(Amount.ZERO) < 0).map();
    }

    private Map<String, Object> twice(DoubleOperation twice) {
        Application application = twice.getOf();
        Model model = application == null ? new Model().with("name", "?") : teller.element(application);
        model.with("until", teller.date(twice.getUntil()));
        if (application != null && !application.eIsProxy()) {
            List<Cost> lines = new ArrayList<>();
            incoming(application, Cost.class).forEach(lines::add);
            List<Contract> contracts = incoming(application, Contract.class)
                    .filter(each -> each.getCovers().contains(application)).toList();
            contracts.forEach(each -> lines.addAll(each.getCosts()));
            boolean isShared = contracts.stream().anyMatch(each -> each.getCovers().size() > 1);
            model.with("yearly", teller.money(YearlyCosts.of(lines, state.date()).amounts()))
                    .with("contracts", teller.names(contracts)).with("isShared", isShared);
        }
        return model.map();
    }

    private <T> Stream<T> incoming(Application application, Class<T> type) {
        return landscape.incoming(application).stream()
                .filter(each -> each.reference() == Literals.COST__OF || each.reference() == Literals.CONTRACT__COVERS)
                .map(each -> each.source()).filter(type::isInstance).map(type::cast)
                .filter(each -> !(each instanceof Cost cost) || !(cost.eContainer() instanceof Contract)).distinct();
    }
}
