// SPDX-License-Identifier: EPL-2.0
package dk.landskab.rules.merger;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dk.landskab.model.business.Organisation;
import dk.landskab.model.change.ChangePackage.Literals;
import dk.landskab.model.change.Correspondence;
import dk.landskab.model.change.CorrespondenceKind;
import dk.landskab.model.change.CorrespondenceState;
import dk.landskab.model.core.Element;
import dk.landskab.rules.Finding;
import dk.landskab.rules.Rule;
import dk.landskab.rules.RuleContext;
import dk.landskab.rules.Severity;

/**
 * V-MRG-1: an accepted correspondence says that elements are the same, and all of them belong to one organisation. One
 * that names something that is not in the landscape, or belongs to nobody, cannot be judged.
 */
public final class OneSidedCorrespondence implements Rule {

    @Override
    public String id() {
        return "V-MRG-1";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Stream<Finding> check(RuleContext context) {
        return context.landscape().all(Correspondence.class).stream()
                .filter(each -> each.getState() == CorrespondenceState.ACCEPTED
                        && each.getKind() == CorrespondenceKind.SAME)
                .flatMap(each -> onlyOwner(context, each).map(owner -> finding(context, each, "one", each.getLeft(),
                        each.getRight(), owner).at(Literals.CORRESPONDENCE__RIGHT)).stream());
    }

    private static Optional<Organisation> onlyOwner(RuleContext context, Correspondence each) {
        List<Element> joined = Stream.of(each.getLeft(), each.getRight()).flatMap(List::stream).toList();
        if (joined.stream().anyMatch(Element::eIsProxy)) {
            return Optional.empty();
        }
        List<Optional<Organisation>> owners = joined.stream().map(context.landscape()::organisationOf).distinct()
                .toList();
        return owners.size() == 1 ? owners.getFirst() : Optional.empty();
    }
}
