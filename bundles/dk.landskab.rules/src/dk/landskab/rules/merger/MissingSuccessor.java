// SPDX-License-Identifier: EPL-2.0
package dk.landskab.rules.merger;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

import dk.landskab.model.change.ChangePackage.Literals;
import dk.landskab.model.change.Disposition;
import dk.landskab.model.change.PlateauItem;
import dk.landskab.rules.Finding;
import dk.landskab.rules.Rule;
import dk.landskab.rules.RuleContext;
import dk.landskab.rules.Severity;

/** V-MRG-3: an item of a plateau replaces an element or merges it into another, and does not say by or into what. */
public final class MissingSuccessor implements Rule {

    private static final Set<Disposition> FOLLOWED = EnumSet.of(Disposition.MERGE_INTO, Disposition.REPLACE);

    @Override
    public String id() {
        return "V-MRG-3";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Stream<Finding> check(RuleContext context) {
        return context.landscape().all(PlateauItem.class).stream()
                .filter(item -> FOLLOWED.contains(item.getDisposition()) && item.getSuccessors().isEmpty())
                .map(item -> finding(context, item, item.getDisposition().name(), item.getElement(), item.eContainer())
                        .at(Literals.PLATEAU_ITEM__SUCCESSORS));
    }
}
