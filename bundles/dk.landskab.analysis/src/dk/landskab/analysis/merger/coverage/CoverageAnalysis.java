// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.landskab.analysis.SubjectPlan;
import dk.landskab.analysis.Undecided;
import dk.landskab.analysis.merger.Parties;
import dk.landskab.analysis.merger.Party;
import dk.landskab.analysis.merger.Side;
import dk.landskab.analysis.merger.coverage.CoverageRow.Scope;
import dk.landskab.model.application.Application;
import dk.landskab.model.business.Subject;
import dk.landskab.model.core.Element;
import dk.landskab.model.edit.Message;

/** How much of the landscapes of two parties is known with certainty: a pure function, linear in their size. */
public final class CoverageAnalysis {

    private final Parties parties;
    private final Estimates estimates;
    private final Map<Side, Map<Application, KnownSystem>> systems = new TreeMap<>();

    private CoverageAnalysis(Parties parties) {
        this.parties = parties;
        this.estimates = new Estimates(parties);
        Knowledge knowledge = new Knowledge(parties);
        Stream.of(Side.values()).forEach(side -> {
            Map<Application, KnownSystem> known = new TreeMap<>(Comparator.comparing(Element::getId));
            parties.of(side, Application.class).forEach(each -> known.put(each, knowledge.of(each)));
            systems.put(side, known);
        });
    }

    /** Of two parties. */
    public static CoverageReport of(Parties parties) {
        return new CoverageAnalysis(parties).report();
    }

    private CoverageReport report() {
        List<List<Side>> columns = List.of(List.of(Side.A), List.of(Side.B), List.of(Side.A, Side.B));
        List<CoverageRow> totals = columns.stream().map(each -> row(each, new Scope.All(), of(each))).toList();
        List<CoverageRow> rows = new ArrayList<>();
        Map<Subject, Set<KnownSystem>> byGroup = byMainGroup();
        byGroup.keySet().forEach(group -> rows(columns, group, byGroup.get(group)).forEach(rows::add));
        columns.forEach(each -> {
            List<KnownSystem> loose = of(each).stream()
                    .filter(system -> parties.subjects().mainGroups(system.application()).isEmpty()).toList();
            if (!loose.isEmpty()) {
                rows.add(row(each, new Scope.WithoutSubject(), loose));
            }
        });
        List<Undecided> undecided = new ArrayList<>();
        List<CrossCheck> checks = new CrossChecks(parties).all(undecided);
        Stream.of(Side.values()).map(parties::party).filter(each -> estimates.of(List.of(each)).isEmpty())
                .forEach(each -> undecided.add(new Undecided(
                        Message.of(CoverageAnalysis.class, "noEstimate", each.name()), about(each))));
        return new CoverageReport(totals, rows, checks, undecided);
    }

    private static List<Element> about(Party party) {
        return party.organisation().map(Element.class::cast).stream().toList();
    }

    private Map<Subject, Set<KnownSystem>> byMainGroup() {
        Map<Subject, Set<KnownSystem>> found = new TreeMap<>(SubjectPlan.ORDER);
        of(List.of(Side.values())).forEach(system -> parties.subjects().mainGroups(system.application())
                .forEach(group -> found.computeIfAbsent(group, each -> systems()).add(system)));
        Stream.of(Side.values()).map(parties::party).flatMap(estimates::mainGroups)
                .forEach(group -> found.computeIfAbsent(group, each -> systems()));
        return found;
    }

    private static Set<KnownSystem> systems() {
        return new TreeSet<>(Comparator.comparing(each -> each.application().getId()));
    }

    private Stream<CoverageRow> rows(List<List<Side>> columns, Subject group, Set<KnownSystem> there) {
        return columns.stream()
                .map(sides -> row(sides, new Scope.MainGroup(group),
                        there.stream().filter(each -> isOf(each, sides)).toList()))
                .filter(row -> row.recorded() > 0 || row.estimated().isPresent());
    }

    private boolean isOf(KnownSystem system, List<Side> sides) {
        return sides.stream().anyMatch(side -> systems.get(side).containsKey(system.application()));
    }

    /** The systems of some sides, each once, sorted by id. */
    private List<KnownSystem> of(List<Side> sides) {
        return sides.stream().flatMap(side -> systems.get(side).values().stream()).distinct()
                .sorted(Comparator.comparing(each -> each.application().getId())).toList();
    }

    private CoverageRow row(List<Side> sides, Scope area, List<KnownSystem> there) {
        List<Party> whose = sides.stream().map(parties::party).collect(Collectors.toList());
        Optional<Integer> estimated = switch (area) {
            case Scope.All all -> estimates.of(whose);
            case Scope.MainGroup group -> estimates.in(group.subject(), whose);
            case Scope.WithoutSubject none -> Optional.empty();
        };
        return new CoverageRow(whose, area, there, estimated, parties.parameters().coverage());
    }
}
