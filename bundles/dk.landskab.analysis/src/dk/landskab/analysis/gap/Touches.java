// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.gap;

import java.util.List;

import dk.landskab.analysis.Amounts;
import dk.landskab.analysis.Dependent;
import dk.landskab.model.application.Integration;
import dk.landskab.model.business.OrgUnit;
import dk.landskab.model.business.Subject;
import dk.landskab.model.governance.Contract;
import dk.landskab.model.governance.Cost;

/**
 * What a gap touches, on the side where its elements are: in the target picture where they are there, else today.
 * Every list is sorted by id.
 *
 * @param dependents who depends on its elements, nearest first
 * @param isCut whether there are more dependents than are listed
 * @param integrations the integrations that begin, end or run through them
 * @param contracts the contracts that cover them
 * @param costs the running cost lines of those contracts that are theirs; a line that is meant for several is whole
 * @param yearly what the lines come to in a year
 * @param unclear the lines that are in no sum because their amount, currency or period is not stated
 * @param subjects the entries of subject plans that they deal with
 * @param units the units that own, use, perform or hold a role in them
 */
public record Touches(List<Dependent> dependents, boolean isCut, List<Integration> integrations,
        List<Contract> contracts, List<Cost> costs, Amounts yearly, List<Cost> unclear, List<Subject> subjects,
        List<OrgUnit> units) {

    /** Copies the lists. */
    public Touches {
        dependents = List.copyOf(dependents);
        integrations = List.copyOf(integrations);
        contracts = List.copyOf(contracts);
        costs = List.copyOf(costs);
        unclear = List.copyOf(unclear);
        subjects = List.copyOf(subjects);
        units = List.copyOf(units);
    }
}
