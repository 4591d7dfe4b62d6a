// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.recovery;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

import dk.landskab.editing.model.OpenPart;
import dk.landskab.model.core.CorePackage;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Part;

/** Takes out of a file what some objects stand in: the root's own features, and whole the elements right below it. */
final class Excerpt {

    private static final EReference ELEMENTS = CorePackage.Literals.PART__ELEMENTS;

    private Excerpt() {
    }

    /** An excerpt with the elements in which the objects stand; a file of another kind is taken whole. */
    static EObject of(OpenPart part, Collection<EObject> objects) {
        if (!(part.root() instanceof Part root)) {
            return EcoreUtil.copy(part.root());
        }
        ElementCopier copier = new ElementCopier(elements(part, objects));
        EObject copy = copier.copy(root);
        copier.copyReferences();
        return copy;
    }

    /** The elements right below the root in which the objects stand; none in a file of another kind. */
    static Set<EObject> elements(OpenPart part, Collection<EObject> objects) {
        Set<EObject> wanted = Collections.newSetFromMap(new IdentityHashMap<>());
        if (part.root() instanceof Part root) {
            objects.forEach(object -> addElementOf(object, root, wanted));
        }
        return wanted;
    }

    private static void addElementOf(EObject object, Part root, Set<EObject> wanted) {
        for (EObject each = object; each != null; each = each.eContainer()) {
            if (each.eContainer() == root && each.eContainmentFeature() == ELEMENTS) {
                wanted.add(each);
            }
        }
    }

    /** Copies a root without the elements that are not wanted. */
    private static final class ElementCopier extends EcoreUtil.Copier {

        private static final long serialVersionUID = 1L;

        private final transient Set<EObject> wanted;

        ElementCopier(Set<EObject> wanted) {
            super(false);
            this.wanted = wanted;
        }

        @Override
        protected void copyContainment(EReference reference, EObject object, EObject copy) {
            if (reference != ELEMENTS) {
                super.copyContainment(reference, object, copy);
                return;
            }
            wanted.forEach(each -> ((Part) copy).getElements().add((Element) copy(each)));
        }
    }
}
