// SPDX-License-Identifier: EPL-2.0
package dk.landskab.design;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import dk.landskab.design.scene.Model;
import dk.landskab.design.scene.Ownership;
import dk.landskab.design.scene.RedThread;
import dk.landskab.model.application.Application;
import dk.landskab.model.application.ApplicationPackage;
import dk.landskab.model.business.BusinessPackage;
import dk.landskab.model.business.Criticality;
import dk.landskab.model.business.Organisation;
import dk.landskab.model.change.ChangePackage;
import dk.landskab.model.change.Plateau;
import dk.landskab.model.change.PlateauKind;
import dk.landskab.model.core.CorePackage;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Identified;
import dk.landskab.model.core.Part;
import dk.landskab.model.information.InformationPackage;
import dk.landskab.model.infrastructure.InfrastructurePackage;
import dk.landskab.model.procurement.ProcessDefinition;
import dk.landskab.model.procurement.ProcurementPackage;
import dk.landskab.model.strategy.Goal;
import dk.landskab.model.strategy.StrategyPackage;

/** What a diagram may be about, and what it is about where nobody says. */
public enum Subject {

    /** An organisation, a unit, or a whole file; by default the organisation with the most applications. */
    ORGANISATION(List.of(BusinessPackage.Literals.ORGANISATION, BusinessPackage.Literals.ORG_UNIT,
            CorePackage.Literals.PART)) {
        @Override
        Optional<? extends Identified> standard(EObject root) {
            return whole(root);
        }
    },
    /** As for an organisation, or one application, component or set of data. */
    DATA(List.of(BusinessPackage.Literals.ORGANISATION, BusinessPackage.Literals.ORG_UNIT, CorePackage.Literals.PART,
            ApplicationPackage.Literals.APPLICATION, InfrastructurePackage.Literals.COMPONENT,
            InformationPackage.Literals.DATA_OBJECT)) {
        @Override
        Optional<? extends Identified> standard(EObject root) {
            return whole(root);
        }
    },
    /** What a red thread runs through, from a strategy to a component; by default a critical application that a strategy asks for, the one with the most neighbours. */
    ELEMENT(List.of(StrategyPackage.Literals.STRATEGY, StrategyPackage.Literals.GOAL,
            BusinessPackage.Literals.BUSINESS_SERVICE, BusinessPackage.Literals.BUSINESS_PROCESS,
            ApplicationPackage.Literals.APPLICATION, InfrastructurePackage.Literals.COMPONENT)) {
        @Override
        Optional<? extends Identified> standard(EObject root) {
            Comparator<Application> byWeight = Comparator.comparing(Subject::isWanted)
                    .thenComparing(Application::getCriticality)
                    .thenComparing(each -> RedThread.above(each).count() + RedThread.below(each).count())
                    .thenComparing(Identified::getId, Comparator.nullsFirst(Comparator.reverseOrder()));
            List<Application> all = new Model(root).all(Application.class);
            Criticality highest = all.stream().map(Application::getCriticality).max(Comparator.naturalOrder())
                    .orElse(Criticality.UNKNOWN);
            return all.stream().filter(each -> isHeavy(each, highest)).max(byWeight);
        }
    },
    /** A plateau; by default the last target. */
    PLATEAU(List.of(ChangePackage.Literals.PLATEAU)) {
        @Override
        Optional<? extends Identified> standard(EObject root) {
            return new Model(root).all(Plateau.class).stream().max(Comparator
                    .<Plateau, Boolean>comparing(each -> each.getKind() == PlateauKind.TO_BE)
                    .thenComparing(Plateau::getDate, Comparator.nullsFirst(Comparator.naturalOrder()))
                    .thenComparing(Identified::getId, Comparator.nullsFirst(Comparator.reverseOrder())));
        }
    },
    /** An acquisition process; by default the one with the most cases. */
    PROCESS(List.of(ProcurementPackage.Literals.PROCESS_DEFINITION)) {
        @Override
        Optional<? extends Identified> standard(EObject root) {
            return new Model(root).all(ProcessDefinition.class).stream().max(Comparator
                    .<ProcessDefinition>comparingInt(each -> new Model(each)
                            .referring(ProcurementPackage.Literals.ACQUISITION__PROCESS, Element.class).size())
                    .thenComparing(Identified::getId, Comparator.nullsFirst(Comparator.reverseOrder())));
        }
    };

    private final List<EClass> types;

    Subject(List<EClass> types) {
        this.types = types;
    }

    /** What an element must be an instance of, one of them at least. */
    public List<EClass> types() {
        return types;
    }

    /** Whether a diagram may be about an element. */
    public boolean accepts(EObject element) {
        return types.stream().anyMatch(type -> type.isSuperTypeOf(element.eClass()));
    }

    /**
     * What a diagram is about where nobody says.
     *
     * @param root any object of the model
     * @return empty where the model has nothing that it could be about
     */
    abstract Optional<? extends Identified> standard(EObject root);

    /** Whether an application is critical, or as critical as any is. */
    private static boolean isHeavy(Application application, Criticality highest) {
        Criticality least = highest.compareTo(Criticality.CRITICAL) > 0 ? Criticality.CRITICAL : highest;
        return application.getCriticality().compareTo(least) >= 0;
    }

    /** Whether a strategy or a goal asks for an application, over whatever lies between. */
    private static boolean isWanted(Application application) {
        return new RedThread(application).elements().stream().anyMatch(Goal.class::isInstance);
    }

    private static Optional<? extends Identified> whole(EObject root) {
        Model model = new Model(root);
        Ownership ownership = new Ownership(root);
        Stream<Organisation> owners = model.all(Application.class).stream()
                .flatMap(each -> ownership.organisation(each).stream());
        Optional<Organisation> largest = new Counted<>(owners).most();
        return largest.isPresent() ? largest
                : Optional.of(root).map(EcoreUtil::getRootContainer)
                        .filter(Part.class::isInstance).map(Part.class::cast);
    }
}
