// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

import dk.landskab.model.application.Application;
import dk.landskab.model.application.Product;
import dk.landskab.model.business.BusinessProcess;
import dk.landskab.model.business.BusinessService;
import dk.landskab.model.business.Subject;
import dk.landskab.model.core.Element;
import dk.landskab.model.information.ProcessingActivity;

/** The entries of a subject plan that an element deals with. */
public final class Subjects {

    private Subjects() {
    }

    /**
     * Of a system, those of its product and its own, without those that it leaves out; none for an element of a class
     * that deals with no subjects. What leads nowhere is left out.
     */
    public static Stream<Subject> of(Element element) {
        return switch (element) {
            case Application application -> Stream.concat(
                    Optional.ofNullable(application.getProduct()).stream().flatMap(each -> each.getSubjects().stream()),
                    application.getSubjects().stream()).distinct()
                    .filter(each -> !application.getExcludedSubjects().contains(each)).filter(each -> !each.eIsProxy());
            case Product product -> there(product.getSubjects());
            case BusinessProcess process -> there(process.getSubjects());
            case BusinessService service -> there(service.getSubjects());
            case ProcessingActivity activity -> there(activity.getSubjects());
            default -> Stream.empty();
        };
    }

    private static Stream<Subject> there(Collection<Subject> subjects) {
        return subjects.stream().filter(each -> !each.eIsProxy());
    }
}
