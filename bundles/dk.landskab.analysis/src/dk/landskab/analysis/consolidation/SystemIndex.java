// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.consolidation;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import dk.landskab.analysis.NormalName;
import dk.landskab.analysis.ProcessKeys;
import dk.landskab.analysis.SubjectPlan;
import dk.landskab.analysis.Subjects;
import dk.landskab.model.application.Application;
import dk.landskab.model.application.Interface;
import dk.landskab.model.business.BusinessService;
import dk.landskab.model.core.Element;
import dk.landskab.model.information.DataObject;
import dk.landskab.model.information.DataUse;
import dk.landskab.store.Landscape;

/**
 * Which systems of a landscape have to do with what: made once, in time linear in the landscape, so that the systems
 * that may cover something of a need are found without looking at the others.
 */
public final class SystemIndex {

    private static final Comparator<Application> BY_ID = Comparator.comparing(Application::getId);

    private final Landscape landscape;
    private final SubjectPlan subjects;
    private final ProcessKeys processes;
    private final Map<Object, Set<Application>> systems = new HashMap<>();
    private final Leaving leaving;
    private int withData;

    private SystemIndex(Landscape landscape) {
        this.landscape = landscape;
        this.subjects = SubjectPlan.of(List.of(landscape));
        this.processes = new ProcessKeys(subjects, Map.of());
        this.leaving = new Leaving(landscape);
        landscape.all(Application.class).stream().filter(each -> each.getId() != null).forEach(this::add);
        landscape.all(Interface.class).forEach(this::add);
    }

    /** The index of a landscape. */
    public static SystemIndex of(Landscape landscape) {
        return new SystemIndex(landscape);
    }

    /** The landscape that it is made of. */
    public Landscape landscape() {
        return landscape;
    }

    SubjectPlan subjects() {
        return subjects;
    }

    ProcessKeys processes() {
        return processes;
    }

    Leaving leaving() {
        return leaving;
    }

    private void add(Application application) {
        Subjects.of(application).forEach(each -> put(subjects.current(each), application));
        there(application.getSupports()).flatMap(processes::of).forEach(each -> put(each, application));
        there(application.getProvides()).flatMap(SystemIndex::keys).forEach(each -> put(each, application));
        if (application.getProduct() != null && !application.getProduct().eIsProxy()) {
            there(application.getProduct().getStandards()).forEach(each -> put(each, application));
        }
        List<DataObject> data = there(application.getData().stream().map(DataUse::getData).filter(each -> each != null)
                .toList()).toList();
        data.forEach(each -> {
            put(each, application);
            there(each.getRealises()).forEach(concept -> put(concept, application));
        });
        withData += data.isEmpty() ? 0 : 1;
    }

    private void add(Interface exposed) {
        Application application = exposed.getExposedBy() instanceof Application system ? system : null;
        if (application != null && application.getId() != null) {
            there(exposed.getStandards()).forEach(each -> put(each, application));
        }
    }

    private void put(Object key, Application application) {
        systems.computeIfAbsent(key, none -> new LinkedHashSet<>()).add(application);
    }

    private static Stream<Object> keys(BusinessService service) {
        return Stream.concat(Stream.of(service), NormalName.of(service.getName()).stream());
    }

    /** How many systems have to do with a data object, or with a concept that their data realise. */
    public int users(Element dataOrConcept) {
        return systems.getOrDefault(dataOrConcept, Set.of()).size();
    }

    /** How many systems have data recorded. */
    public int withData() {
        return withData;
    }

    /** Every system that may cover some of a need, and perhaps others, sorted by id. */
    Set<Application> touching(Need need) {
        Set<Object> keys = new LinkedHashSet<>();
        need.subjects().forEach(each -> keys.addAll(subjects.path(each)));
        need.processes().stream().flatMap(processes::of).forEach(keys::add);
        need.services().forEach(each -> {
            keys(each).forEach(keys::add);
            there(each.getRealisedBy()).flatMap(processes::of).forEach(keys::add);
        });
        need.data().forEach(each -> {
            keys.add(each);
            there(each.getRealises()).forEach(keys::add);
        });
        keys.addAll(need.standards());
        Set<Application> found = new TreeSet<>(BY_ID);
        keys.forEach(each -> found.addAll(systems.getOrDefault(each, Set.of())));
        return found;
    }

    private static <T extends Element> Stream<T> there(Collection<T> elements) {
        return elements.stream().filter(each -> !each.eIsProxy());
    }
}
