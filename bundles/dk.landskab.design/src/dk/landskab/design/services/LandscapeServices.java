// SPDX-License-Identifier: EPL-2.0
package dk.landskab.design.services;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.design.scene.KleHome;
import dk.landskab.design.scene.Model;
import dk.landskab.design.scene.Order;
import dk.landskab.design.scene.Ownership;
import dk.landskab.design.scene.Scene;
import dk.landskab.model.application.Application;
import dk.landskab.model.application.Integration;
import dk.landskab.model.business.OrgUnit;
import dk.landskab.model.business.Subject;
import dk.landskab.model.core.Identified;

/**
 * What the application landscape shows: the applications of an organisation, of a unit or of a whole file, each in the
 * box of the administration that runs it or of the main group of KLE that it serves most.
 */
public final class LandscapeServices {

    /** The administrations that run applications, then the subject itself where some are run by nobody. */
    public Collection<EObject> administrations(Identified subject, EObject diagram) {
        Set<OrgUnit> units = new LinkedHashSet<>();
        boolean isComplete = true;
        for (Application application : within(subject)) {
            isComplete &= Ownership.administration(application).map(unit -> units.add(unit) || true).orElse(false);
        }
        return withRest(new Order(Scene.of(diagram)).of(units), isComplete, subject);
    }

    /** The applications that an administration runs; of the subject of the diagram, those that nobody runs. */
    public Collection<Application> administered(Identified group, EObject diagram) {
        Identified subject = Subjects.of(diagram, group);
        Scene scene = Scene.of(diagram);
        Administered all = scene.memory().once(Administered.class, subject, () -> new Administered(within(subject).stream()
                .collect(Collectors.groupingBy(each -> Ownership.administration(each).<Identified>map(unit -> unit)
                        .orElse(subject)))));
        return new Order(scene).of(all.by().getOrDefault(group, List.of()));
    }

    /** The applications of a subject by who runs them, the subject itself where nobody does. */
    private record Administered(Map<Identified, List<Application>> by) {
    }

    /** The main groups of KLE that have applications, by number, then the subject where some serve none. */
    public Collection<EObject> mainGroups(Identified subject) {
        KleHome home = new KleHome(subject);
        Set<Subject> groups = new LinkedHashSet<>();
        boolean isComplete = true;
        for (Application application : within(subject)) {
            isComplete &= home.of(application).map(group -> groups.add(group) || true).orElse(false);
        }
        return withRest(KleHome.byNumber(groups), isComplete, subject);
    }

    /** The applications of a main group of KLE; of the subject of the diagram, those that serve none. */
    public Collection<Application> serving(Identified group, EObject diagram) {
        Identified subject = Subjects.of(diagram, group);
        KleHome home = new KleHome(group);
        return new Order(Scene.of(diagram)).of(within(subject).stream()
                .filter(each -> home.of(each).map(main -> main == group).orElse(group == subject)).toList());
    }

    /** All integrations; a line is drawn where both ends are shown. */
    public Collection<Integration> integrations(Identified subject) {
        return new Model(subject).all(Integration.class);
    }

    private static List<Application> within(Identified subject) {
        Ownership ownership = new Ownership(subject);
        return new Model(subject).all(Application.class).stream()
                .filter(each -> ownership.isWithin(each, subject)).toList();
    }

    private static Collection<EObject> withRest(Collection<? extends EObject> groups, boolean isComplete,
            Identified subject) {
        List<EObject> all = new ArrayList<>(groups);
        if (!isComplete || groups.isEmpty()) {
            all.add(subject);
        }
        return all;
    }
}
