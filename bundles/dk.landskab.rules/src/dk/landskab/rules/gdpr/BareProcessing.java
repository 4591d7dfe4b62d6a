// SPDX-License-Identifier: EPL-2.0
package dk.landskab.rules.gdpr;

import java.util.stream.Stream;

import dk.landskab.model.information.InformationPackage.Literals;
import dk.landskab.model.information.ProcessingActivity;
import dk.landskab.rules.Finding;
import dk.landskab.rules.Rule;
import dk.landskab.rules.RuleContext;
import dk.landskab.rules.Severity;

/** V-GDPR-4: a processing activity that is there at the date has no legal ground, or no rule of erasure. */
public final class BareProcessing implements Rule {

    @Override
    public String id() {
        return "V-GDPR-4";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Finding> check(RuleContext context) {
        return context.live(ProcessingActivity.class).flatMap(activity -> Stream.concat(
                activity.getLegalGround().isEmpty()
                        ? Stream.of(finding(context, activity, "ground", activity)
                                .at(Literals.PROCESSING_ACTIVITY__LEGAL_GROUND))
                        : Stream.empty(),
                activity.getErasureRule() == null || activity.getErasureRule().isBlank()
                        ? Stream.of(finding(context, activity, "erasure", activity)
                                .at(Literals.PROCESSING_ACTIVITY__ERASURE_RULE))
                        : Stream.empty()));
    }
}
