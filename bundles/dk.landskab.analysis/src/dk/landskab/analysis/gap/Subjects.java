// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.gap;

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
final class Subjects {

    private Subjects() {
    }

    /** Of a system, those of its product and its own, without those that it leaves out. */
    static Stream<Subject> of(Element element) {
        return switch (element) {
            case Application application -> Stream.concat(
                    Optional.ofNullable(application.getProduct()).stream().flatMap(each -> each.getSubjects().stream()),
                    application.getSubjects().stream()).distinct()
                    .filter(each -> !application.getExcludedSubjects().contains(each)).filter(each -> !each.eIsProxy());
            case Product product -> product.getSubjects().stream();
            case BusinessProcess process -> process.getSubjects().stream();
            case BusinessService service -> service.getSubjects().stream();
            case ProcessingActivity activity -> activity.getSubjects().stream();
            default -> Stream.empty();
        };
    }
}
