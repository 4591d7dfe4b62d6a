// SPDX-License-Identifier: EPL-2.0
package dk.landskab.rules.evidence;

import java.time.LocalDate;
import java.util.stream.Stream;

import dk.landskab.model.application.Application;
import dk.landskab.model.core.Confidence;
import dk.landskab.model.core.CorePackage.Literals;
import dk.landskab.model.core.Evidence;
import dk.landskab.rules.Finding;
import dk.landskab.rules.Rule;
import dk.landskab.rules.RuleContext;
import dk.landskab.rules.Severity;

/**
 * V-EV-1: nobody has confirmed what is recorded of an operational application within the months that a confirmation is
 * good for. A confirmation counts from its day to the same day that many months later, both included.
 */
public final class UnconfirmedApplication implements Rule {

    @Override
    public String id() {
        return "V-EV-1";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Finding> check(RuleContext context) {
        return context.operational(Application.class).flatMap(application -> findings(context, application));
    }

    private Stream<Finding> findings(RuleContext context, Application application) {
        LocalDate confirmed = confirmedOn(application.getEvidence(), context.date());
        LocalDate oldest = context.date().minusMonths(context.settings().evidenceMonths());
        if (confirmed == null) {
            return Stream.of(finding(context, application, "never", application).at(Literals.ELEMENT__EVIDENCE));
        }
        return confirmed.isBefore(oldest)
                ? Stream.of(finding(context, application, "old", application, confirmed,
                        context.settings().evidenceMonths()).at(Literals.EVIDENCE__CONFIRMED_ON))
                : Stream.empty();
    }

    private static LocalDate confirmedOn(Evidence evidence, LocalDate date) {
        boolean counts = evidence != null && evidence.getConfidence() == Confidence.CONFIRMED
                && evidence.getConfirmedOn() != null && !evidence.getConfirmedOn().isAfter(date);
        return counts ? evidence.getConfirmedOn() : null;
    }
}
