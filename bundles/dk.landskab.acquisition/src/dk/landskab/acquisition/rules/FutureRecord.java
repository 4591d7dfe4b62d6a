// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.rules;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

import dk.landskab.model.procurement.Acquisition;
import dk.landskab.rules.Finding;
import dk.landskab.rules.Rule;
import dk.landskab.rules.RuleContext;
import dk.landskab.rules.Severity;

/**
 * V-ACQ-15: a case records that something happened on a day that is still to come: the request, a phase entered or
 * left, a form received, a result, a gate, a decision. Such a record is not counted, so the case stands where it would
 * stand without it.
 *
 * @param today the real day, where a check asks about an earlier one: what happened in between is no mistake
 */
public record FutureRecord(Optional<LocalDate> today) implements Rule {

    @Override
    public String id() {
        return "V-ACQ-15";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Finding> check(RuleContext context) {
        LocalDate now = today.filter(context.date()::isBefore).orElse(context.date());
        return context.landscape().all(Acquisition.class).stream().flatMap(each -> Recorded.of(each))
                .filter(each -> each.day().isAfter(now))
                .map(each -> finding(context, each.element(), each.kind().name(), each.what(), each.day(), now).at(each.feature()));
    }
}
