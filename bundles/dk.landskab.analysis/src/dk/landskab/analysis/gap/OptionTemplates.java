// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.gap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import dk.landskab.analysis.Amounts;
import dk.landskab.analysis.State;
import dk.landskab.analysis.Subjects;
import dk.landskab.analysis.YearlyCosts;
import dk.landskab.model.application.Application;
import dk.landskab.model.business.Role;
import dk.landskab.model.business.Subject;
import dk.landskab.model.change.Approach;
import dk.landskab.model.change.PlateauItem;
import dk.landskab.model.core.Element;
import dk.landskab.model.governance.Contract;
import dk.landskab.model.governance.Cost;
import dk.landskab.model.governance.GovernancePackage;
import dk.landskab.model.information.DataRole;
import dk.landskab.model.information.DataUse;

/**
 * The usual ways to close a gap (domain.md A.4), filled with what the landscapes tell. They are ours: they recommend
 * nothing, and give way to what a person records.
 */
final class OptionTemplates {

    private static final int CANDIDATES = 3;
    private static final Comparator<Element> BY_ID = Comparator.comparing(Element::getId);

    private final State asIs;
    private final State toBe;
    private final Map<Subject, Set<Application>> bySubject = new HashMap<>();

    OptionTemplates(State asIs, State toBe) {
        this.asIs = asIs;
        this.toBe = toBe;
        toBe.all(Application.class).forEach(each -> Subjects.of(each).forEach(
                subject -> bySubject.computeIfAbsent(subject, key -> new TreeSet<>(BY_ID)).add(each)));
    }

    List<Option> of(Finding finding, Touches touches) {
        Stream<Draft> drafts = switch (finding.kind()) {
            case MISSING -> missing(finding, touches);
            case SURPLUS -> surplus(finding, touches);
            case DIFFERENT -> different();
            case DUPLICATE -> duplicate(finding, touches);
            case UNSUPPORTED -> unsupported(touches);
            case COMPETENCE -> competence(finding);
            case UNSPECIFIED -> Stream.empty();
        };
        return drafts.map(Draft::done).toList();
    }

    private Stream<Draft> missing(Finding finding, Touches touches) {
        List<Application> known = finding.elements().getFirst().element() instanceof Application
                ? covering(touches.subjects(), finding) : List.of();
        Draft atOnce = new Draft(Approach.BIG_BANG, "introduceAtOnce").pro("oneChangeOver")
                .con(!touches.dependents().isEmpty(), "dependFromFirstDay", touches.dependents().size());
        Draft inSteps = new Draft(Approach.EVOLUTION, "introduceInSteps").pro("stepsCanBeUndone").con("sideBySide");
        return Stream.concat(reuse(known, touches.subjects()), Stream.of(atOnce, inSteps));
    }

    private Stream<Draft> reuse(List<Application> known, List<Subject> subjects) {
        return known.isEmpty() ? Stream.empty() : Stream.of(new Draft(Approach.REUSE_EXISTING, "reuse", known)
                .pro("coversSubjects", subjects).pro("noPurchase").con("mustBeTried"));
    }

    private Stream<Draft> surplus(Finding finding, Touches touches) {
        Element element = finding.elements().getFirst().element();
        List<Element> successors = toBe.itemOf(element).map(PlateauItem::getSuccessors).map(List::copyOf)
                .orElse(List.of());
        Amounts saved = saved(touches.costs(), Set.copyOf(finding.goingToday()), asIs);
        Draft retire = new Draft(Approach.RETIRE, "retire")
                .pro(!saved.isEmpty(), "saves", saved.inWords())
                .con(saved.isEmpty() && !touches.yearly().isEmpty(), "shared", touches.contracts())
                .pro(touches.dependents().isEmpty(), "nobodyDepends");
        lossesOf(retire, element, touches);
        List<Draft> drafts = new ArrayList<>(List.of(retire));
        if (!successors.isEmpty()) {
            drafts.add(new Draft(Approach.EVOLUTION, "moveTo", successors).pro("stepsCanBeUndone").con("sideBySide"));
        }
        Draft coexist = new Draft(Approach.COEXISTENCE, "coexist").pro("nobodyIsDisturbed")
                .con(!touches.yearly().isEmpty(), "costsOn", touches.yearly().inWords());
        drafts.add(coexist);
        return drafts.stream();
    }

