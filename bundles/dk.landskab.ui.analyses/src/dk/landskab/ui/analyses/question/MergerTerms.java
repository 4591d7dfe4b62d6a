// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.analyses.question;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

import dk.landskab.analysis.merger.CoverageParameters;
import dk.landskab.analysis.merger.MergerParameters;
import dk.landskab.analysis.merger.MoneyParameters;
import dk.landskab.model.governance.Cost;
import dk.landskab.store.Landscape;

/**
 * What a merger analysis is told beyond the landscapes.
 *
 * @param date that is today
 * @param effective when the two become one; empty for what the plan says
 * @param threshold from how many per cent known a landscape is good enough
 * @param currency of all amounts; empty for the only one there is, or that no rate is for
 * @param rates what one unit of another currency is worth
 * @param index by how many per cent prices rise in a year; empty for not at all
 * @param months over how many months cost is told
 */
public record MergerTerms(LocalDate date, Optional<LocalDate> effective, Optional<Integer> threshold,
        Optional<String> currency, SortedMap<String, BigDecimal> rates, Optional<BigDecimal> index,
        Optional<Integer> months) {

    MergerParameters parameters(Collection<Landscape> landscapes) {
        MoneyParameters usual = MoneyParameters.DEFAULT;
        MergerParameters parameters = MergerParameters.at(date).with(new MoneyParameters(
                currency.or(() -> unrated(landscapes)), rates, index, months.orElse(usual.horizonMonths()),
                usual.slipMonths()));
        MergerParameters measured = threshold.map(percent -> parameters.with(new CoverageParameters(percent,
                Math.min(percent, CoverageParameters.DEFAULT.amberPercent()),
                CoverageParameters.DEFAULT.evidenceMonths()))).orElse(parameters);
        return effective.map(measured::effective).orElse(measured);
    }

    /** The one currency of the costs that no rate is for. */
    private Optional<String> unrated(Collection<Landscape> landscapes) {
        SortedSet<String> currencies = new TreeSet<>();
        landscapes.stream().flatMap(each -> each.all(Cost.class).stream()).map(Cost::getCurrency)
                .filter(Objects::nonNull).filter(each -> !rates.containsKey(each)).forEach(currencies::add);
        return rates.isEmpty() || currencies.size() != 1 ? Optional.empty() : Optional.of(currencies.first());
    }

    /** The options that tell the command line the same. */
    List<String> words() {
        List<String> words = new ArrayList<>(List.of("--date", date.toString()));
        effective.ifPresent(each -> words.addAll(List.of("--effective", each.toString())));
        threshold.ifPresent(each -> words.addAll(List.of("--threshold", each.toString())));
        currency.ifPresent(each -> words.addAll(List.of("--currency", each)));
        rates.forEach((from, rate) -> words.addAll(List.of("--rate", from + "=" + rate.toPlainString())));
        index.ifPresent(each -> words.addAll(List.of("--index", each.toPlainString())));
        months.ifPresent(each -> words.addAll(List.of("--months", each.toString())));
        return words;
    }
}
