// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.consolidation;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dk.landskab.model.application.ApplicationKind;
import dk.landskab.model.application.Hosting;
import dk.landskab.model.application.Standard;
import dk.landskab.model.business.BusinessProcess;
import dk.landskab.model.business.BusinessService;
import dk.landskab.model.business.Subject;
import dk.landskab.model.governance.Control;
import dk.landskab.model.information.DataObject;

/**
 * What is needed. All elements are of the landscape that is asked; what is empty is not asked for.
 *
 * @param subjects that it must deal with
 * @param processes that it must support
 * @param services that it must provide
 * @param data that it must hold
 * @param standards that it must follow; one that is mandatory must not be missing
 * @param controls that it must have; one that is a MUST must not be missing
 * @param hostings how it may be hosted; empty for any
 * @param kind what kind of system it is; breaks ties between candidates and excludes nobody
 * @param from from which day on it is needed
 * @param until to which day; empty for no end in sight
 */
public record Need(List<Subject> subjects, List<BusinessProcess> processes, List<BusinessService> services,
        List<DataObject> data, List<Standard> standards, List<Control> controls, Set<Hosting> hostings,
        Optional<ApplicationKind> kind, LocalDate from, Optional<LocalDate> until) {

    /** Copies the collections. */
    public Need {
        subjects = List.copyOf(subjects);
        processes = List.copyOf(processes);
        services = List.copyOf(services);
        data = List.copyOf(data);
        standards = List.copyOf(standards);
        controls = List.copyOf(controls);
        EnumSet<Hosting> copy = EnumSet.noneOf(Hosting.class);
        copy.addAll(hostings);
        hostings = Collections.unmodifiableSet(copy);
    }

    /** A need of subjects and processes from a day on. */
    public static Need of(List<Subject> subjects, List<BusinessProcess> processes, LocalDate from) {
        return new Need(subjects, processes, List.of(), List.of(), List.of(), List.of(), Set.of(), Optional.empty(),
                from, Optional.empty());
    }
}
