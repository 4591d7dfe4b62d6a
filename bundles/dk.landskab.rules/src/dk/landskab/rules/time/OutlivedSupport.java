// SPDX-License-Identifier: EPL-2.0
package dk.landskab.rules.time;

import java.time.LocalDate;
import java.util.stream.Stream;

import dk.landskab.rules.Finding;
import dk.landskab.rules.Rule;
import dk.landskab.rules.RuleContext;
import dk.landskab.rules.Severity;

/**
 * V-TIME-2: an element that is there at the date depends hard on, or runs on, something whose life ends earlier than
 * it is needed. What is needed without a known end is held against the horizon of the settings.
 */
public final class OutlivedSupport implements Rule {

    @Override
    public String id() {
        return "V-TIME-2";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Finding> check(RuleContext context) {
        LocalDate horizon = context.date().plusMonths(context.settings().horizonMonths());
        return Need.of(context)
                .filter(need -> Need.endOf(need.on())
                        .filter(end -> end.isBefore(need.until().orElse(horizon))).isPresent())
                .map(need -> finding(context, need));
    }

    private Finding finding(RuleContext context, Need need) {
        LocalDate end = Need.endOf(need.on()).orElseThrow();
        Finding finding = need.until().isPresent()
                ? finding(context, need.stated(), "earlier", need.dependent(), need.on(), end, need.until().get())
                : finding(context, need.stated(), "open", need.dependent(), need.on(), end);
        return finding.at(need.by());
    }
}
