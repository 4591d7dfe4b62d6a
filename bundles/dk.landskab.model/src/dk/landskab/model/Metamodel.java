// SPDX-License-Identifier: EPL-2.0
package dk.landskab.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import dk.landskab.model.application.ApplicationPackage;
import dk.landskab.model.business.BusinessPackage;
import dk.landskab.model.change.ChangePackage;
import dk.landskab.model.core.CorePackage;
import dk.landskab.model.diagram.DiagramPackage;
import dk.landskab.model.governance.GovernancePackage;
import dk.landskab.model.information.InformationPackage;
import dk.landskab.model.infrastructure.InfrastructurePackage;
import dk.landskab.model.procurement.ProcurementPackage;
import dk.landskab.model.strategy.StrategyPackage;

/** The packages of the metamodel as a whole, and what their annotations say. */
public final class Metamodel {

    private static final String NAMESPACE = "https://landskab.dk/model/";

    private static final List<EPackage> PACKAGES = List.of(CorePackage.eINSTANCE, StrategyPackage.eINSTANCE,
            BusinessPackage.eINSTANCE, InformationPackage.eINSTANCE, ApplicationPackage.eINSTANCE,
            InfrastructurePackage.eINSTANCE, GovernancePackage.eINSTANCE, ChangePackage.eINSTANCE,
            ProcurementPackage.eINSTANCE, DiagramPackage.eINSTANCE);

    private static final Map<String, EClass> CLASSES = classes()
            .collect(Collectors.toUnmodifiableMap(EClass::getName, Function.identity()));

    private Metamodel() {
    }

    /** All packages, the general before the special. */
    public static List<EPackage> packages() {
        return PACKAGES;
    }

    /** All classes, abstract ones too, package by package. */
    public static Stream<EClass> classes() {
        return PACKAGES.stream().flatMap(each -> each.getEClassifiers().stream())
                .filter(EClass.class::isInstance).map(EClass.class::cast);
    }

    /** The class of a name; names are unique over all packages. */
    public static Optional<EClass> classNamed(String name) {
        return Optional.ofNullable(CLASSES.get(name));
    }

    /** Whether following this reference must never lead back to where it began. */
    public static boolean isAcyclic(EReference reference) {
        return reference.isContainment() || detail(reference, "reference", "acyclic").map("true"::equals).orElse(false);
    }

    /** The name of the OIO area that a class belongs to, where it belongs to one. */
    public static Optional<String> area(EClass type) {
        return detail(type, "area", "area");
    }

    /** The type of ArchiMate 3.2 that a class corresponds to, where there is one. */
    public static Optional<String> archimateType(EClass type) {
        return detail(type, "archimate", "type");
    }

    /** The codes of the OIO products that a class serves, by the later numbering, with spaces between. */
    public static Optional<String> oioCodes(EClass type) {
        return detail(type, "oio", "codes");
    }

    private static Optional<String> detail(EModelElement element, String annotation, String key) {
        EAnnotation found = element.getEAnnotation(NAMESPACE + annotation);
        return Optional.ofNullable(found).map(each -> each.getDetails().get(key));
    }
}
