// SPDX-License-Identifier: EPL-2.0
package dk.landskab.rules.gap;

import java.util.stream.Stream;

import dk.landskab.model.change.ChangePackage.Literals;
import dk.landskab.model.change.Restriction;
import dk.landskab.rules.Finding;
import dk.landskab.rules.Rule;
import dk.landskab.rules.RuleContext;
import dk.landskab.rules.Severity;

/** V-GAP-2: a restriction does not say what it leads to, or what can be done instead. */
public final class BareRestriction implements Rule {

    @Override
    public String id() {
        return "V-GAP-2";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Finding> check(RuleContext context) {
        return context.live(Restriction.class).flatMap(restriction -> Stream.concat(
                isSaid(restriction.getConsequence()) ? Stream.empty()
                        : Stream.of(finding(context, restriction, "consequence", restriction)
                                .at(Literals.RESTRICTION__CONSEQUENCE)),
                isSaid(restriction.getAlternative()) ? Stream.empty()
                        : Stream.of(finding(context, restriction, "alternative", restriction)
                                .at(Literals.RESTRICTION__ALTERNATIVE))));
    }

    private static boolean isSaid(String text) {
        return text != null && !text.isBlank();
    }
}
