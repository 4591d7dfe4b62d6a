// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.landing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import dk.landskab.analysis.Undecided;
import dk.landskab.analysis.merger.Parties;
import dk.landskab.analysis.merger.Side;
import dk.landskab.analysis.merger.match.MatchReport;
import dk.landskab.model.application.Application;
import dk.landskab.model.business.BusinessPackage;
import dk.landskab.model.business.Role;
import dk.landskab.model.business.RoleAssignment;
import dk.landskab.model.core.Element;
import dk.landskab.model.edit.Message;
import dk.landskab.model.information.DataObject;
import dk.landskab.model.information.DataRole;
import dk.landskab.model.information.DataUse;
import dk.landskab.model.infrastructure.Component;

/** What becomes of the data of two parties: a pure function, linear in their uses of data. */
public final class LandingAnalysis {

    private static final Comparator<LandingRow> ORDER = Comparator.comparing(LandingRow::status)
            .thenComparing(LandingRow::rank, RiskRank::compare)
            .thenComparing(row -> String.valueOf(row.from().getData().getId()))
            .thenComparing(row -> String.valueOf(row.from().getId()));

    private final Parties parties;
    private final SameData same;
    private final Homes homes;
    private final List<Undecided> undecided = new ArrayList<>();

    private LandingAnalysis(Parties parties, MatchReport matches) {
        this.parties = parties;
        this.same = new SameData(matches);
        this.homes = new Homes(parties, same);
    }

    /** Of two parties whose elements were matched. */
    public static LandingReport of(Parties parties, MatchReport matches) {
        return new LandingAnalysis(parties, matches).report();
    }

    private LandingReport report() {
        if (homes.isUndecided()) {
            undecided.add(new Undecided(Message.of(LandingAnalysis.class, "noTarget")));
        }
        Set<Element> holders = new LinkedHashSet<>();
        Stream.of(Side.values()).forEach(side -> {
            parties.of(side, Application.class).forEach(holders::add);
            parties.of(side, Component.class).forEach(holders::add);
        });
        List<LandingRow> rows = new ArrayList<>();
        holders.forEach(home -> Uses.of(home).filter(Uses::isSource).filter(use -> namesData(home, use))
                .forEach(use -> rows.add(row(use, home))));
        return new LandingReport(withTwoMasters(rows).stream().sorted(ORDER).toList(), undecided);
    }

    private boolean namesData(Element home, DataUse use) {
        boolean names = use.getData() != null && !use.getData().eIsProxy();
        if (!names) {
            undecided.add(new Undecided(Message.of(LandingAnalysis.class, "noData", home), List.of(home)));
        }
        return names;
    }

    private LandingRow row(DataUse use, Element home) {
        Homes.Landing landing = homes.of(use, home);
        RiskRank rank = RiskRank.of(use);
        List<Element> away = landing.places().stream().filter(each -> each != home).toList();
        boolean moves = landing.status() == LandingStatus.LANDED && !away.isEmpty();
        Risks risks = Risks.of(use.getData(), rank, away, parties.parameters().landing().qualityPercent());
        return new LandingRow(parties.sidesOf(home), use, home, landing.places(),
                moves && !risks.found().isEmpty() ? LandingStatus.LANDED_WITH_QUALITY_RISK : landing.status(),
                landing.reason(), moves ? risks.found() : Set.of(), moves ? risks.unknown() : Set.of(), rank,
                deciders(use.getData()));
    }

    private List<RoleAssignment> deciders(DataObject data) {
        return parties.today().referring(data, BusinessPackage.Literals.ROLE_ASSIGNMENT__OF, RoleAssignment.class)
                .filter(each -> each.getRole() == Role.DATA_OWNER && each.getUnit() != null)
                .sorted(Comparator.comparing(Element::getId)).toList();
    }

    /** Marks data that several places would be master of; what has no decision yet counts as still where it is. */
    private List<LandingRow> withTwoMasters(List<LandingRow> rows) {
        Map<Element, Set<Element>> masters = new HashMap<>();
        rows.stream().filter(each -> each.from().getRole() == DataRole.MASTER).forEach(each -> masters
                .computeIfAbsent(same.of(each.from().getData()), none -> new TreeSet<>(
                        Comparator.comparing(Element::getId))).addAll(each.to()));
        return rows.stream().map(row -> {
            Set<Element> places = masters.getOrDefault(same.of(row.from().getData()), Set.of());
            return places.size() < 2 || row.to().isEmpty() || row.from().getRole() != DataRole.MASTER ? row
                    : row.with(LandingStatus.TWO_MASTERS,
                            Message.of(LandingAnalysis.class, "twoMasters", List.copyOf(places)));
        }).toList();
    }
}
