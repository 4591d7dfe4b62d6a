// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.check;

import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.diagram.specification.Fault;
import dk.landskab.diagram.specification.Parts;

/** What styles of nodes, containers and lines must state alike. */
final class Explicit {

    private Explicit() {
    }

    /** Sizes are numbers from 1. */
    static Stream<Fault> positive(CheckContext context, EObject style, String... features) {
        return Stream.of(features).filter(each -> !Parts.text(style, each).matches("[1-9]\\d{0,3}"))
                .map(each -> context.fault(style, "nodeSize", each));
    }

    /** A border is 1 or 2 wide. */
    static Stream<Fault> border(CheckContext context, EObject style) {
        return Parts.text(style, "borderSizeComputationExpression").matches("[12]") ? Stream.empty()
                : Stream.of(context.fault(style, "borderSize"));
    }

    /** Labels have no icons, which Sirius shows unless it is told not to. */
    static Stream<Fault> icon(CheckContext context, EObject style) {
        return Parts.flag(style, "showIcon") ? Stream.of(context.fault(style, "icon")) : Stream.empty();
    }
}
