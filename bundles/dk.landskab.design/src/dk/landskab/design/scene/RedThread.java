// SPDX-License-Identifier: EPL-2.0
package dk.landskab.design.scene;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import dk.landskab.model.application.Application;
import dk.landskab.model.application.ApplicationPackage;
import dk.landskab.model.business.BusinessPackage;
import dk.landskab.model.business.BusinessProcess;
import dk.landskab.model.business.BusinessService;
import dk.landskab.model.core.Element;
import dk.landskab.model.infrastructure.Component;
import dk.landskab.model.infrastructure.Dependency;
import dk.landskab.model.infrastructure.InfrastructurePackage;
import dk.landskab.model.strategy.Goal;
import dk.landskab.model.strategy.Strategy;
import dk.landskab.model.strategy.StrategyPackage;

/**
 * The red thread through an element: from the strategies that ask for it down to the infrastructure that carries it. A
 * strategy is carried by its goals, a goal by what realises it and by the goals below it, a service by its processes and
 * the applications that provide it, a process by its parts and the applications that support it, an application and a
 * component by the components that they run or depend on.
 *
 * @param element through which the thread runs
 */
public record RedThread(Element element) {

    /** The element, and all that is above and below it; what is beside it is not. Circles end where they close. */
    public Collection<Element> elements() {
        Set<Element> thread = new LinkedHashSet<>();
        collect(RedThread::above, thread);
        collect(RedThread::below, thread);
        return thread;
    }

    private void collect(Function<Element, Stream<? extends Element>> next, Set<Element> thread) {
        Set<Element> seen = new LinkedHashSet<>(List.of(element));
        Deque<Element> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            next.apply(open.remove()).filter(seen::add).forEach(open::add);
        }
        thread.addAll(seen);
    }

    /** What carries an element directly: one step down. What leads nowhere is left out. */
    public static Stream<? extends Element> below(Element element) {
        Model model = new Model(element);
        Stream<? extends Element> found = switch (element) {
            case Strategy strategy -> strategy.getGoals().stream();
            case Goal goal -> Stream.concat(goal.getRealisedBy().stream(),
                    model.referring(StrategyPackage.Literals.GOAL__PARENT, Goal.class).stream());
            case BusinessService service -> Stream.concat(service.getRealisedBy().stream(),
                    model.referring(ApplicationPackage.Literals.APPLICATION__PROVIDES, Application.class).stream());
            case BusinessProcess process -> Stream.concat(
                    model.referring(BusinessPackage.Literals.BUSINESS_PROCESS__PARENT, BusinessProcess.class).stream(),
                    model.referring(ApplicationPackage.Literals.APPLICATION__SUPPORTS, Application.class).stream());
            case Application application -> Stream.concat(application.getRunsOn().stream(), neededBy(model));
            case Component component -> Stream.concat(component.getRunsOn().stream(), neededBy(model));
            default -> Stream.empty();
        };
        return found.filter(RedThread::isThere);
    }

    /** What an element carries directly: one step up. What leads nowhere is left out. */
    public static Stream<? extends Element> above(Element element) {
        Model model = new Model(element);
        Stream<? extends Element> found = switch (element) {
            case Goal goal -> Stream.of(model.referring(StrategyPackage.Literals.STRATEGY__GOALS, Strategy.class).stream(),
                    Stream.ofNullable(goal.getParent()), realised(model)).flatMap(each -> each);
            case BusinessService service -> realised(model);
            case BusinessProcess process -> Stream.of(realised(model), Stream.ofNullable(process.getParent()),
                    model.referring(BusinessPackage.Literals.BUSINESS_SERVICE__REALISED_BY, BusinessService.class)
                            .stream()).flatMap(each -> each);
            case Application application -> Stream.of(realised(model), application.getSupports().stream(),
                    application.getProvides().stream()).flatMap(each -> each);
            case Component component -> Stream.of(realised(model), needing(model),
                    model.referring(ApplicationPackage.Literals.APPLICATION__RUNS_ON, Element.class).stream(),
                    model.referring(InfrastructurePackage.Literals.COMPONENT__RUNS_ON, Element.class).stream())
                    .flatMap(each -> each);
            default -> Stream.empty();
        };
        return found.filter(RedThread::isThere);
    }

    private static boolean isThere(Element element) {
        return !element.eIsProxy();
    }

    private static Stream<Goal> realised(Model model) {
        return model.referring(StrategyPackage.Literals.GOAL__REALISED_BY, Goal.class).stream();
    }

    private static Stream<Component> neededBy(Model model) {
        return model.referring(InfrastructurePackage.Literals.DEPENDENCY__DEPENDENT, Dependency.class).stream()
                .map(Dependency::getOn).filter(Component.class::isInstance).map(Component.class::cast);
    }

    private static Stream<Element> needing(Model model) {
        return model.referring(InfrastructurePackage.Literals.DEPENDENCY__ON, Dependency.class).stream()
                .map(Dependency::getDependent).filter(each -> each != null);
    }
}
