// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.check;

import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.diagram.specification.Fault;
import dk.landskab.diagram.specification.Parts;

/** Lines say how they are broken, what stands at their end, how they go and how wide they are; labels have no icons. */
final class ExplicitEdges implements AuthorRule {

    @Override
    public Stream<Fault> faults(CheckContext context) {
        return context.specification().all("EdgeStyleDescription").flatMap(each -> Stream.concat(
                Stream.of("lineStyle", "targetArrow", "routingStyle", "sizeComputationExpression")
                        .filter(feature -> !context.specification().states(each, feature))
                        .map(feature -> context.fault(each, "unstated", feature)),
                labels(each).flatMap(label -> Explicit.icon(context, label))));
    }

    private static Stream<EObject> labels(EObject style) {
        return Stream.of("beginLabelStyleDescription", "centerLabelStyleDescription", "endLabelStyleDescription")
                .flatMap(each -> Parts.one(style, each).stream());
    }
}
