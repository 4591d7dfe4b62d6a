// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.check;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import dk.landskab.diagram.specification.Fault;
import dk.landskab.diagram.specification.Parts;

/** Everything that Sirius demands is there: names, classes, colours, styles, a default layer. */
final class RequiredParts implements AuthorRule {

    private static final List<String> STYLED = List.of("NodeMapping", "ContainerMapping", "EdgeMapping",
            "ConditionalStyleDescription");

    @Override
    public Stream<Fault> faults(CheckContext context) {
        return context.specification().objects().flatMap(each -> Stream.concat(features(context, each),
                Stream.concat(style(context, each), layer(context, each))));
    }

    private static Stream<Fault> features(CheckContext context, EObject object) {
        return object.eClass().getEAllStructuralFeatures().stream()
                .filter(each -> each.isRequired() && each.getDefaultValueLiteral() == null && isMissing(object, each))
                .map(each -> each.getName().equals("name") ? context.fault(object, "nameMissing",
                        object.eClass().getName()) : context.fault(object, "required", each.getName(),
                                object.eClass().getName(), Parts.name(object)));
    }

    private static boolean isMissing(EObject object, EStructuralFeature feature) {
        Object value = object.eGet(feature);
        return value == null || value instanceof String text && text.isBlank()
                || value instanceof List<?> many && many.isEmpty();
    }

    private static Stream<Fault> style(CheckContext context, EObject object) {
        boolean lacks = STYLED.stream().anyMatch(type -> Parts.isA(object, type))
                && Parts.one(object, "style").isEmpty();
        return lacks ? Stream.of(context.fault(object, "styleMissing", Parts.name(object))) : Stream.empty();
    }

    private static Stream<Fault> layer(CheckContext context, EObject object) {
        return Parts.isA(object, "DiagramDescription") && Parts.one(object, "defaultLayer").isEmpty()
                ? Stream.of(context.fault(object, "layerMissing", Parts.name(object))) : Stream.empty();
    }
}
