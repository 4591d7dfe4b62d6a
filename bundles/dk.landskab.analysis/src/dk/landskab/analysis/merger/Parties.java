// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.analysis.State;
import dk.landskab.analysis.SubjectPlan;
import dk.landskab.analysis.Undecided;
import dk.landskab.model.business.Organisation;
import dk.landskab.model.change.Merger;
import dk.landskab.model.core.Element;
import dk.landskab.store.JointLandscape;
import dk.landskab.store.Landscape;
import dk.landskab.store.Origin;

/**
 * The two that become one, read together with their plan: what every part of the merger analysis starts from.
 *
 * <p>Both landscapes and the plan are one landscape here ({@link JointLandscape}): what carries the same id in both is
 * one element, and what the plan names is the party's element itself. What belongs to a party's organisation is that
 * party's; what belongs to neither is a party's if its landscape has it, so that a shared catalogue is of both; what
 * only the plan has is of none. Where both landscapes have an element whose id is a party's own, that party's copy
 * counts, else the copy of the party whose organisation's id comes first. So swapping A and B swaps the sides of every
 * element and changes no element.
 *
 * <p>Immutable. Made in one pass over the landscapes; it never fails on a faulty model.
 */
public final class Parties {

    private final MergerInput input;
    private final Map<Side, Party> parties;
    private final JointLandscape joint;
    private final Map<Element, Set<Side>> sides;
    private final Optional<Merger> merger;
    private final State today;
    private final SubjectPlan subjects;
    private final List<Undecided> undecided;

    private Parties(MergerInput input, Map<Side, Party> parties, JointLandscape joint, List<Undecided> undecided) {
        this.input = input;
        this.parties = parties;
        this.joint = joint;
        this.sides = sides();
        this.merger = input.plan().flatMap(plan -> Plan.mergers(plan).stream().findFirst()).flatMap(joint::of)
                .map(Merger.class::cast);
        this.today = State.at(joint.landscape(), input.parameters().date());
        this.subjects = SubjectPlan
                .of(Stream.concat(Stream.of(joint.landscape()), input.reference().stream()).toList());
        this.undecided = List.copyOf(undecided);
    }

    /** Reads the landscapes of an analysis as one. */
    public static Parties of(MergerInput input) {
        Set<String> named = Plan.parties(input.plan());
        Map<Side, String> ids = new EnumMap<>(Side.class);
        Stream.of(Side.values()).forEach(
                side -> OwnOrganisation.of(input.of(side), named).ifPresent(id -> ids.put(side, id)));
        List<Side> order = Stream.of(Side.values())
                .sorted(Comparator.comparing((Side side) -> ids.getOrDefault(side, ""))
                        .thenComparing(side -> input.of(side).origin().place()))
                .toList();
        JointLandscape joint = join(input, order, ids);
        Map<Side, Party> parties = new EnumMap<>(Side.class);
        Stream.of(Side.values()).forEach(side -> parties.put(side, new Party(side, input.of(side), Optional
                .ofNullable(ids.get(side)).flatMap(id -> joint.landscape().find(id, Organisation.class)))));
        return new Parties(input, parties, joint,
                new Doubts(input, parties, joint).all(order, id -> home(id, order, ids) >= 0));
    }

    private static JointLandscape join(MergerInput input, List<Side> order, Map<Side, String> ids) {
        List<Landscape> members = new ArrayList<>(order.stream().map(input::of).toList());
        input.plan().ifPresent(members::add);
        String place = String.join(" + ", members.stream().map(each -> each.origin().place()).toList());
        return JointLandscape.of(Origin.of(place), members, id -> home(id, order, ids));
    }

    /** The position of the party whose own an id is; -1 where it is nobody's, or one organisation is both. */
    private static int home(String id, List<Side> order, Map<Side, String> ids) {
        if (ids.values().stream().distinct().count() < ids.size()) {
            return -1;
        }
        return order.indexOf(order.stream().filter(side -> ids.containsKey(side)
                && (id.equals(ids.get(side)) || id.startsWith(ids.get(side) + "."))).findFirst().orElse(null));
    }

    private Map<Element, Set<Side>> sides() {
        Map<Element, Set<Side>> found = new IdentityHashMap<>();
        joint.landscape().all(Element.class).forEach(each -> found.put(each, sides(each)));
        return found;
    }

    private Set<Side> sides(Element element) {
        Set<Side> own = EnumSet.noneOf(Side.class);
        joint.landscape().organisationOf(element).ifPresent(organisation -> parties.values().stream()
                .filter(party -> party.organisation().filter(each -> each == organisation).isPresent())
                .forEach(party -> own.add(party.side())));
        if (own.size() == 1 || element.getId() == null) {
            return Collections.unmodifiableSet(own);
        }
        Set<Side> having = EnumSet.noneOf(Side.class);
        Stream.of(Side.values()).filter(side -> input.of(side).find(element.getId()).flatMap(joint::of)
                .filter(each -> each == element).isPresent()).forEach(having::add);
        return Collections.unmodifiableSet(having);
    }

    /** What the analysis was told. */
    public MergerParameters parameters() {
        return input.parameters();
    }

    /** One of the two. */
    public Party party(Side side) {
        return parties.get(side);
    }

    /** Both parties and the plan as one landscape; all elements that results name are its. */
    public Landscape landscape() {
        return joint.landscape();
    }

    /** What is there today, of either party and of the plan. */
    public State today() {
        return today;
    }

    /** Whose an object is: what an element contains is whose the element is; both parties' where they share it. */
    public Set<Side> sidesOf(EObject object) {
        EObject each = object;
        while (each != null && !(each instanceof Element)) {
            each = each.eContainer();
        }
        return each == null ? Set.of() : sides.getOrDefault((Element) each, Set.of());
    }

    /** The elements of a type that a party has today, what it shares with the other included, sorted by id. */
    public <T extends Element> Stream<T> of(Side side, Class<T> type) {
        return today.all(type).filter(each -> sidesOf(each).contains(side));
    }

    /** The merger that the plan is of, where there is a plan and it has one. */
    public Optional<Merger> merger() {
        return merger;
    }

    /** The target picture of the plan, where it has one. */
    public Optional<State> target() {
        return merger.map(Merger::getTarget).filter(each -> !each.eIsProxy())
                .map(each -> State.of(joint.landscape(), each, effective().orElse(input.parameters().date())));
    }

    /** When the two become one: as told, else as the plan says; empty where neither does. */
    public Optional<LocalDate> effective() {
        return input.parameters().effective().or(() -> merger.map(Merger::getEffectiveDate));
    }

    /** The landscape that tells which tasks the law demands; its objects are not those of the joint landscape. */
    public Optional<Landscape> reference() {
        return input.reference();
    }

    /** The subject plans of all landscapes as one. */
    public SubjectPlan subjects() {
        return subjects;
    }

    /** What the law demands of both, as far as it is recorded. */
    public StatutoryTasks statutoryTasks() {
        return StatutoryTasks.of(this);
    }

    /** What could not be decided about who is who: copies that differ, ids of the plan that lead nowhere, faults. */
    public List<Undecided> undecided() {
        return undecided;
    }
}
