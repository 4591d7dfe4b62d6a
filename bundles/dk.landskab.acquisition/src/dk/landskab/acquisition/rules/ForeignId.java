// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.rules;

import java.util.stream.Stream;

import dk.landskab.model.business.Organisation;
import dk.landskab.model.procurement.Acquisition;
import dk.landskab.rules.Finding;
import dk.landskab.rules.Rule;
import dk.landskab.rules.RuleContext;
import dk.landskab.rules.Severity;

/**
 * V-ACQ-24: the id of a case does not begin with the id of its organisation, followed by a dot or a hyphen. Where the
 * landscapes of two organisations come together, two cases could then have one id. The organisation is that of the
 * process, else that of the unit that requested the case.
 */
public final class ForeignId implements Rule {

    /** The id that a finding of this rule asks for. */
    public static String wanted(Finding finding) {
        return (String) finding.message().arguments().get(2);
    }

    @Override
    public String id() {
        return "V-ACQ-24";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Finding> check(RuleContext context) {
        return context.landscape().all(Acquisition.class).stream().filter(each -> each.getId() != null)
                .flatMap(each -> CaseOrganisation.of(context, each).map(Organisation::getId)
                        .filter(whose -> !each.getId().startsWith(whose + ".") && !each.getId().startsWith(whose + "-"))
                        .map(whose -> finding(context, each, "prefix", each.getId(), whose, whose + "." + each.getId()))
                        .stream());
    }
}
