// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EReference;

import dk.landskab.analysis.gap.Draft;
import dk.landskab.analysis.gap.Option;
import dk.landskab.analysis.gap.RankedOpportunity;
import dk.landskab.analysis.merger.contract.ContractExit;
import dk.landskab.analysis.merger.cost.TaskGroup;
import dk.landskab.analysis.merger.stay.Outlook;
import dk.landskab.analysis.merger.stay.Stays;
import dk.landskab.model.application.Application;
import dk.landskab.model.change.Approach;
import dk.landskab.model.change.ChangePackage.Literals;
import dk.landskab.model.change.Opportunity;
import dk.landskab.model.change.Restriction;
import dk.landskab.model.core.Element;
import dk.landskab.rules.cost.Amount;
import dk.landskab.store.Landscape;

/**
 * Fills the ways to one system for a task with what is known: to use what one of them has, to buy anew for both, or to
 * go on for a time. What is not known adds no line, but for a price, whose lack is said.
 */
final class TaskTemplates {

    private static final int CENTS = 2;
    private static final int CANDIDATES = 8;

    private final Landscape landscape;
    private final Stays stays;
    private final TaskFacts facts;

    TaskTemplates(Landscape landscape, Stays stays, TaskFacts facts) {
        this.landscape = landscape;
        this.stays = stays;
        this.facts = facts;
    }

    TaskOptions of(TaskGroup group) {
        List<Element> kept = group.members().stream()
                .filter(each -> stays.of(each).outlook() == Outlook.STAYS).toList();
        List<Element> candidates = group.members().stream()
                .sorted(Comparator.comparing((Element each) -> stays.of(each).outlook() != Outlook.STAYS)
                        .thenComparing(each -> -TaskFacts.users(List.of(each))).thenComparing(Element::getId))
                .limit(CANDIDATES).sorted(Comparator.comparing(Element::getId)).toList();
        List<Option> options = new ArrayList<>(candidates.stream().map(each -> reuse(each, group)).toList());
        options.add(anew(group));
        options.add(coexist(group));
        Set<Element> bearing = bearing(group);
        return new TaskOptions(group, kept.size() == 1 ? Optional.of(kept.getFirst()) : Optional.empty(), options,
                group.members().stream().filter(each -> !candidates.contains(each)).toList(),
                told(bearing, Literals.RESTRICTION__APPLIES_TO, Restriction.class)
                        .sorted(Comparator.comparing(Element::getId)).toList(),
                RankedOpportunity.rank(told(new HashSet<>(group.members()), Literals.OPPORTUNITY__ELEMENTS,
                        Opportunity.class).toList()));
    }

    private Option reuse(Element system, TaskGroup group) {
        List<Element> others = group.members().stream().filter(each -> each != system).toList();
        Draft draft = landscape.organisationOf(system)
                .map(owner -> draft(Approach.REUSE_EXISTING, "reuseOf", system, owner))
                .orElseGet(() -> draft(Approach.REUSE_EXISTING, "reuse", system));
        facts.yearly(system).ifPresentOrElse(price -> draft.pro("costs", money(price), facts.currency()),
                () -> draft.con("priceUnknown"));
        int known = TaskFacts.users(List.of(system));
        int moving = TaskFacts.users(others);
        draft.pro(known > 0, "known", known).pro("noPurchase")
                .con(moving > 0, "move", moving, others);
        leaving(draft, others);
        return draft.conIfAny(TaskFacts.withoutPlaceIn(system, others), "data")
                .conIfAny(told(around(system).toList(), Literals.RESTRICTION__APPLIES_TO, Restriction.class)
                        .sorted(Comparator.comparing(Element::getId)).toList(),
                        "restricted")
                .done();
    }

    private Option anew(TaskGroup group) {
        int moving = TaskFacts.users(group.members());
        Draft draft = draft(Approach.BIG_BANG, "anew").pro("forBoth").con("bought")
                .con(moving > 0, "move", moving, group.members());
        leaving(draft, group.members());
        return draft.conIfAny(TaskFacts.homes(group.members()), "allData").done();
    }

    private void leaving(Draft draft, List<Element> others) {
        facts.boundUntil(others).ifPresent(end -> draft.con("bound", end));
        draft.con(facts.isUnsure(others), "boundUnknown");
        Amount wasted = facts.contracts(others).map(ContractExit::wasted).reduce(Amount.ZERO, Amount::plus);
        draft.con(wasted.compareTo(Amount.ZERO) > 0, "waste", money(wasted), facts.currency());
    }

    private Option coexist(TaskGroup group) {
        Optional<LocalDate> until = Stream.of(
                group.members().stream().map(stays::of).flatMap(each -> each.until().stream())
                        .max(LocalDate::compareTo).map(day -> day.minusDays(1)),
                facts.boundUntil(group.members())).flatMap(Optional::stream).max(LocalDate::compareTo);
        Draft draft = until.map(day -> draft(Approach.COEXISTENCE, "coexistUntil", day))
                .orElseGet(() -> draft(Approach.COEXISTENCE, "coexist")).pro("undisturbed");
        facts.beyondTheCheapest(group.members())
                .ifPresent(amount -> draft.con("double", money(amount), facts.currency()));
        return draft.con("twice").done();
    }

    private static Draft draft(Approach approach, String label, Object... arguments) {
        return new Draft(TaskTemplates.class, approach, label, arguments);
    }

    private static Object money(Amount amount) {
        return amount.rounded(CENTS);
    }

    private Set<Element> bearing(TaskGroup group) {
        Set<Element> bearing = new HashSet<>();
        group.members().forEach(each -> around(each).forEach(bearing::add));
        return bearing;
    }

    /** A system, its product, what it runs on and its contracts. */
    private Stream<Element> around(Element system) {
        Stream<? extends Element> beneath = system instanceof Application application
                ? Stream.concat(Stream.ofNullable(application.getProduct()), application.getRunsOn().stream())
                : Stream.empty();
        return Stream.of(Stream.of(system), beneath,
                facts.contracts(List.of(system)).map(ContractExit::contract)).flatMap(each -> each);
    }

    private <T extends Element> Stream<T> told(Iterable<Element> of, EReference by, Class<T> type) {
        Set<T> found = new HashSet<>();
        of.forEach(each -> landscape.incoming(each).stream().filter(incoming -> incoming.reference() == by)
                .map(incoming -> incoming.source()).filter(type::isInstance).map(type::cast)
                .filter(source -> Objects.nonNull(source.getId())).forEach(found::add));
        return found.stream();
    }
}
