// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store.xmi;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

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

/** The tables of all classes of the metamodel, each made when it is first needed. May be used by several threads. */
final class ClassTables {

    private static final List<EPackage> METAMODEL = List.of(CorePackage.eINSTANCE, StrategyPackage.eINSTANCE,
            BusinessPackage.eINSTANCE, InformationPackage.eINSTANCE, ApplicationPackage.eINSTANCE,
            InfrastructurePackage.eINSTANCE, GovernancePackage.eINSTANCE, ChangePackage.eINSTANCE,
            ProcurementPackage.eINSTANCE, DiagramPackage.eINSTANCE);

    private final Map<String, EPackage> packages;
    private final Map<EClass, ClassTable> tables = new ConcurrentHashMap<>();

    ClassTables() {
        packages = METAMODEL.stream().collect(Collectors.toUnmodifiableMap(EPackage::getNsURI, each -> each));
    }

    /** The table of a class that can be instantiated. */
    ClassTable of(EClass type) {
        ClassTable table = tables.get(type);
        return table != null ? table : tables.computeIfAbsent(type, ClassTable::new);
    }

    /** The class with a name in a namespace, if there is one that can be instantiated; else null. */
    EClass find(String namespace, String name) {
        EPackage home = namespace == null ? null : packages.get(namespace);
        return home != null && home.getEClassifier(name) instanceof EClass found && !found.isAbstract()
                && !found.isInterface() ? found : null;
    }
}
