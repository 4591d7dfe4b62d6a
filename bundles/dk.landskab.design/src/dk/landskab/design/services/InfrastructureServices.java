// SPDX-License-Identifier: EPL-2.0
package dk.landskab.design.services;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.design.scene.Order;
import dk.landskab.design.scene.Reliance;
import dk.landskab.design.scene.Scene;
import dk.landskab.design.scene.Wording;
import dk.landskab.model.business.Organisation;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Identified;
import dk.landskab.model.edit.Labels;
import dk.landskab.model.infrastructure.Component;
import dk.landskab.model.infrastructure.Dependency;
import dk.landskab.model.infrastructure.Strength;

/** Shared and own infrastructure: who provides it, who depends on it, how hard, and what there is to fall back on. */
public final class InfrastructureServices {

    /** How many may stop at once before a component is emphasised. */
    private static final int MANY = 3;

    /** The subject, where anything depends on a component: the box of those who depend. */
    public Collection<Identified> dependentsBox(Identified subject) {
        return new Reliance(subject).dependents().isEmpty() ? List.of() : List.of(subject);
    }

    /** What depends on a component and is none itself. */
    public Collection<Element> dependents(Identified subject, EObject diagram) {
        return new Order(Scene.of(diagram)).of(new Reliance(subject).dependents());
    }

    /** Who provides components that are shared. */
    public Collection<Identified> sharedProviders(Identified subject, EObject diagram) {
        return providers(subject, Reliance::isShared, diagram);
    }

    /** Who provides the components that are one's own: the subject, as a rule. */
    public Collection<Identified> ownProviders(Identified subject, EObject diagram) {
        return providers(subject, each -> !Reliance.isShared(each), diagram);
    }

    /** The shared components of a provider. */
    public Collection<Component> sharedComponents(Identified provider, EObject diagram) {
        return components(provider, Reliance::isShared, diagram);
    }

    /** The components of a provider that are one's own. */
    public Collection<Component> ownComponents(Identified provider, EObject diagram) {
        return components(provider, each -> !Reliance.isShared(each), diagram);
    }

    /** The dependencies on components. */
    public Collection<Dependency> dependencies(Identified subject) {
        return new Reliance(subject).dependencies();
    }

    /** The name of a provider; of the subject where it is no organisation, that nobody is named. */
    public String providerCaption(Identified provider, EObject view) {
        Scene scene = Scene.of(view);
        return provider instanceof Organisation organisation ? Labels.in(scene.language()).of(organisation)
                : Wording.in(scene).get("provider.none");
    }

    /** The heading of those who depend. */
    public String dependentsHeading(Identified subject, EObject view) {
        return Wording.in(Scene.of(view)).get("box.dependents");
    }

    /** The name of a component, and how many depend on it, how many of them with nothing to fall back on. */
    public String componentCaption(Component component, EObject view) {
        Scene scene = Scene.of(view);
        List<Dependency> needing = Reliance.on(component);
        long bare = needing.stream().filter(Reliance::isBare).count();
        List<String> notes = new ArrayList<>();
        if (!needing.isEmpty()) {
            notes.add(Wording.in(scene).get(bare == 0 ? "component.needed" : "component.needed.bare", needing.size(),
                    bare));
        }
        return Lines.of(Labels.in(scene.language()).of(component), notes);
    }

    /** Whether several stop at once with a component. */
    public boolean isWeak(Component component) {
        return Reliance.on(component).stream().filter(Reliance::isBare).count() >= MANY;
    }

    /** Whether a dependent only works worse while the other is down. */
    public boolean isSoft(Dependency dependency) {
        return dependency.getStrength() == Strength.SOFT;
    }

    /** Whether a dependent has something to fall back on. */
    public boolean isWithFallback(Dependency dependency) {
        return Reliance.hasFallback(dependency);
    }

    /** For how long a dependent can do without, where it is known; else nothing. */
    public String fallbackCaption(Dependency dependency, EObject view) {
        Integer hours = dependency.getFallbackHours();
        return hours == null || hours <= 0 ? "" : Wording.in(Scene.of(view)).get("fallback.hours", hours);
    }

    private static Collection<Identified> providers(Identified subject, Predicate<Component> wanted, EObject diagram) {
        Reliance reliance = new Reliance(subject);
        return new Order(Scene.of(diagram)).of(reliance.components().stream().filter(wanted)
                .map(reliance::provider).toList());
    }

    private static Collection<Component> components(Identified provider, Predicate<Component> wanted,
            EObject diagram) {
        Reliance reliance = new Reliance(Subjects.of(diagram, provider));
        return new Order(Scene.of(diagram)).of(reliance.components().stream().filter(wanted)
                .filter(each -> reliance.provider(each) == provider).toList());
    }
}
