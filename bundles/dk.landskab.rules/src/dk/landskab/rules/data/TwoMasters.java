// SPDX-License-Identifier: EPL-2.0
package dk.landskab.rules.data;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.landskab.model.business.Organisation;
import dk.landskab.model.information.DataObject;
import dk.landskab.model.information.DataRole;
import dk.landskab.model.information.DataUse;
import dk.landskab.model.information.InformationPackage.Literals;
import dk.landskab.rules.Finding;
import dk.landskab.rules.Rule;
import dk.landskab.rules.RuleContext;
import dk.landskab.rules.Severity;

/**
 * V-DATA-2: two systems of one organisation are master of the same data at the same time, at the date or later. A
 * system is master while it is in operation, not while it is phased in or out, so that a planned change of master is no
 * finding. Systems of no known organisation are not held against each other.
 */
public final class TwoMasters implements Rule {

    private record Place(DataObject data, Optional<Organisation> organisation) {
    }

    @Override
    public String id() {
        return "V-DATA-2";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Stream<Finding> check(RuleContext context) {
        Map<Place, List<Mastership>> masters = context.landscape().all(DataUse.class).stream()
                .filter(use -> use.getRole() == DataRole.MASTER && use.getData() != null && !use.getData().eIsProxy())
                .flatMap(use -> Mastership.of(use, context.date()).stream())
                .collect(Collectors.groupingBy(master -> place(context, master), LinkedHashMap::new,
                        Collectors.toList()));
        return masters.entrySet().stream()
                .filter(entry -> entry.getKey().organisation().isPresent() && entry.getValue().size() > 1)
                .flatMap(entry -> overlaps(context, entry.getValue()));
    }

    private static Place place(RuleContext context, Mastership master) {
        return new Place(master.use().getData(), context.landscape().organisationOf(master.holder()));
    }

    /** Each system is held against the one before it that stays master longest. */
    private Stream<Finding> overlaps(RuleContext context, List<Mastership> masters) {
        Stream.Builder<Finding> findings = Stream.builder();
        Mastership longest = null;
        for (Mastership each : bySystem(masters)) {
            if (longest != null && each.from().isBefore(longest.until())) {
                findings.add(finding(context, each.use(), "two", each.holder(), longest.holder(),
                        each.use().getData(), each.from()).at(Literals.DATA_USE__ROLE));
            }
            longest = longest == null || each.until().isAfter(longest.until()) ? each : longest;
        }
        return findings.build();
    }

    private static List<Mastership> bySystem(List<Mastership> masters) {
        return masters.stream()
                .collect(Collectors.toMap(Mastership::system, each -> each, Mastership::with, LinkedHashMap::new))
                .values().stream().sorted(Comparator.comparing(Mastership::from)).toList();
    }
}
