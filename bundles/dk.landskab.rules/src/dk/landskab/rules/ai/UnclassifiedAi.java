// SPDX-License-Identifier: EPL-2.0
package dk.landskab.rules.ai;

import java.util.stream.Stream;

import dk.landskab.model.application.AiClass;
import dk.landskab.model.application.Application;
import dk.landskab.model.application.ApplicationPackage;
import dk.landskab.model.governance.AssessmentKind;
import dk.landskab.model.procurement.Acquisition;
import dk.landskab.model.procurement.ProcurementPackage;
import dk.landskab.rules.Finding;
import dk.landskab.rules.Rule;
import dk.landskab.rules.RuleContext;
import dk.landskab.rules.Severity;
import dk.landskab.rules.index.Assessments;
import dk.landskab.rules.index.Assessments.Standing;
import dk.landskab.rules.index.Cases;

/**
 * V-AI-1: an application contains artificial intelligence and is operational, or an acquisition of such has come to a
 * gate, and nobody has said which class of the AI Act it belongs to. An acquisition that has recorded the result of its
 * classification has said so.
 */
public final class UnclassifiedAi implements Rule {

    @Override
    public String id() {
        return "V-AI-1";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Stream<Finding> check(RuleContext context) {
        return Stream.concat(
                context.operational(Application.class)
                        .filter(each -> Ai.isIn(each) && each.getAiClass() == AiClass.NOT_ASSESSED)
                        .map(each -> finding(context, each, "application", each)
                                .at(ApplicationPackage.Literals.APPLICATION__AI_CLASS)),
                Cases.underway(context).filter(each -> isUnclassified(context, each))
                        .map(each -> finding(context, each, "acquisition", each)
                                .at(ProcurementPackage.Literals.INFORMATION_NEED__AI_CLASS)));
    }

    private static boolean isUnclassified(RuleContext context, Acquisition acquisition) {
        return Ai.need(acquisition).filter(need -> need.getAiClass() == AiClass.NOT_ASSESSED).isPresent()
                && Cases.hasComeToAGate(acquisition, context.date())
                && Assessments.of(context).standing(Stream.of(acquisition), AssessmentKind.AI_CLASSIFICATION)
                        != Standing.GIVEN;
    }
}
