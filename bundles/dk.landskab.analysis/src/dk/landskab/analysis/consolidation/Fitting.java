// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.consolidation;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.landskab.analysis.NormalName;
import dk.landskab.analysis.ProcessKeys;
import dk.landskab.analysis.State;
import dk.landskab.analysis.SubjectPlan;
import dk.landskab.analysis.Subjects;
import dk.landskab.model.application.Application;
import dk.landskab.model.application.ApplicationPackage;
import dk.landskab.model.application.Hosting;
import dk.landskab.model.application.Interface;
import dk.landskab.model.application.Standard;
import dk.landskab.model.business.BusinessProcess;
import dk.landskab.model.business.BusinessService;
import dk.landskab.model.business.Subject;
import dk.landskab.model.core.Element;
import dk.landskab.model.edit.Message;
import dk.landskab.model.governance.Control;
import dk.landskab.model.information.DataObject;
import dk.landskab.model.information.DataUse;

/**
 * Tells how a system stands to what is needed. A subject is covered by itself and by any above it; one of which only a
 * part is covered is unknown. Where nothing at all is recorded in a respect, everything there is unknown; where
 * something is, what is not named is missing. Data are covered by themselves and by others of the same concept, unless so
 * many systems use that concept that it tells none apart.
 */
final class Fitting {

    private final Need need;
    private final SystemIndex index;
    private final Supplier<State> state;
    private final ConsolidationParameters parameters;

    /** @param state asked only where standards are */
    Fitting(Need need, SystemIndex index, Supplier<State> state, ConsolidationParameters parameters) {
        this.need = need;
        this.index = index;
        this.state = state;
        this.parameters = parameters;
    }

    /** Data that are needed and that so many systems use that they tell none apart. */
    List<DataObject> general() {
        return need.data().stream().filter(this::isGeneral).toList();
    }

    private boolean isGeneral(Element dataOrConcept) {
        return parameters.isGeneral(index.users(dataOrConcept), index.withData());
    }

    /** How a system stands to each criterion that is asked for. */
    List<Coverage> of(Application application) {
        Map<Message, Fit> tasks = points(need.processes(), each -> process(application, each));
        tasks.putAll(points(need.services(), each -> service(application, each)));
        Map<Message, Fit> controls = points(need.controls(), each -> control(application, each));
        if (!need.hostings().isEmpty()) {
            controls.put(Message.of(Fitting.class, "hosting", List.copyOf(need.hostings())), hosting(application));
        }
        List<DataObject> specific = need.data().stream().filter(each -> !isGeneral(each)).toList();
        return Stream.of(coverage(Criterion.SUBJECTS, points(need.subjects(), each -> subject(application, each))),
                coverage(Criterion.TASKS, tasks),
                coverage(Criterion.DATA, points(specific, each -> data(application, each))),
                coverage(Criterion.STANDARDS, points(need.standards(), each -> standard(application, each))),
                coverage(Criterion.CONTROLS, controls)).filter(each -> !each.points().isEmpty()).toList();
    }

    private Coverage coverage(Criterion criterion, Map<Message, Fit> points) {
        return new Coverage(criterion, parameters.weight(criterion), points);
    }

    private static <T extends Element> Map<Message, Fit> points(List<T> needed, Function<T, Fit> fit) {
        Map<Message, Fit> points = new LinkedHashMap<>();
        needed.forEach(each -> points.put(Message.of(Fitting.class, "plain", each), fit.apply(each)));
        return points;
    }

    private static Fit fit(boolean isCovered, boolean isRecorded) {
        return isCovered ? Fit.COVERED : isRecorded ? Fit.MISSING : Fit.UNKNOWN;
    }

    private Fit subject(Application application, Subject needed) {
        Subject wanted = index.subjects().current(needed);
        Set<Subject> own = Subjects.of(application).map(index.subjects()::current).collect(Collectors.toSet());
        boolean isWithin = index.subjects().isWithin(wanted, own);
        boolean isPart = own.stream().anyMatch(each -> index.subjects().isWithin(each, Set.of(wanted)));
        return fit(isWithin, !isPart && !own.isEmpty());
    }

    private Fit process(Application application, BusinessProcess needed) {
        Set<String> keys = supported(application);
        return fit(index.processes().of(needed).anyMatch(keys::contains), !application.getSupports().isEmpty());
    }

    private Set<String> supported(Application application) {
        return there(application.getSupports()).flatMap(index.processes()::of).collect(Collectors.toSet());
    }

    private Fit service(Application application, BusinessService needed) {
        Set<String> keys = supported(application);
        boolean isCovered = there(application.getProvides()).anyMatch(each -> isSame(each, needed))
                || there(needed.getRealisedBy()).flatMap(index.processes()::of).anyMatch(keys::contains);
        return fit(isCovered, !application.getProvides().isEmpty());
    }

    private static boolean isSame(Element one, Element other) {
        return one == other || NormalName.of(one.getName()).filter(
                each -> NormalName.of(other.getName()).filter(each::equals).isPresent()).isPresent();
    }

    private Fit data(Application application, DataObject needed) {
        List<DataObject> own = there(application.getData().stream().map(DataUse::getData).filter(each -> each != null)
                .toList()).toList();
        return fit(own.stream().anyMatch(each -> each == needed
                || there(needed.getRealises()).filter(concept -> !isGeneral(concept))
                        .anyMatch(each.getRealises()::contains)), !own.isEmpty());
    }

    /** Whether a standard is known not to be followed. */
    boolean isMissing(Application application, Standard needed) {
        return standard(application, needed) == Fit.MISSING;
    }

    private Fit standard(Application application, Standard needed) {
        Stream<Standard> ofProduct = application.getProduct() == null || application.getProduct().eIsProxy()
                ? Stream.empty() : there(application.getProduct().getStandards());
        Stream<Standard> ofInterfaces = state.get()
                .referring(application, ApplicationPackage.Literals.INTERFACE__EXPOSED_BY, Interface.class)
                .flatMap(each -> there(each.getStandards()));
        List<Standard> own = Stream.concat(ofProduct, ofInterfaces).toList();
        return fit(own.contains(needed), !own.isEmpty());
    }

    private static Fit control(Application application, Control needed) {
        return application.getControls().stream().filter(each -> each.getControl() == needed).findFirst()
                .map(each -> switch (each.getState()) {
                    case YES, NOT_RELEVANT -> Fit.COVERED;
                    case NO -> Fit.MISSING;
                    case PARTLY, UNKNOWN -> Fit.UNKNOWN;
                }).orElse(Fit.UNKNOWN);
    }

    private Fit hosting(Application application) {
        return fit(need.hostings().contains(application.getHosting()), application.getHosting() != Hosting.UNKNOWN);
    }

    private static <T extends Element> Stream<T> there(Collection<T> elements) {
        return elements.stream().filter(each -> !each.eIsProxy());
    }
}
