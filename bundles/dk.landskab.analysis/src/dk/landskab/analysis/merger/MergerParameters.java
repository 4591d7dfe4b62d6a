// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dk.landskab.model.edit.Message;

/**
 * What a merger analysis is told. Everything but the date has a default, stands in the result and is printed with it.
 *
 * @param date today: what is live at it is there, and no notice can be given before it
 * @param effective when the two become one; empty where the plan says it or nobody does
 * @param coverage when a landscape is known well enough
 * @param matching how pairs are scored
 * @param landing when data land at a risk
 * @param money how money is reckoned
 */
public record MergerParameters(LocalDate date, Optional<LocalDate> effective, CoverageParameters coverage,
        MatchingParameters matching, LandingParameters landing, MoneyParameters money) {

    /** The defaults, at a date. */
    public static MergerParameters at(LocalDate date) {
        return new MergerParameters(date, Optional.empty(), CoverageParameters.DEFAULT, MatchingParameters.DEFAULT,
                LandingParameters.DEFAULT, MoneyParameters.DEFAULT);
    }

    /** The same with a date at which the two become one. */
    public MergerParameters effective(LocalDate other) {
        return new MergerParameters(date, Optional.of(other), coverage, matching, landing, money);
    }

    /** The same with another measure of coverage. */
    public MergerParameters with(CoverageParameters other) {
        return new MergerParameters(date, effective, other, matching, landing, money);
    }

    /** The same with another scoring. */
    public MergerParameters with(MatchingParameters other) {
        return new MergerParameters(date, effective, coverage, other, landing, money);
    }

    /** The same with another measure of quality. */
    public MergerParameters with(LandingParameters other) {
        return new MergerParameters(date, effective, coverage, matching, other, money);
    }

    /** The same with another reckoning of money. */
    public MergerParameters with(MoneyParameters other) {
        return new MergerParameters(date, effective, coverage, matching, landing, other);
    }

    /** Everything that was told, each with its value. */
    public List<Message> inWords() {
        return Stream.of(List.of(Message.of(MergerParameters.class, "parameter.date", date)),
                effective.stream().map(day -> Message.of(MergerParameters.class, "parameter.effective", day)).toList(),
                coverage.inWords(), matching.inWords(), landing.inWords(), money.inWords())
                .flatMap(List::stream).toList();
    }
}
