// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.check;

import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.diagram.specification.Fault;
import dk.landskab.diagram.specification.Parts;

/** Containers say their sizes in numbers, -1 for "as needed", have no icons and a border of 1 or 2. */
final class ExplicitContainers implements AuthorRule {

    @Override
    public Stream<Fault> faults(CheckContext context) {
        return context.specification().all("FlatContainerStyleDescription").flatMap(each -> Stream.of(
                size(context, each), Explicit.border(context, each), Explicit.icon(context, each))
                .flatMap(found -> found));
    }

    private static Stream<Fault> size(CheckContext context, EObject style) {
        return Stream.of("widthComputationExpression", "heightComputationExpression")
                .filter(each -> !context.specification().states(style, each)
                        || !Parts.text(style, each).matches("-1|[1-9]\\d{0,3}"))
                .map(each -> context.fault(style, "containerSize", each));
    }
}
