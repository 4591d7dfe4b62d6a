// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.condition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dk.landskab.analysis.YearlyCosts;
import dk.landskab.model.edit.Message;
import dk.landskab.model.governance.Cost;
import dk.landskab.rules.cost.Amount;
import dk.landskab.rules.cost.CostLine;
import dk.landskab.rules.cost.CostOverTime;

/**
 * What the lines of a case come to.
 *
 * <p>The total of a line with an end is all of it. A running line without an end counts for 48 months, as EU law values
 * a contract without a fixed term (Directive 2014/24/EU, article 5(14)(b)). The yearly cost is what a year costs when
 * all running lines have begun.
 */
final class Money {

    /** Directive 2014/24/EU, article 5(14)(b). */
    private static final int MONTHS_WITHOUT_END = 48;

    /**
     * An amount as people write it: {@code 500 000 DKK}.
     *
     * @param currency empty where none is written
     */
    record Price(BigDecimal amount, Optional<String> currency) {

        private static final Pattern WRITTEN = Pattern
                .compile("(\\d[\\d\\s_\\u00a0\\u202f]{0,40}(?:[.,]\\d{1,10})?)\\s*([A-Za-z]{3})?");

        static Optional<Price> parse(String text) {
            Matcher matcher = WRITTEN.matcher(text.strip());
            if (!matcher.matches()) {
                return Optional.empty();
            }
            String digits = matcher.group(1).replaceAll("[\\s_\\u00a0\\u202f]", "").replace(',', '.');
            return Optional.of(new Price(new BigDecimal(digits),
                    Optional.ofNullable(matcher.group(2)).map(code -> code.toUpperCase(Locale.ROOT))));
        }
    }

    private final List<Cost> lines;
    private final LocalDate date;

    Money(List<Cost> lines, LocalDate date) {
        this.lines = lines;
        this.date = date;
    }

    /** All that the case costs, in a currency. */
    Reading total(String currency) {
        CostOverTime placed = CostOverTime.of(lines);
        if (!placed.unplaced().isEmpty()) {
            return nothing("money.unclear", placed.unplaced());
        }
        return summed(currency, placed.currencies().stream().toList(), each -> placed.lines(each).stream()
                .map(Money::whole).reduce(Amount.ZERO, Amount::plus).rounded(2));
    }

    /** What a year costs when everything that runs has begun, in a currency. */
    Reading yearly(String currency) {
        LocalDate day = Stream.concat(Stream.of(date), lines.stream().flatMap(line -> CostLine.of(line).stream())
                .filter(line -> !line.isOnce()).map(CostLine::from)).max(LocalDate::compareTo).orElse(date);
        YearlyCosts costs = YearlyCosts.of(lines, day);
        if (!costs.unclear().isEmpty()) {
            return nothing("money.unclear", costs.unclear());
        }
        List<String> currencies = costs.amounts().byCurrency().keySet().stream().toList();
        return summed(currency, currencies, costs.amounts().byCurrency()::get);
    }

    private Reading summed(String currency, List<String> currencies, Function<String, BigDecimal> sum) {
        if (lines.isEmpty()) {
            return nothing("money.none");
        }
        if (currencies.isEmpty()) {
            return Reading.exactly(0);
        }
        if (currencies.size() > 1 || currency == null || !currencies.getFirst().equalsIgnoreCase(currency)) {
            return nothing("money.currency", currencies, currency);
        }
        return Reading.exactly(sum.apply(currencies.getFirst()));
    }

    private static Amount whole(CostLine line) {
        LocalDate end = line.until().equals(LocalDate.MAX) ? line.from().plusMonths(MONTHS_WITHOUT_END) : line.until();
        return line.between(line.from(), end);
    }

    private static Reading nothing(String key, Object... arguments) {
        return new Reading.Nothing(Message.of(Money.class, key, arguments));
    }
}