    private void lossesOf(Draft retire, Element element, Touches touches) {
        retire.con(!touches.dependents().isEmpty(), "dependentsLose", touches.dependents().size());
        touches.contracts().stream().map(Contract::getIrrevocableTo).filter(Objects::nonNull)
                .max(Comparator.naturalOrder()).filter(each -> each.isAfter(toBe.date()))
                .ifPresent(each -> retire.con("boundUntil", each));
        retire.conIfAny(homeless(element), "dataWithoutHome");
    }

    /** Data whose home an element is, with nowhere to go. */
    private static List<Element> homeless(Element element) {
        Collection<DataUse> uses = element instanceof Application application ? application.getData() : List.of();
        return uses.stream().filter(each -> each.getRole() == DataRole.MASTER && each.getLandsIn() == null)
                .map(DataUse::getData).filter(Objects::nonNull).map(Element.class::cast).toList();
    }

    private static Stream<Draft> different() {
        return Stream.of(new Draft(Approach.EVOLUTION, "adapt").pro("stepsCanBeUndone").con("takesWork"),
                new Draft(Approach.NONE, "leave").pro("noWork").con("targetNotReached"));
    }

    private Stream<Draft> duplicate(Finding finding, Touches touches) {
        List<Element> all = finding.elements().stream().map(Seen::element).toList();
        Stream<Draft> keepOne = all.stream().limit(CANDIDATES).map(kept -> keep(kept, all));
        Draft coexist = new Draft(Approach.COEXISTENCE, "coexist").pro("nobodyIsDisturbed")
                .con(!touches.yearly().isEmpty(), "costsOn", touches.yearly().inWords());
        return Stream.concat(keepOne, Stream.of(coexist));
    }

    private Draft keep(Element kept, List<Element> all) {
        List<Element> others = all.stream().filter(each -> each != kept).toList();
        Amounts saved = saved(others.stream().flatMap(each -> toBe
                .referring(each, GovernancePackage.Literals.CONTRACT__COVERS, Contract.class))
                .flatMap(contract -> contract.getCosts().stream()).toList(), Set.copyOf(others), toBe);
        Optional<Integer> users = kept instanceof Application application
                ? Optional.ofNullable(application.getUsersTo()) : Optional.empty();
        Draft draft = new Draft(Approach.REUSE_EXISTING, "keepOne", kept, others)
                .pro(!saved.isEmpty(), "saves", saved.inWords());
        users.ifPresent(count -> draft.pro("knownByUsers", count));
        return draft.con("othersMustMove", others);
    }

    private static Amounts saved(List<Cost> lines, Set<Element> gone, State state) {
        return YearlyCosts.of(EndingCosts.of(lines, gone), state.date()).amounts();
    }

    private Stream<Draft> unsupported(Touches touches) {
        List<Application> known = covering(touches.subjects(), null);
        Draft introduce = new Draft(Approach.BIG_BANG, "introduceSupport").pro("needIsMet").con("mustBeBought");
        Draft byHand = new Draft(Approach.NONE, "byHand").pro("noWork").con("staysByHand");
        return Stream.concat(reuse(known, touches.subjects()), Stream.of(introduce, byHand));
    }

    /** None where a person has recorded the lack: a recorded gap names no role. */
    private static Stream<Draft> competence(Finding finding) {
        return finding.role().stream().flatMap(role -> competence(finding.elements().getFirst().element(), role));
    }

    private static Stream<Draft> competence(Element element, Role role) {
        Draft appoint = element.getOwner() == null ? new Draft(Approach.EVOLUTION, "appoint", role)
                : new Draft(Approach.EVOLUTION, "appointIn", role, element.getOwner());
        return Stream.of(appoint.pro("somebodyAnswers").con("takesTime"),
                new Draft(Approach.COEXISTENCE, "shareRole", role).pro("sharedKnowledge")
                        .con("farFromBusiness"));
    }

    /** Systems of the target picture that were there before and deal with some of the subjects; a few of them. */
    private List<Application> covering(List<Subject> subjects, Finding besides) {
        Set<Application> found = new TreeSet<>(BY_ID);
        Set<String> own = besides == null ? Set.of() : new HashSet<>(besides.ids());
        for (Subject subject : subjects) {
            bySubject.getOrDefault(subject, Set.of()).stream()
                    .filter(each -> !own.contains(each.getId()) && asIs.standings().containsKey(each.getId()))
                    .limit(CANDIDATES).forEach(found::add);
        }
        return found.stream().limit(CANDIDATES).toList();
    }
}
