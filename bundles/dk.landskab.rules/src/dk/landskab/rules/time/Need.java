// SPDX-License-Identifier: EPL-2.0
package dk.landskab.rules.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EReference;

import dk.landskab.model.application.Application;
import dk.landskab.model.application.ApplicationPackage;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Lifecycle;
import dk.landskab.model.infrastructure.Component;
import dk.landskab.model.infrastructure.Dependency;
import dk.landskab.model.infrastructure.InfrastructurePackage;
import dk.landskab.model.infrastructure.Strength;
import dk.landskab.rules.RuleContext;

/**
 * That an element cannot work without another.
 *
 * @param dependent who needs
 * @param on what is needed
 * @param stated the element that says so
 * @param by which of its features
 * @param until when it is needed; empty where no end is known
 */
record Need(Element dependent, Element on, Element stated, EReference by, Optional<LocalDate> until) {

    /** What the elements that are there at the date need: hard dependencies, and what they run on. */
    static Stream<Need> of(RuleContext context) {
        Stream<Need> stated = context.live(Dependency.class)
                .filter(dependency -> dependency.getStrength() == Strength.HARD)
                .filter(dependency -> dependency.getDependent() != null && dependency.getOn() != null)
                .map(Need::stated);
        Stream<Need> applications = context.live(Application.class).flatMap(application -> running(application,
                application.getRunsOn(), ApplicationPackage.Literals.APPLICATION__RUNS_ON));
        Stream<Need> components = context.live(Component.class).flatMap(component -> running(component,
                component.getRunsOn(), InfrastructurePackage.Literals.COMPONENT__RUNS_ON));
        return Stream.of(stated, applications, components).flatMap(needs -> needs)
                .filter(need -> !need.dependent().eIsProxy() && context.isLive(need.dependent()));
    }

    /** The end of an element's life, where it is known. */
    static Optional<LocalDate> endOf(Element element) {
        return Optional.ofNullable(element.getLifecycle()).map(Lifecycle::getEndOfLife);
    }

    private static Need stated(Dependency dependency) {
        Optional<LocalDate> until = Stream.of(endOf(dependency), endOf(dependency.getDependent()))
                .flatMap(Optional::stream).min(LocalDate::compareTo);
        return new Need(dependency.getDependent(), dependency.getOn(), dependency,
                InfrastructurePackage.Literals.DEPENDENCY__ON, until);
    }

    private static Stream<Need> running(Element dependent, List<Component> ground, EReference by) {
        return ground.stream().map(component -> new Need(dependent, component, dependent, by, endOf(dependent)));
    }
}
