// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.cases;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import dk.landskab.analysis.consolidation.Need;
import dk.landskab.model.application.Application;
import dk.landskab.model.application.ApplicationKind;
import dk.landskab.model.core.Element;
import dk.landskab.model.governance.Control;
import dk.landskab.model.procurement.Acquisition;
import dk.landskab.model.procurement.Candidate;
import dk.landskab.model.procurement.DataNeed;
import dk.landskab.model.procurement.Pilot;
import dk.landskab.model.procurement.Requirement;
import dk.landskab.model.procurement.Target;

/**
 * What a case needs, as the consolidation analysis asks for it: its subjects, processes, data and the controls that its
 * requirements come from.
 */
public final class CaseNeed {

    private CaseNeed() {
    }

    /**
     * The need of a case: from the date on, or from the day on which its target comes into operation where that is
     * later, to the end of its pilot where it has one.
     */
    public static Need of(Acquisition acquisition, LocalDate date) {
        List<Application> targets = there(acquisition.getTargets().stream().map(Target::getApplication));
        LocalDate from = targets.stream().map(Application::getLifecycle).filter(Objects::nonNull)
                .map(each -> each.getActiveFrom()).filter(each -> each != null && each.isAfter(date))
                .min(LocalDate::compareTo).orElse(date);
        Optional<ApplicationKind> kind = targets.stream().map(Application::getKind)
                .filter(each -> each != ApplicationKind.OTHER).findFirst();
        return new Need(there(acquisition.getSubjects().stream()), there(acquisition.getSupports().stream()), List.of(),
                Optional.ofNullable(acquisition.getInformation()).map(each -> there(each.getData().stream()
                        .map(DataNeed::getData).flatMap(Collection::stream))).orElse(List.of()),
                List.of(), there(acquisition.getRequirements().stream().map(Requirement::getFrom)
                        .flatMap(Collection::stream).filter(Control.class::isInstance).map(Control.class::cast)),
                Set.of(), kind, from, Optional.ofNullable(acquisition.getPilot()).map(Pilot::getTo));
    }

    /** Whether the case says anything that a system could be measured by. */
    public static boolean isMeasurable(Need need) {
        return Stream.of(need.subjects(), need.processes(), need.data()).anyMatch(each -> !each.isEmpty());
    }

    /** Whether a case has looked at a system: it is a candidate, what the case is about, or what it replaces. */
    public static boolean knows(Acquisition acquisition, Application application) {
        return acquisition.getReplaces().contains(application)
                || acquisition.getCandidates().stream().map(Candidate::getExisting).anyMatch(application::equals)
                || acquisition.getTargets().stream().map(Target::getApplication).anyMatch(application::equals);
    }

    private static <T extends Element> List<T> there(Stream<T> elements) {
        return elements.filter(each -> each != null && !each.eIsProxy()).distinct().toList();
    }
}
