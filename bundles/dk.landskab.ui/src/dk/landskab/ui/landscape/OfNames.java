// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.landscape;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import dk.landskab.editing.OpenLandscape;
import dk.landskab.rules.Check;
import dk.landskab.rules.Finding;
import dk.landskab.rules.Rule;
import dk.landskab.rules.Rules;
import dk.landskab.store.Landscape;
import dk.landskab.store.Problem;

/**
 * What is wrong with ids and with names of them, whether or not their files are open in an editor: an id twice, a name
 * that means nothing. What is edited knows that only of each file by itself; where there are texts, in which names may
 * come to mean nothing by an edit elsewhere, or where it was so when the landscape was opened, it is read anew.
 */
record OfNames(OpenLandscape landscape) {

    private static final Set<String> RULES = Set.of("V-ID-1", "V-ID-2");
    private static final List<Rule> ALL = Rules.ALL.stream().filter(OfNames::isOne).toList();

    /** Whether a rule is about ids and names. */
    static boolean isOne(Rule rule) {
        return RULES.contains(rule.id());
    }

    /** What is wrong, told of the elements that are edited. For any thread; takes time in proportion to the landscape. */
    List<Finding> findings() {
        Landscape read = isToBeReadAnew() ? landscape.copy() : landscape.landscape();
        return Check.run(read, LocalDate.now(), ALL).findings().stream().map(each -> new Finding(each.rule(),
                each.severity(), each.message(), each.id(), each.id().flatMap(landscape::find).map(one -> one),
                each.feature(), each.location())).toList();
    }

    private boolean isToBeReadAnew() {
        return landscape.parts().stream().anyMatch(each -> each.text().isPresent())
                || landscape.problems().stream().anyMatch(each -> each.kind() == Problem.Kind.DANGLING_REFERENCE);
    }
}
