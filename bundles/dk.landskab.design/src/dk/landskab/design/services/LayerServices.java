// SPDX-License-Identifier: EPL-2.0
package dk.landskab.design.services;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.design.scene.Order;
import dk.landskab.design.scene.RedThread;
import dk.landskab.design.scene.Scene;
import dk.landskab.design.scene.Wording;
import dk.landskab.model.application.Application;
import dk.landskab.model.business.BusinessProcess;
import dk.landskab.model.business.BusinessService;
import dk.landskab.model.core.Element;
import dk.landskab.model.infrastructure.Component;
import dk.landskab.model.strategy.Goal;
import dk.landskab.model.strategy.Strategy;

/**
 * The layers that the red thread through an element passes: strategy, business, applications, infrastructure. A layer
 * that it does not reach is not shown.
 */
public final class LayerServices {

    /** The element itself, where its thread reaches a strategy or a goal; else nothing. */
    public Collection<Element> strategyBand(Element chosen) {
        return band(chosen, LayerServices::isStrategy);
    }

    /** The element itself, where its thread reaches a service or a process; else nothing. */
    public Collection<Element> businessBand(Element chosen) {
        return band(chosen, LayerServices::isBusiness);
    }

    /** The element itself, where its thread reaches an application; else nothing. */
    public Collection<Element> applicationBand(Element chosen) {
        return band(chosen, Application.class::isInstance);
    }

    /** The element itself, where its thread reaches a component; else nothing. */
    public Collection<Element> infrastructureBand(Element chosen) {
        return band(chosen, Component.class::isInstance);
    }

    /** The strategies and goals of the thread, the chosen element left out. */
    public Collection<Element> threadStrategies(Element chosen, EObject diagram) {
        return others(chosen, LayerServices::isStrategy, diagram);
    }

    /** The services and processes of the thread, the chosen element left out. */
    public Collection<Element> threadBusiness(Element chosen, EObject diagram) {
        return others(chosen, LayerServices::isBusiness, diagram);
    }

    /** The applications of the thread, the chosen element left out. */
    public Collection<Element> threadApplications(Element chosen, EObject diagram) {
        return others(chosen, Application.class::isInstance, diagram);
    }

    /** The components of the thread, the chosen element left out. */
    public Collection<Element> threadComponents(Element chosen, EObject diagram) {
        return others(chosen, Component.class::isInstance, diagram);
    }

    /** The chosen element, where it is a strategy or a goal. */
    public Collection<Element> chosenStrategy(Element chosen) {
        return isStrategy(chosen) ? List.of(chosen) : List.of();
    }

    /** The chosen element, where it is a service or a process. */
    public Collection<Element> chosenBusiness(Element chosen) {
        return isBusiness(chosen) ? List.of(chosen) : List.of();
    }

    /** The chosen element, where it is an application. */
    public Collection<Element> chosenApplication(Element chosen) {
        return chosen instanceof Application ? List.of(chosen) : List.of();
    }

    /** The chosen element, where it is a component. */
    public Collection<Element> chosenComponent(Element chosen) {
        return chosen instanceof Component ? List.of(chosen) : List.of();
    }

    /** What carries an element: the other ends of its lines. */
    public Collection<Element> carriers(Element element) {
        return RedThread.below(element).<Element>map(each -> each).distinct().toList();
    }

    /** The heading of the layer of strategies and goals. */
    public String strategyHeading(Element chosen, EObject view) {
        return Wording.in(Scene.of(view)).get("band.strategy");
    }

    /** The heading of the layer of services and processes. */
    public String businessHeading(Element chosen, EObject view) {
        return Wording.in(Scene.of(view)).get("band.business");
    }

    /** The heading of the layer of applications. */
    public String applicationHeading(Element chosen, EObject view) {
        return Wording.in(Scene.of(view)).get("band.application");
    }

    /** The heading of the layer of components. */
    public String infrastructureHeading(Element chosen, EObject view) {
        return Wording.in(Scene.of(view)).get("band.infrastructure");
    }

    private static Collection<Element> band(Element chosen, Predicate<Element> belongs) {
        return new RedThread(chosen).elements().stream().anyMatch(belongs) ? List.of(chosen) : List.of();
    }

    private static Collection<Element> others(Element chosen, Predicate<Element> belongs, EObject diagram) {
        return new Order(Scene.of(diagram)).of(new RedThread(chosen).elements().stream()
                .filter(belongs).filter(each -> each != chosen).toList());
    }

    private static boolean isStrategy(Element element) {
        return element instanceof Strategy || element instanceof Goal;
    }

    private static boolean isBusiness(Element element) {
        return element instanceof BusinessService || element instanceof BusinessProcess;
    }
}
