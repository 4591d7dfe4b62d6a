// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.navigator.grouping;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.editing.OpenLandscape;
import dk.landskab.model.application.Application;
import dk.landskab.model.application.ApplicationPackage;
import dk.landskab.model.application.Product;
import dk.landskab.model.business.Subject;
import dk.landskab.model.core.Element;

/**
 * By the subjects of KLE: an element hangs under every subject that it names, an application also under those of its
 * product, but for the subjects that it excludes. What can name no subject has no place here.
 */
final class BySubject implements Way {

    @Override
    public List<Spot> of(Element element, OpenLandscape landscape) {
        if (element instanceof Subject subject) {
            return List.of(Optional.ofNullable(subject.getParent()).filter(each -> !each.eIsProxy())
                    .map(each -> Spot.below(each)).orElseGet(Spot::top));
        } else if (Filing.of(element.eClass()).isEmpty()) {
            return List.of();
        }
        Heading type = Heading.of(element.eClass());
        List<Spot> spots = named(element).stream().map(each -> Spot.below(each, type)).toList();
        return spots.isEmpty() ? List.of(Spot.top(Heading.rest("subject.none"), type)) : spots;
    }

    @Override
    public Stream<Application> after(Element changed, OpenLandscape landscape) {
        return !(changed instanceof Product) ? Stream.empty() : landscape.incoming(changed).stream()
                .filter(each -> each.reference() == ApplicationPackage.Literals.APPLICATION__PRODUCT)
                .map(each -> (Application) each.source());
    }

    private static Set<Subject> named(Element element) {
        Set<Subject> named = new LinkedHashSet<>(of(element));
        if (element instanceof Application application) {
            if (application.getProduct() != null && !application.getProduct().eIsProxy()) {
                named.addAll(of(application.getProduct()));
            }
            named.removeAll(application.getExcludedSubjects());
        }
        named.removeIf(EObject::eIsProxy);
        return named;
    }

    private static List<Subject> of(Element element) {
        return Filing.of(element.eClass()).map(reference -> ((Collection<?>) element.eGet(reference)).stream()
                .map(Subject.class::cast).toList()).orElse(List.of());
    }
}
