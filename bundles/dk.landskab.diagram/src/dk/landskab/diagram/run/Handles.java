// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.run;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * The views as expressions see them: objects with the features {@code target}, and {@code sourceNode} and
 * {@code targetNode} for lines, as those of Sirius have. They are contained in each other, the diagram at the top.
 */
final class Handles {

    private static final EcoreFactory ECORE = EcoreFactory.eINSTANCE;
    private static final EDataType DATE = dataType("Date", LocalDate.class);
    private static final EDataType MAP = dataType("Map", Map.class);
    private static final EClass VIEW = type("View");
    private static final EReference TARGET = reference(VIEW, "target", EcorePackage.Literals.EOBJECT);
    private static final EReference ELEMENTS = elements();
    private static final EClass EDGE = type("Edge", VIEW);
    private static final EReference SOURCE_NODE = reference(EDGE, "sourceNode", VIEW);
    private static final EReference TARGET_NODE = reference(EDGE, "targetNode", VIEW);
    private static final EClass DIAGRAM = type("Diagram", VIEW);
    private static final EAttribute DAY = attribute("date", DATE);
    private static final EReference PLATEAU = reference(DIAGRAM, "plateau", EcorePackage.Literals.EOBJECT);
    private static final EAttribute LANGUAGE = attribute("language", EcorePackage.Literals.ESTRING);
    private static final EAttribute MEMORY = attribute("memory", MAP);

    static {
        EPackage views = ECORE.createEPackage();
        views.setName("views");
        views.setNsURI("https://landskab.dk/diagram/views");
        views.getEClassifiers().addAll(List.of(DATE, MAP, VIEW, EDGE, DIAGRAM));
    }

    private Handles() {
    }

    /** A diagram in which services may keep what they find out while one picture of it is made. */
    static EObject remembering(EObject subject, Setting setting, Optional<EObject> plateau) {
        EObject handle = diagram(subject, setting, plateau);
        handle.eSet(MEMORY, new HashMap<>());
        return handle;
    }

    static EObject diagram(EObject subject, Setting setting, Optional<EObject> plateau) {
        EObject handle = EcoreUtil.create(DIAGRAM);
        handle.eSet(TARGET, subject);
        handle.eSet(DAY, setting.date().orElse(null));
        handle.eSet(PLATEAU, plateau.orElse(null));
        handle.eSet(LANGUAGE, setting.language().tag());
        return handle;
    }

    static EObject node(EObject container, EObject target) {
        return within(container, EcoreUtil.create(VIEW), target);
    }

    static EObject edge(EObject diagram, EObject target, EObject source, EObject end) {
        EObject handle = within(diagram, EcoreUtil.create(EDGE), target);
        handle.eSet(SOURCE_NODE, source);
        handle.eSet(TARGET_NODE, end);
        return handle;
    }

    @SuppressWarnings("unchecked")
    private static EObject within(EObject container, EObject handle, EObject target) {
        handle.eSet(TARGET, target);
        ((org.eclipse.emf.common.util.EList<EObject>) container.eGet(ELEMENTS)).add(handle);
        return handle;
    }

    private static EClass type(String name, EClass... above) {
        EClass type = ECORE.createEClass();
        type.setName(name);
        type.getESuperTypes().addAll(List.of(above));
        return type;
    }

    private static EDataType dataType(String name, Class<?> type) {
        EDataType data = ECORE.createEDataType();
        data.setName(name);
        data.setInstanceClass(type);
        return data;
    }

    private static EReference elements() {
        EReference elements = reference(VIEW, "ownedDiagramElements", VIEW);
        elements.setContainment(true);
        elements.setUpperBound(-1);
        return elements;
    }

    private static EReference reference(EClass owner, String name, EClass to) {
        EReference reference = ECORE.createEReference();
        reference.setName(name);
        reference.setEType(to);
        owner.getEStructuralFeatures().add(reference);
        return reference;
    }

    private static EAttribute attribute(String name, EDataType type) {
        EAttribute attribute = ECORE.createEAttribute();
        attribute.setName(name);
        attribute.setEType(type);
        DIAGRAM.getEStructuralFeatures().add(attribute);
        return attribute;
    }
}
