// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.check;

import java.util.stream.Stream;

import dk.landskab.diagram.expression.Expression;
import dk.landskab.diagram.specification.Fault;
import dk.landskab.diagram.specification.Parts;

/** Every service that is called is there, and every class that is named is registered. */
final class KnownServices implements AuthorRule {

    @Override
    public Stream<Fault> faults(CheckContext context) {
        Stream<Fault> classes = context.specification().all("JavaExtension")
                .filter(each -> !context.services().names().contains(Parts.text(each, "qualifiedClassName")))
                .map(each -> context.fault(each, "serviceClass", Parts.text(each, "qualifiedClassName")));
        Stream<Fault> calls = context.expressions().flatMap(each -> each.expression() instanceof Expression.Service call
                && !context.services().knows(call.name(), call.arguments().size() + 1)
                        ? Stream.of(context.fault(each.holder(), "serviceUnknown", call.name(),
                                call.arguments().size() + 1, each.feature().getName()))
                        : Stream.empty());
        return Stream.concat(classes, calls);
    }
}
