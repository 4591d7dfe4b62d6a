// SPDX-License-Identifier: EPL-2.0
package dk.landskab.rules.ai;

import java.util.stream.Stream;

import dk.landskab.model.application.AiClass;
import dk.landskab.model.application.Application;
import dk.landskab.model.application.ApplicationPackage;
import dk.landskab.model.core.Element;
import dk.landskab.model.governance.AssessmentKind;
import dk.landskab.model.procurement.Acquisition;
import dk.landskab.model.procurement.ProcurementPackage;
import dk.landskab.model.procurement.Target;
import dk.landskab.rules.Finding;
import dk.landskab.rules.Rule;
import dk.landskab.rules.RuleContext;
import dk.landskab.rules.Severity;
import dk.landskab.rules.index.Ancestors;
import dk.landskab.rules.index.Assessments;
import dk.landskab.rules.index.Assessments.Standing;
import dk.landskab.rules.index.Cases;

/**
 * V-AI-3: an application of high risk is there at the date, or an acquisition of such has come to a gate, and no valid
 * assessment of the consequences for fundamental rights lets it through. One of the system that a module is part of
 * counts for the module, and one of a target counts for the acquisition; it counts as unnecessary only with a reason.
 */
public final class UnweighedRights implements Rule {

    @Override
    public String id() {
        return "V-AI-3";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Stream<Finding> check(RuleContext context) {
        Stream<Finding> applications = context.live(Application.class)
                .filter(each -> each.getAiClass() == AiClass.HIGH_RISK)
                .flatMap(each -> unweighed(context, each, Ancestors.withSelf(each, Application::getParent)))
                .map(each -> each.at(ApplicationPackage.Literals.APPLICATION__AI_CLASS));
        Stream<Finding> acquisitions = Cases.underway(context)
                .filter(each -> each.getInformation() != null
                        && each.getInformation().getAiClass() == AiClass.HIGH_RISK
                        && Cases.hasComeToAGate(each, context.date()))
                .flatMap(each -> unweighed(context, each, withTargets(each)))
                .map(each -> each.at(ProcurementPackage.Literals.INFORMATION_NEED__AI_CLASS));
        return Stream.concat(applications, acquisitions);
    }

    private static Stream<Element> withTargets(Acquisition acquisition) {
        return Stream.concat(Stream.of(acquisition),
                acquisition.getTargets().stream().map(Target::getApplication).filter(each -> each != null));
    }

    private Stream<Finding> unweighed(RuleContext context, Element element, Stream<? extends Element> counting) {
        Standing standing = Assessments.of(context).standing(counting, AssessmentKind.AI_FUNDAMENTAL_RIGHTS);
        return standing == Standing.GIVEN ? Stream.empty()
                : Stream.of(finding(context, element, standing.name(), element));
    }
}
