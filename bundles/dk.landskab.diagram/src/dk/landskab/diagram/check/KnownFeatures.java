// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;

import dk.landskab.diagram.expression.Expression;
import dk.landskab.diagram.specification.Fault;
import dk.landskab.diagram.specification.Parts;

/** Every feature that is named is one of the class that it is asked of. */
final class KnownFeatures implements AuthorRule {

    private static final Set<String> ADDED_BY_SIRIUS = Set.of("eContainer", "eContents", "eAllContents", "eClass",
            "eCrossReferences");
    /** Features of views, which tools may ask for. */
    private static final Set<String> OF_VIEWS = Set.of("target", "sourceNode", "targetNode");

    @Override
    public Stream<Fault> faults(CheckContext context) {
        Stream<Fault> asked = context.expressions().flatMap(each -> each.expression() instanceof Expression.Feature one
                && !isKnown(context, each, one.name()) ? Stream.of(context.fault(each.holder(), "featureUnknown",
                        one.name(), each.feature().getName())) : Stream.empty());
        Stream<Fault> written = context.specification().objects().flatMap(each -> each.eClass().getEAllAttributes()
                .stream().filter(feature -> "FeatureName".equals(feature.getEType().getName()))
                .map(feature -> Parts.text(each, feature.getName())).filter(name -> !name.isBlank())
                .filter(name -> context.features(name).findAny().isEmpty())
                .map(name -> context.fault(each, "featureUnknown", name, each.eClass().getName())));
        return Stream.concat(asked, written);
    }

    private static boolean isKnown(CheckContext context, CheckContext.Written where, String name) {
        if (ADDED_BY_SIRIUS.contains(name)) {
            return true;
        }
        List<EClass> types = context.contexts(where.holder(), where.feature());
        return types.isEmpty() ? OF_VIEWS.contains(name) || context.features(name).findAny().isPresent()
                : types.stream().allMatch(type -> type.getEStructuralFeature(name) != null);
    }
}
