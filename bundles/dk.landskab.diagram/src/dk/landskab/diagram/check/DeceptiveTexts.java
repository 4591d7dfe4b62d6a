// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.check;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dk.landskab.diagram.expression.Expression;
import dk.landskab.diagram.specification.Fault;

/** Texts that look like expressions and are none, and numbers where a text is wanted, which Sirius makes an Integer. */
final class DeceptiveTexts implements AuthorRule {

    private static final Pattern PREFIX = Pattern.compile("\\s*[a-zA-Z]\\w*:\\S[\\s\\S]*");
    private static final Set<String> TEXTS = Set.of("labelExpression", "tooltipExpression", "titleExpression",
            "message", "valueExpression", "inputLabelExpression");

    @Override
    public Stream<Fault> faults(CheckContext context) {
        return context.expressions().flatMap(each -> fault(context, each));
    }

    private static Stream<Fault> fault(CheckContext context, CheckContext.Written each) {
        String feature = each.feature().getName();
        return switch (each.expression()) {
            case Expression.Constant constant when constant.value() instanceof String text
                    && PREFIX.matcher(text).matches() -> Stream.of(context.fault(each.holder(), "deceptive", text, feature));
            case Expression.Constant constant when constant.value() instanceof Integer number
                    && TEXTS.contains(feature) -> Stream.of(context.fault(each.holder(), "bareNumber",
                            number.toString(), feature));
            case Expression.Feature one when !one.name().equals(one.name().strip()) -> Stream
                    .of(context.fault(each.holder(), "featureBlank", feature));
            default -> Stream.empty();
        };
    }
}
