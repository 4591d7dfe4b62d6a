// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.tests.merge;

import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;

import dk.landskab.model.Metamodel;
import dk.landskab.model.core.CorePackage;

/** A class that the metamodel does not have: folders within folders, so that something can be put into itself. */
final class FolderClass {

    static final EClass FOLDER = make();

    private FolderClass() {
    }

    private static EClass make() {
        EClass folder = EcoreFactory.eINSTANCE.createEClass();
        folder.setName("Folder");
        folder.getESuperTypes().add(CorePackage.Literals.CONCEPT);
        EReference folders = EcoreFactory.eINSTANCE.createEReference();
        folders.setName("folders");
        folders.setEType(folder);
        folders.setContainment(true);
        folders.setUpperBound(-1);
        folders.setOrdered(false);
        folder.getEStructuralFeatures().add(folders);
        EPackage home = EcoreFactory.eINSTANCE.createEPackage();
        home.setName("folders");
        home.setNsURI("https://landskab.dk/test/folders");
        home.setNsPrefix("folders");
        home.getEClassifiers().add(folder);
        return folder;
    }

    /** A class of the metamodel, or this one. */
    static EClass named(String name) {
        return Optional.of(FOLDER).filter(each -> each.getName().equals(name))
                .or(() -> Metamodel.classNamed(name))
                .orElseThrow(() -> new IllegalArgumentException("no class " + name));
    }
}
