// SPDX-License-Identifier: EPL-2.0
package dk.landskab.rules.gdpr;

import java.util.List;
import java.util.stream.Stream;

import dk.landskab.model.application.Application;
import dk.landskab.model.application.ApplicationPackage;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.LifecycleStatus;
import dk.landskab.model.governance.AssessmentKind;
import dk.landskab.model.information.DataObject;
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
 * V-GDPR-3: sensitive data, or data of offences, are in an operational application, or an acquisition says that they
 * will be in what it buys and a target of it is operational; and no valid assessment of the consequences for data
 * protection lets them. One of the system that a module is part of counts for the module, and one that an acquisition
 * records counts for its targets; it counts as unnecessary only with a reason. An acquisition is told of only where its
 * target is not.
 */
public final class UnweighedConsequences implements Rule {

    @Override
    public String id() {
        return "V-GDPR-3";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Stream<Finding> check(RuleContext context) {
        return Stream.concat(
                context.operational(Application.class).flatMap(each -> inOperation(context, each)),
                Cases.underway(context)
                        .filter(each -> each.getInformation() != null
                                && Personal.isSensitive(each.getInformation().getPersonal()))
                        .flatMap(each -> acquired(context, each)));
    }

    private Stream<Finding> inOperation(RuleContext context, Application application) {
        List<DataObject> sensitive = sensitive(application);
        Standing standing = sensitive.isEmpty() ? Standing.GIVEN : standing(context, application);
        return standing == Standing.GIVEN ? Stream.empty()
                : Stream.of(finding(context, application, standing.name(), application, sensitive)
                        .at(ApplicationPackage.Literals.APPLICATION__DATA));
    }

    private Stream<Finding> acquired(RuleContext context, Acquisition acquisition) {
        List<Application> unweighed = acquisition.getTargets().stream().map(Target::getApplication)
                .filter(each -> each != null && !each.eIsProxy()
                        && context.statusOf(each) == LifecycleStatus.OPERATIONAL && sensitive(each).isEmpty()
                        && standing(context, each) != Standing.GIVEN).toList();
        return unweighed.isEmpty() ? Stream.empty()
                : Stream.of(finding(context, acquisition, "acquisition", acquisition, unweighed)
                        .at(ProcurementPackage.Literals.INFORMATION_NEED__PERSONAL));
    }

    private static List<DataObject> sensitive(Application application) {
        return Personal.dataOf(application).filter(each -> Personal.isSensitive(each.getPersonal())).distinct()
                .toList();
    }

    private static Standing standing(RuleContext context, Application application) {
        Stream<? extends Element> counting = Ancestors.withSelf(application, Application::getParent);
        return Assessments.of(context).standing(counting, AssessmentKind.DPIA);
    }
}
