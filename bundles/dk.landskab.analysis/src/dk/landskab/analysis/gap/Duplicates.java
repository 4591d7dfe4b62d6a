// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.gap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import dk.landskab.analysis.State;
import dk.landskab.analysis.Subjects;
import dk.landskab.model.application.Application;
import dk.landskab.model.application.ApplicationKind;
import dk.landskab.model.business.BusinessProcess;
import dk.landskab.model.business.OrgUnit;
import dk.landskab.model.business.Subject;
import dk.landskab.model.change.GapKind;
import dk.landskab.model.core.Element;

/**
 * Systems of one organisation that do the same: they use one product, or they support one process on one subject and
 * nothing tells them apart. Systems of different kinds are apart (a self-service beside a case system), and so are
 * systems that are used by different units only. A module counts as part of the system around it. Systems that are
 * linked by a chain of duplicates make one case. Linear in the number of systems and what they name.
 */
final class Duplicates implements Shortfall {

    private static final Comparator<Element> BY_ID = Comparator.comparing(Element::getId);

    /** A task that a system does for an organisation. */
    private record Task(String organisation, Subject subject, BusinessProcess process, ApplicationKind kind) {
    }

    private record Use(String organisation, Element product) {
    }

    @Override
    public List<Case> in(State state, GapParameters parameters) {
        Groups groups = new Groups();
        Map<Use, List<Application>> byProduct = new HashMap<>();
        Map<Task, List<Application>> byTask = new HashMap<>();
        state.all(Application.class).filter(each -> !isModule(each, state)).forEach(application -> {
            String organisation = state.landscape().organisationOf(application).map(Element::getId).orElse("");
            Stream.ofNullable(application.getProduct()).forEach(product -> byProduct
                    .computeIfAbsent(new Use(organisation, product), each -> new ArrayList<>()).add(application));
            tasks(application, organisation, state).forEach(task -> byTask
                    .computeIfAbsent(task, each -> new ArrayList<>()).add(application));
        });
        byProduct.forEach((use, users) -> groups.join(users, List.of(use.product())));
        byTask.forEach((task, doers) -> indistinct(doers)
                .forEach(alike -> groups.join(alike, List.of(task.subject(), task.process()))));
        return groups.cases();
    }

    /** Whether a system is a module of another that is there. */
    private static boolean isModule(Application application, State state) {
        Set<Application> seen = new HashSet<>();
        for (Application each = application.getParent(); each != null && seen.add(each); each = each.getParent()) {
            if (each != application && state.has(each)) {
                return true;
            }
        }
        return false;
    }

    private static Stream<Task> tasks(Application application, String organisation, State state) {
        return Subjects.of(application).flatMap(subject -> state.present(application.getSupports())
                .map(process -> new Task(organisation, subject, process, application.getKind())));
    }

    /** Splits those who do one task into groups that share a unit; one that names no unit is used by all. */
    private static List<List<Application>> indistinct(List<Application> doers) {
        if (doers.stream().anyMatch(each -> each.getUsedBy().isEmpty())) {
            return List.of(doers);
        }
        Map<OrgUnit, List<Application>> byUnit = new HashMap<>();
        doers.forEach(each -> each.getUsedBy()
                .forEach(unit -> byUnit.computeIfAbsent(unit, every -> new ArrayList<>()).add(each)));
        return List.copyOf(byUnit.values());
    }

    /** Systems joined into disjoint groups, each with what its members have in common. */
    private static final class Groups {

        private final Map<Application, Application> leader = new HashMap<>();
        private final Map<Application, Set<Element>> shared = new HashMap<>();

        void join(List<Application> alike, List<Element> reasons) {
            Application first = find(alike.getFirst());
            if (alike.stream().distinct().count() < 2) {
                return;
            }
            Set<Element> common = shared.computeIfAbsent(first, each -> new TreeSet<>(BY_ID));
            common.addAll(reasons.stream().filter(each -> each.getId() != null).toList());
            for (Application each : alike) {
                Application other = find(each);
                if (other != first) {
                    leader.put(other, first);
                    Optional.ofNullable(shared.remove(other)).ifPresent(common::addAll);
                }
            }
        }

        private Application find(Application application) {
            Application each = application;
            while (leader.containsKey(each)) {
                Application above = leader.get(each);
                leader.put(each, Objects.requireNonNullElse(leader.get(above), above));
                each = above;
            }
            return each;
        }

        List<Case> cases() {
            Map<String, Set<Application>> members = new TreeMap<>();
            Stream.concat(leader.keySet().stream(), shared.keySet().stream()).forEach(each -> members
                    .computeIfAbsent(find(each).getId(), every -> new TreeSet<>(BY_ID)).add(each));
            return members.values().stream().map(group -> new Case(GapKind.DUPLICATE, List.copyOf(group),
                    Optional.empty(), List.copyOf(shared.get(find(group.iterator().next()))))).toList();
        }
    }
}
