// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.check;

import java.util.stream.Stream;

import dk.landskab.diagram.expression.Expression;
import dk.landskab.diagram.specification.Fault;

/** Only {@code feature:}, {@code service:} and {@code var:}, which run without Acceleo. */
final class KnownInterpreters implements AuthorRule {

    @Override
    public Stream<Fault> faults(CheckContext context) {
        return context.expressions().flatMap(each -> switch (each.expression()) {
            case Expression.Foreign foreign -> Stream.of(context.fault(each.holder(), "interpreter",
                    foreign.interpreter(), each.feature().getName()));
            case Expression.Malformed malformed -> Stream.of(context.fault(each.holder(), "malformed",
                    malformed.text(), each.feature().getName()));
            default -> Stream.empty();
        });
    }
}
