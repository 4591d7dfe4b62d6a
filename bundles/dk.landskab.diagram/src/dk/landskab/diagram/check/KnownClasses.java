// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.check;

import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import dk.landskab.diagram.plan.TypeName;
import dk.landskab.diagram.specification.Fault;
import dk.landskab.diagram.specification.Parts;

/** Every class that is named is one of the metamodels, and is named with its package. */
final class KnownClasses implements AuthorRule {

    @Override
    public Stream<Fault> faults(CheckContext context) {
        return context.specification().objects().flatMap(each -> each.eClass().getEAllAttributes().stream()
                .filter(feature -> "TypeName".equals(feature.getEType().getName()))
                .flatMap(feature -> fault(context, each, feature)));
    }

    private static Stream<Fault> fault(CheckContext context, EObject object, EStructuralFeature feature) {
        String name = Parts.text(object, feature.getName());
        if (name.isBlank()) {
            return Stream.empty();
        }
        if (TypeName.parse(name).packageName().isEmpty()) {
            return Stream.of(context.fault(object, "classWithoutPackage", name));
        }
        return context.type(name).isPresent() ? Stream.empty()
                : Stream.of(context.fault(object, "classUnknown", name, feature.getName()));
    }
}
