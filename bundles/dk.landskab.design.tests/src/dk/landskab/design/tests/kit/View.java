// SPDX-License-Identifier: EPL-2.0
package dk.landskab.design.tests.kit;

import java.time.LocalDate;
import java.util.HashMap;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;

import dk.landskab.model.core.CorePackage;

/** Diagrams as services see them: plain objects with a few features. */
public final class View {

    private static final EcoreFactory ECORE = EcoreFactory.eINSTANCE;

    private View() {
    }

    /** A diagram about a subject, for a day and a reader, as Landskab's own runtime hands it over. */
    public static EObject of(EObject subject, String date, String language) {
        EObject diagram = make("target", "date", "language");
        set(diagram, "target", subject);
        set(diagram, "date", LocalDate.parse(date));
        set(diagram, "language", language);
        return diagram;
    }

    /** The same, with room for what services find out. */
    public static EObject remembering(EObject subject, String date, String language) {
        EObject diagram = make("target", "date", "language", "memory");
        set(diagram, "target", subject);
        set(diagram, "date", LocalDate.parse(date));
        set(diagram, "language", language);
        set(diagram, "memory", new HashMap<>());
        return diagram;
    }

    /** A diagram about a subject that tells neither day nor language, as Sirius hands it over. */
    public static EObject ofSirius(EObject subject) {
        EObject diagram = make("target");
        set(diagram, "target", subject);
        return diagram;
    }

    private static EObject make(String... names) {
        EPackage home = ECORE.createEPackage();
        EClass type = ECORE.createEClass();
        home.getEClassifiers().add(type);
        for (String name : names) {
            type.getEStructuralFeatures().add(feature(name));
        }
        return home.getEFactoryInstance().create(type);
    }

    private static EStructuralFeature feature(String name) {
        if (name.equals("target")) {
            EReference reference = ECORE.createEReference();
            reference.setName(name);
            reference.setEType(EcorePackage.Literals.EOBJECT);
            return reference;
        }
        EClassifier type = switch (name) {
            case "date" -> CorePackage.Literals.DATE;
            case "memory" -> EcorePackage.Literals.EJAVA_OBJECT;
            default -> EcorePackage.Literals.ESTRING;
        };
        EAttribute attribute = ECORE.createEAttribute();
        attribute.setName(name);
        attribute.setEType(type);
        return attribute;
    }

    private static void set(EObject object, String name, Object value) {
        object.eSet(object.eClass().getEStructuralFeature(name), value);
    }
}
