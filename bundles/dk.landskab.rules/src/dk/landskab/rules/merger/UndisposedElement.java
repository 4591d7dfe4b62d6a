// SPDX-License-Identifier: EPL-2.0
package dk.landskab.rules.merger;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

import dk.landskab.model.StatusAt;
import dk.landskab.model.change.Merger;
import dk.landskab.model.core.Element;
import dk.landskab.rules.Finding;
import dk.landskab.rules.Rule;
import dk.landskab.rules.RuleContext;
import dk.landskab.rules.Severity;

/**
 * V-MRG-2: a system, or infrastructure of its own, that a party of a merger has on the day of the merger is not in the
 * target picture: in no item, be it undecided, and not as what takes the place of something else. A merger without a
 * target picture in the landscape cannot be judged.
 */
public final class UndisposedElement implements Rule {

    @Override
    public String id() {
        return "V-MRG-2";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Finding> check(RuleContext context) {
        return Plans.of(context).mergers().stream().filter(merger -> !Plans.target(merger).isEmpty())
                .flatMap(merger -> undisposed(context, merger));
    }

    private Stream<Finding> undisposed(RuleContext context, Merger merger) {
        Set<Element> named = new HashSet<>();
        Plans.items(merger).forEach(item -> {
            named.add(item.getElement());
            named.addAll(item.getSuccessors());
        });
        return context.landscape().all(Element.class).stream()
                .filter(each -> Decidable.includes(each) && !named.contains(each)
                        && StatusAt.isLive(each, Plans.date(merger, context))
                        && Plans.isOfParty(merger, each, context))
                .map(each -> finding(context, each, "missing", each, merger.getTarget()));
    }
}
