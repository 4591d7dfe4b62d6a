// SPDX-License-Identifier: EPL-2.0
package dk.landskab.model.edit;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;

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

/** All that a landscape can be made of. */
public final class Metamodel {

    private static final List<EPackage> PACKAGES = List.of(CorePackage.eINSTANCE, StrategyPackage.eINSTANCE,
            BusinessPackage.eINSTANCE, InformationPackage.eINSTANCE, ApplicationPackage.eINSTANCE,
            InfrastructurePackage.eINSTANCE, GovernancePackage.eINSTANCE, ChangePackage.eINSTANCE,
            ProcurementPackage.eINSTANCE, DiagramPackage.eINSTANCE);

    private Metamodel() {
    }

    /** The packages of the metamodel, in the order in which people learn them. */
    public static List<EPackage> packages() {
        return PACKAGES;
    }

    /** The classes of all packages, abstract ones too, in the order of the metamodel. */
    public static Stream<EClass> classes() {
        return PACKAGES.stream().flatMap(each -> each.getEClassifiers().stream())
                .filter(EClass.class::isInstance).map(EClass.class::cast);
    }

    /** The classes of which there can be instances that are a {@code type}. */
    public static Stream<EClass> concrete(EClass type) {
        return classes().filter(each -> !each.isAbstract() && type.isSuperTypeOf(each));
    }
}
