// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dk.landskab.analysis.Amounts;
import dk.landskab.analysis.YearlyCosts;
import dk.landskab.model.governance.BudgetPool;
import dk.landskab.model.governance.Cost;
import dk.landskab.model.governance.Period;
import dk.landskab.model.procurement.Acquisition;
import dk.landskab.rules.cost.CostLine;

/** Adds up the money of a case. */
final class MoneyReader {

    private static final Comparator<BudgetPool> BY_ID = Comparator.comparing(each -> String.valueOf(each.getId()));

    private MoneyReader() {
    }

    static CaseMoney of(Acquisition acquisition, LocalDate date) {
        List<Cost> lines = acquisition.getCosts();
        LocalDate begun = Stream.concat(Stream.of(date), lines.stream().flatMap(line -> CostLine.of(line).stream())
                .filter(line -> !line.isOnce()).map(CostLine::from)).max(LocalDate::compareTo).orElse(date);
        List<Cost> committed = lines.stream().filter(PoolLines::isCommitted).toList();
        List<PoolShare> shares = new ArrayList<>();
        List<BudgetPool> open = new ArrayList<>();
        lines.stream().flatMap(each -> PoolLines.pool(each).stream()).distinct().sorted(BY_ID).forEach(pool -> {
            List<Cost> drawing = lines.stream().filter(each -> PoolLines.pool(each).equals(Optional.of(pool))).toList();
            PoolLines.share(pool, drawing).ifPresentOrElse(shares::add, () -> open.add(pool));
        });
        return new CaseMoney(once(lines), YearlyCosts.of(lines, begun).amounts(),
                once(committed).plus(YearlyCosts.of(committed, begun).amounts()), shares, open,
                lines.stream().flatMap(each -> LeftOut.of(each, begun)).toList());
    }

    private static Amounts once(List<Cost> lines) {
        return lines.stream().filter(each -> each.getPeriod() == Period.ONCE && each.getAmount() != null)
                .flatMap(each -> CostLine.currency(each).map(code -> Amounts.of(code, each.getAmount())).stream())
                .reduce(Amounts.NONE, Amounts::plus);
    }
}
