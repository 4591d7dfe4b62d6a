// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.overlap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;

import dk.landskab.analysis.SubjectPlan;
import dk.landskab.analysis.Undecided;
import dk.landskab.analysis.merger.Parties;
import dk.landskab.analysis.merger.Side;
import dk.landskab.analysis.merger.StatutoryTasks;
import dk.landskab.analysis.merger.match.MatchReport;
import dk.landskab.model.application.Application;
import dk.landskab.model.application.ApplicationPackage;
import dk.landskab.model.application.Product;
import dk.landskab.model.business.BusinessProcess;
import dk.landskab.model.business.Subject;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Tri;
import dk.landskab.model.edit.Message;
import dk.landskab.model.edit.Phrase;

/** Where the systems of two parties overlap: a pure function, linear in the systems and what they name. */
public final class OverlapAnalysis {

    private static final Comparator<Element> BY_ID = Comparator.comparing(Element::getId);

    private final Parties parties;
    private final MatchReport matches;
    private final Sameness sameness;
    private final RunningCosts costs;
    private final Set<Application> placed = new HashSet<>();
    private final List<OverlapRow> rows = new ArrayList<>();

    private OverlapAnalysis(Parties parties, MatchReport matches) {
        this.parties = parties;
        this.matches = matches;
        this.sameness = new Sameness(parties, matches);
        this.costs = new RunningCosts(parties.today());
    }

    /** Of two parties whose elements were matched. */
    public static OverlapReport of(Parties parties, MatchReport matches) {
        return new OverlapAnalysis(parties, matches).report();
    }

    private OverlapReport report() {
        StatutoryTasks tasks = parties.statutoryTasks();
        subjects(Grouping.MAIN_GROUP, parties.subjects()::mainGroups, tasks.byMainGroup());
        subjects(Grouping.GROUP, parties.subjects()::groups, tasks.byGroup());
        processes();
        products();
        List<Undecided> undecided = new ArrayList<>();
        if (tasks.isUnknown()) {
            undecided.add(new Undecided(Message.of(OverlapAnalysis.class, "noStatutoryTasks")));
        }
        Stream.of(Side.values()).forEach(side -> unplaced(side, undecided));
        RowOrder order = new RowOrder(parties.parameters().money(), rows);
        if (!order.incomparable().isEmpty()) {
            undecided.add(new Undecided(
                    Message.of(OverlapAnalysis.class, "noRates", List.copyOf(order.incomparable()))));
        }
        rows.sort(order.comparator());
        rows.stream().flatMap(each -> Stream.of(each.a(), each.b())).flatMap(each -> each.yearly().unclear().stream())
                .distinct().forEach(each -> undecided.add(new Undecided(
                        Message.of(OverlapAnalysis.class, "unclearCost", each, each.eContainer()))));
        return new OverlapReport(rows, undecided);
    }

    private void subjects(Grouping grouping, Function<Application, Set<Subject>> groups,
            SortedMap<Subject, List<Element>> tasks) {
        Map<Subject, Systems> bySubject = new TreeMap<>(SubjectPlan.ORDER);
        tasks.keySet().forEach(each -> bySubject.put(each, new Systems()));
        each((side, system) -> groups.apply(system)
                .forEach(group -> bySubject.computeIfAbsent(group, none -> new Systems()).add(side, system)));
        bySubject.forEach((subject, systems) -> row(grouping, List.of(subject), systems,
                tasks.getOrDefault(subject, List.of())));
    }

    private void processes() {
        Map<Element, Systems> byProcess = new TreeMap<>(BY_ID);
        each((side, system) -> parties.today().present(system.getSupports()).forEach(
                process -> byProcess.computeIfAbsent(process, none -> new Systems()).add(side, system)));
        for (List<BusinessProcess> group : ProcessGroups.of(parties, matches)) {
            Systems systems = new Systems();
            group.stream().flatMap(each -> Stream.ofNullable(byProcess.get(each))).forEach(systems::addAll);
            List<Element> statutory = group.stream().filter(each -> each.getStatutory() == Tri.YES
                    || each.getStatutory() == Tri.PARTLY).map(Element.class::cast).toList();
            row(Grouping.PROCESS, List.copyOf(group), systems, statutory);
        }
    }

    private void products() {
        Map<Product, Systems> byProduct = new TreeMap<>(BY_ID);
        each((side, system) -> {
            Product product = system.getProduct();
            if (product != null && !product.eIsProxy()) {
                byProduct.computeIfAbsent(product, none -> new Systems()).add(side, system);
            }
        });
        byProduct.forEach((product, systems) -> row(Grouping.PRODUCT, List.of(product), systems, List.of()));
    }

    private void each(BiConsumer<Side, Application> action) {
        Stream.of(Side.values())
                .forEach(side -> parties.of(side, Application.class).forEach(each -> action.accept(side, each)));
    }

    private void row(Grouping grouping, List<Element> group, Systems systems, List<Element> statutory) {
        OverlapKind kind = sameness.of(systems.of(Side.A), systems.of(Side.B));
        if (kind == OverlapKind.NONE && statutory.isEmpty()) {
            return;
        }
        if (grouping != Grouping.PRODUCT) {
            Stream.of(Side.values()).forEach(side -> placed.addAll(systems.of(side)));
        }
        rows.add(new OverlapRow(grouping, group, kind, costs.of(systems.of(Side.A)), costs.of(systems.of(Side.B)),
                statutory));
    }

    private void unplaced(Side side, List<Undecided> undecided) {
        List<Element> loose = parties.of(side, Application.class).filter(each -> !placed.contains(each))
                .map(Element.class::cast).toList();
        if (!loose.isEmpty()) {
            undecided.add(new Undecided(Message.of(OverlapAnalysis.class, "unplaced", parties.party(side).name(),
                    Phrase.count(loose.size(), ApplicationPackage.Literals.APPLICATION)), loose));
        }
    }

    /** The systems of each party in a row, sorted by id. */
    private static final class Systems {

        private final Set<Application> a = new TreeSet<>(BY_ID);
        private final Set<Application> b = new TreeSet<>(BY_ID);

        void add(Side side, Application system) {
            (side == Side.A ? a : b).add(system);
        }

        void addAll(Systems others) {
            a.addAll(others.a);
            b.addAll(others.b);
        }

        List<Application> of(Side side) {
            return List.copyOf(side == Side.A ? a : b);
        }
    }
}
