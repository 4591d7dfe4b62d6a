// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.check;

import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.diagram.specification.Fault;
import dk.landskab.diagram.specification.Parts;

/** Nodes say their sizes in numbers, have their labels inside, no icons, and a border of 1 or 2, conditional ones too. */
final class ExplicitNodes implements AuthorRule {

    @Override
    public Stream<Fault> faults(CheckContext context) {
        return context.specification().all("NodeStyleDescription").flatMap(each -> Stream.of(size(context, each),
                position(context, each), Explicit.border(context, each), Explicit.icon(context, each))
                .flatMap(found -> found));
    }

    private static Stream<Fault> size(CheckContext context, EObject style) {
        return Parts.isA(style, "SquareDescription") ? Explicit.positive(context, style, "width", "height")
                : Explicit.positive(context, style, "horizontalDiameterComputationExpression",
                        "verticalDiameterComputationExpression");
    }

    private static Stream<Fault> position(CheckContext context, EObject style) {
        return Parts.text(style, "labelPosition").equals("node") ? Stream.empty()
                : Stream.of(context.fault(style, "labelPosition"));
    }
}
