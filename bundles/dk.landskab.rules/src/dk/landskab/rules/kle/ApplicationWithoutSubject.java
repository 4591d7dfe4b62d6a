// SPDX-License-Identifier: EPL-2.0
package dk.landskab.rules.kle;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

import dk.landskab.model.application.Application;
import dk.landskab.model.application.ApplicationKind;
import dk.landskab.model.application.ApplicationPackage;
import dk.landskab.model.application.Product;
import dk.landskab.model.business.Subject;
import dk.landskab.rules.Finding;
import dk.landskab.rules.Rule;
import dk.landskab.rules.RuleContext;
import dk.landskab.rules.Severity;
import dk.landskab.rules.index.Ancestors;

/**
 * V-KLE-3: a line-of-business application that is there at the date has no subject: neither of its own nor from its
 * product, once what it excludes is taken away; nor has the system that it is a module of. The kind comes from the
 * product where the application states none.
 */
public final class ApplicationWithoutSubject implements Rule {

    @Override
    public String id() {
        return "V-KLE-3";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Finding> check(RuleContext context) {
        return context.live(Application.class)
                .filter(application -> kind(application) == ApplicationKind.LINE_OF_BUSINESS)
                .filter(application -> Ancestors.withSelf(application, Application::getParent)
                        .noneMatch(ApplicationWithoutSubject::hasSubject))
                .map(application -> finding(context, application, "none", application)
                        .at(ApplicationPackage.Literals.APPLICATION__SUBJECTS));
    }

    private static ApplicationKind kind(Application application) {
        Product product = application.getProduct();
        return application.getKind() == ApplicationKind.OTHER && product != null ? product.getKind()
                : application.getKind();
    }

    private static boolean hasSubject(Application application) {
        Set<Subject> subjects = new HashSet<>(application.getSubjects());
        if (application.getProduct() != null) {
            subjects.addAll(application.getProduct().getSubjects());
        }
        application.getExcludedSubjects().forEach(subjects::remove);
        return !subjects.isEmpty();
    }
}
