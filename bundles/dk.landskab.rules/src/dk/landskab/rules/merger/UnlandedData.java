// SPDX-License-Identifier: EPL-2.0
package dk.landskab.rules.merger;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import dk.landskab.model.application.Application;
import dk.landskab.model.change.Merger;
import dk.landskab.model.change.PlateauItem;
import dk.landskab.model.core.Element;
import dk.landskab.model.information.DataObject;
import dk.landskab.model.information.DataRole;
import dk.landskab.model.information.DataUse;
import dk.landskab.model.information.InformationPackage.Literals;
import dk.landskab.model.infrastructure.Component;
import dk.landskab.rules.Finding;
import dk.landskab.rules.Rule;
import dk.landskab.rules.RuleContext;
import dk.landskab.rules.Severity;

/**
 * V-MRG-4: the target picture of a merger lets a system leave that is the master of data or creates them, nobody says
 * where the data land, and no successor that is in the landscape has the same data or data for the same business
 * object. Where a successor is not in the landscape, it cannot be judged.
 */
public final class UnlandedData implements Rule {

    private static final Set<DataRole> HOME = EnumSet.of(DataRole.MASTER, DataRole.CREATES);

    @Override
    public String id() {
        return "V-MRG-4";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Stream<Finding> check(RuleContext context) {
        return Plans.of(context).mergers().stream().flatMap(merger -> leaving(merger).stream())
                .filter(leaving -> leaving.item().getSuccessors().stream().noneMatch(Element::eIsProxy))
                .flatMap(leaving -> uses(leaving.element()).stream()
                        .filter(use -> isHomeless(use, leaving.item()))
                        .map(use -> finding(context, use, "unlanded", use.getData(), leaving.element(),
                                leaving.plateau()).at(Literals.DATA_USE__LANDS_IN)));
    }

    /** What leaves by the target picture, each by what the nearest plateau says of it. */
    private static Collection<Leaving> leaving(Merger merger) {
        Map<Element, Leaving> leaving = new LinkedHashMap<>();
        Plans.target(merger).forEach(plateau -> plateau.getItems().stream()
                .flatMap(item -> Leaving.of(plateau, item).stream())
                .forEach(each -> leaving.putIfAbsent(each.element(), each)));
        return leaving.values();
    }

    private static boolean isHomeless(DataUse use, PlateauItem item) {
        return HOME.contains(use.getRole()) && use.getData() != null && use.getLandsIn() == null
                && item.getSuccessors().stream().flatMap(each -> uses(each).stream())
                        .noneMatch(other -> isSame(other.getData(), use.getData()));
    }

    private static boolean isSame(DataObject one, DataObject other) {
        return one != null && (one == other || !Collections.disjoint(one.getRealises(), other.getRealises()));
    }

    private static List<DataUse> uses(Element element) {
        return switch (element) {
            case Application application -> application.getData();
            case Component component -> component.getData();
            default -> List.of();
        };
    }
}
