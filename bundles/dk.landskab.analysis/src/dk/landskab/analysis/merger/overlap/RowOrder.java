// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.overlap;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import dk.landskab.analysis.Amounts;
import dk.landskab.analysis.merger.MoneyParameters;
import dk.landskab.model.core.Element;

/**
 * The order of rows: those with most users first, then the dearest, then by id. Cost counts only where every amount can
 * be reckoned in one currency.
 */
final class RowOrder {

    private final MoneyParameters money;
    private final Set<String> currencies = new TreeSet<>();

    RowOrder(MoneyParameters money, Collection<OverlapRow> rows) {
        this.money = money;
        rows.forEach(each -> currencies.addAll(each.yearly().byCurrency().keySet()));
    }

    /** The currencies that cannot be compared with the others; empty where all can. */
    Set<String> incomparable() {
        Set<String> without = new TreeSet<>(currencies);
        currency().ifPresent(without::remove);
        without.removeAll(money.rates().keySet());
        return without;
    }

    private Optional<String> currency() {
        return money.currency().or(() -> currencies.size() == 1 ? currencies.stream().findFirst() : Optional.empty());
    }

    Comparator<OverlapRow> comparator() {
        boolean isComparable = incomparable().isEmpty();
        return Comparator.comparing(OverlapRow::grouping)
                .thenComparing(OverlapRow::users, Comparator.reverseOrder())
                .thenComparing(row -> isComparable ? cost(row.yearly()) : BigDecimal.ZERO, Comparator.reverseOrder())
                .thenComparing(row -> String.join(" ", row.group().stream().map(Element::getId).sorted().toList()));
    }

    private BigDecimal cost(Amounts amounts) {
        return amounts.byCurrency().entrySet().stream().map(this::inOne).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal inOne(Map.Entry<String, BigDecimal> amount) {
        return currency().filter(amount.getKey()::equals).isPresent() ? amount.getValue()
                : amount.getValue().multiply(money.rates().get(amount.getKey()));
    }
}
