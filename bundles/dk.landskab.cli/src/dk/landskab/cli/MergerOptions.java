// SPDX-License-Identifier: EPL-2.0
package dk.landskab.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import dk.landskab.analysis.merger.CoverageParameters;
import dk.landskab.analysis.merger.MergerParameters;
import dk.landskab.analysis.merger.MoneyParameters;
import dk.landskab.model.edit.Message;
import dk.landskab.model.governance.Cost;
import dk.landskab.store.Landscape;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** What a merger analysis may be told. */
final class MergerOptions {

    private static final int HUNDRED = 100;

    @Option(names = "--date", paramLabel = "D", descriptionKey = "date")
    private LocalDate date;

    @Option(names = "--effective", paramLabel = "D", descriptionKey = "landskab.merger.effective")
    private LocalDate effective;

    @Option(names = "--threshold", paramLabel = "N", descriptionKey = "landskab.merger.threshold")
    private Integer threshold;

    @Option(names = "--currency", paramLabel = "CUR", descriptionKey = "landskab.merger.currency")
    private String currency;

    @Option(names = "--rate", paramLabel = "CUR=RATE", descriptionKey = "landskab.merger.rate")
    private Map<String, BigDecimal> rates = new LinkedHashMap<>();

    @Option(names = "--index", paramLabel = "PERCENT", descriptionKey = "landskab.merger.index")
    private BigDecimal index;

    @Option(names = "--months", paramLabel = "N", descriptionKey = "landskab.merger.months")
    private Integer months;

    /**
     * Refuses what no analysis can be done with.
     *
     * @throws Rejected naming the option
     */
    void check(CommandLine line) {
        refuse(line, threshold != null && (threshold < 1 || threshold > HUNDRED), "merger.threshold", threshold);
        refuse(line, months != null && (months < 1 || months > MoneyParameters.DEFAULT.horizonMonths() * 10),
                "merger.months", months);
        refuse(line, index != null && index.abs().compareTo(BigDecimal.valueOf(HUNDRED)) >= 0, "merger.index", index);
        rates.forEach((from, rate) -> refuse(line, rate.signum() <= 0, "merger.rate", from, rate));
    }

    private static void refuse(CommandLine line, boolean isWrong, String key, Object... arguments) {
        if (isWrong) {
            throw new Rejected(line, Message.of(MergerOptions.class, key, arguments));
        }
    }

    /** The parameters, for some landscapes: without a currency, the one that their costs have and no rate is for. */
    MergerParameters parameters(Environment environment, Collection<Landscape> landscapes) {
        MergerParameters parameters = MergerParameters.at(environment.date(date)).with(money(landscapes));
        if (threshold != null) {
            CoverageParameters usual = CoverageParameters.DEFAULT;
            parameters = parameters.with(new CoverageParameters(threshold,
                    Math.min(threshold, usual.amberPercent()), usual.evidenceMonths()));
        }
        return effective == null ? parameters : parameters.effective(effective);
    }

    private MoneyParameters money(Collection<Landscape> landscapes) {
        MoneyParameters usual = MoneyParameters.DEFAULT;
        return new MoneyParameters(Optional.ofNullable(currency).or(() -> unrated(landscapes)), new TreeMap<>(rates),
                Optional.ofNullable(index), months == null ? usual.horizonMonths() : months, usual.slipMonths());
    }

    private Optional<String> unrated(Collection<Landscape> landscapes) {
        SortedSet<String> currencies = new TreeSet<>();
        landscapes.stream().flatMap(each -> each.all(Cost.class).stream()).map(Cost::getCurrency)
                .filter(Objects::nonNull).filter(each -> !rates.containsKey(each)).forEach(currencies::add);
        return rates.isEmpty() || currencies.size() != 1 ? Optional.empty() : Optional.of(currencies.first());
    }
}
