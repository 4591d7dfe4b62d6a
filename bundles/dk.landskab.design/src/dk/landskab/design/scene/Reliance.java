// SPDX-License-Identifier: EPL-2.0
package dk.landskab.design.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import dk.landskab.model.business.Organisation;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Identified;
import dk.landskab.model.infrastructure.Component;
import dk.landskab.model.infrastructure.Dependency;
import dk.landskab.model.infrastructure.InfrastructurePackage;
import dk.landskab.model.infrastructure.InfrastructureScope;
import dk.landskab.model.infrastructure.Strength;

/** Which infrastructure the elements of a subject stand on, and how hard they depend on it. */
public final class Reliance {

    private final Identified subject;
    private final Ownership ownership;

    /** The reliance of an organisation, a unit, or all that a model holds where a file is the subject. */
    public Reliance(Identified subject) {
        this.subject = subject;
        this.ownership = new Ownership(subject);
    }

    /** The dependencies on components by what belongs to the subject; both ends are there. */
    public List<Dependency> dependencies() {
        return new Model(subject).all(Dependency.class).stream()
                .filter(each -> each.getOn() instanceof Component on && !on.eIsProxy())
                .filter(each -> each.getDependent() != null && !each.getDependent().eIsProxy())
                .filter(each -> each.getDependent() instanceof Component
                        || ownership.isWithin(each.getDependent(), subject))
                .toList();
    }

    /** What depends on a component and is none itself. */
    public List<Element> dependents() {
        return dependencies().stream().map(Dependency::getDependent).filter(each -> !(each instanceof Component))
                .distinct().toList();
    }

    /** The components that somebody depends on, and what they depend on in turn. */
    public List<Component> components() {
        List<Component> all = new ArrayList<>();
        dependencies().forEach(each -> {
            if (each.getDependent() instanceof Component component) {
                all.add(component);
            }
            all.add((Component) each.getOn());
        });
        return all.stream().distinct().filter(Objects::nonNull).toList();
    }

    /** Who provides a component to others; the subject itself where nobody is named. */
    public Identified provider(Component component) {
        Organisation provider = component.getProvider();
        return provider == null || provider.eIsProxy() ? subject : provider;
    }

    /** Whether others than the subject alone use a component. */
    public static boolean isShared(Component component) {
        return component.getScope() != InfrastructureScope.OWN;
    }

    /** Everybody who depends on an element. */
    public static List<Dependency> on(Element element) {
        return new Model(element).referring(InfrastructurePackage.Literals.DEPENDENCY__ON, Dependency.class);
    }

    /** Whether the dependent stops at once when the other stops: not said to be soft, and nothing to fall back on. */
    public static boolean isBare(Dependency dependency) {
        return dependency.getStrength() != Strength.SOFT && !hasFallback(dependency);
    }

    /** Whether there is something to fall back on. */
    public static boolean hasFallback(Dependency dependency) {
        return dependency.getFallback() != null && !dependency.getFallback().isBlank()
                || dependency.getFallbackHours() != null && dependency.getFallbackHours() > 0;
    }
}
