// SPDX-License-Identifier: EPL-2.0
package dk.landskab.rules.ai;

import java.util.stream.Stream;

import dk.landskab.model.application.AiClass;
import dk.landskab.model.application.Application;
import dk.landskab.model.application.ApplicationPackage;
import dk.landskab.model.procurement.ProcurementPackage;
import dk.landskab.rules.Finding;
import dk.landskab.rules.Rule;
import dk.landskab.rules.RuleContext;
import dk.landskab.rules.Severity;
import dk.landskab.rules.index.Cases;

/**
 * V-AI-2: an application that is there at the date, or an acquisition that is neither stopped nor closed, is of the
 * class that the AI Act prohibits.
 */
public final class ProhibitedAi implements Rule {

    @Override
    public String id() {
        return "V-AI-2";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Stream<Finding> check(RuleContext context) {
        return Stream.concat(
                context.live(Application.class).filter(each -> each.getAiClass() == AiClass.PROHIBITED)
                        .map(each -> finding(context, each, "application", each)
                                .at(ApplicationPackage.Literals.APPLICATION__AI_CLASS)),
                Cases.underway(context)
                        .filter(each -> each.getInformation() != null
                                && each.getInformation().getAiClass() == AiClass.PROHIBITED)
                        .map(each -> finding(context, each, "acquisition", each)
                                .at(ProcurementPackage.Literals.INFORMATION_NEED__AI_CLASS)));
    }
}
