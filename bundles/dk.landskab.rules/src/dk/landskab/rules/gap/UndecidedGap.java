// SPDX-License-Identifier: EPL-2.0
package dk.landskab.rules.gap;

import java.util.List;
import java.util.stream.Stream;

import dk.landskab.model.change.ChangePackage.Literals;
import dk.landskab.model.change.Gap;
import dk.landskab.model.change.GapOption;
import dk.landskab.rules.Finding;
import dk.landskab.rules.Rule;
import dk.landskab.rules.RuleContext;
import dk.landskab.rules.Severity;

/**
 * V-GAP-1: a gap has options and none of them is recommended, or what speaks for or against an option is not written
 * down.
 */
public final class UndecidedGap implements Rule {

    @Override
    public String id() {
        return "V-GAP-1";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Finding> check(RuleContext context) {
        return context.live(Gap.class).flatMap(gap -> Stream.concat(
                withoutRecommendation(context, gap),
                gap.getOptions().stream().flatMap(option -> oneSided(context, gap, option))));
    }

    private Stream<Finding> withoutRecommendation(RuleContext context, Gap gap) {
        GapOption recommended = gap.getRecommended();
        boolean decided = gap.getOptions().isEmpty()
                || recommended != null && (recommended.eIsProxy() || gap.getOptions().contains(recommended));
        return decided ? Stream.empty()
                : Stream.of(finding(context, gap, "recommended", gap).at(Literals.GAP__RECOMMENDED));
    }

    private Stream<Finding> oneSided(RuleContext context, Gap gap, GapOption option) {
        Stream<Finding> pros = isSaid(option.getPros()) ? Stream.empty()
                : Stream.of(finding(context, option, "pros", option, gap).at(Literals.GAP_OPTION__PROS));
        Stream<Finding> cons = isSaid(option.getCons()) ? Stream.empty()
                : Stream.of(finding(context, option, "cons", option, gap).at(Literals.GAP_OPTION__CONS));
        return Stream.concat(pros, cons);
    }

    private static boolean isSaid(List<String> arguments) {
        return arguments.stream().anyMatch(argument -> argument != null && !argument.isBlank());
    }
}
