// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import dk.landskab.model.core.Identified;
import dk.landskab.model.core.Part;

/** The copies that a {@link JointLandscape} consists of: each object once, whichever members have it. */
final class JointCopies {

    private final Map<String, Identified> counting;
    private final Map<EObject, EObject> copies = new IdentityHashMap<>();

    /** With, for each id, the original whose copy counts. */
    JointCopies(Map<String, Identified> counting) {
        this.counting = counting;
    }

    /** Copies of the files of a member; where they lie is told with the place of the member before it. */
    List<LoadedPart> partsOf(Landscape member) {
        List<LoadedPart> parts = new ArrayList<>();
        for (LoadedPart part : member.parts()) {
            List<EObject> roots = part.roots().stream().filter(this::counts).map(this::copy).toList();
            if (!roots.isEmpty() || part.roots().isEmpty()) {
                WrittenReferences references = WrittenReferences.none();
                part.references().lostIds().forEach(references::lost);
                parts.add(new LoadedPart(new Placed(part.source(), member.origin().place() + "/" + part.path()), roots,
                        List.of(), references, part.format()));
            }
        }
        return parts;
    }

    /** Sets the references between the copies; what led nowhere stays a proxy. All parts must be copied. */
    void link() {
        copies.forEach((original, copy) -> original.eClass().getEAllReferences().stream()
                .filter(each -> !each.isContainment() && !each.isContainer() && original.eIsSet(each))
                .forEach(each -> link(original, copy, each)));
    }

    /** The object that stands for an original; null for none. */
    EObject of(EObject original) {
        EObject own = copies.get(original);
        return own != null || !(original instanceof Identified identified) ? own
                : copies.get(counting.get(identified.getId()));
    }

    private boolean counts(EObject object) {
        if (object instanceof Part || !(object instanceof Identified identified) || identified.getId() == null) {
            return true;
        }
        Identified first = counting.get(identified.getId());
        return first == object || first.eClass() != object.eClass();
    }

    private EObject copy(EObject original) {
        EObject copy = EcoreUtil.create(original.eClass());
        copies.put(original, copy);
        for (EStructuralFeature feature : original.eClass().getEAllStructuralFeatures()) {
            if (feature.isChangeable() && original.eIsSet(feature)) {
                switch (feature) {
                    case EAttribute attribute -> copyValues(original, copy, attribute);
                    case EReference reference when reference.isContainment() -> copyContent(original, copy, reference);
                    default -> {
                        // References are set when all objects are there.
                    }
                }
            }
        }
        return copy;
    }

    private static void copyValues(EObject original, EObject copy, EAttribute attribute) {
        if (attribute.isMany()) {
            list(copy, attribute).addAll((List<?>) original.eGet(attribute));
        } else {
            copy.eSet(attribute, original.eGet(attribute));
        }
    }

    private void copyContent(EObject original, EObject copy, EReference reference) {
        ObjectTree.targets(original, reference).stream().filter(this::counts).map(this::copy)
                .forEach(each -> add(copy, reference, each));
    }

    private void link(EObject original, EObject copy, EReference reference) {
        ObjectTree.targets(original, reference).stream().map(each -> target(each, reference)).distinct()
                .forEach(each -> add(copy, reference, each));
    }

    private EObject target(EObject original, EReference reference) {
        EObject found = original.eIsProxy() ? original : of(original);
        return found != null ? found : Proxies.of(reference.getEReferenceType(), ((Identified) original).getId());
    }

    private static void add(EObject copy, EReference reference, EObject target) {
        if (reference.isMany()) {
            list(copy, reference).add(target);
        } else {
            copy.eSet(reference, target);
        }
    }

    @SuppressWarnings("unchecked")
    private static EList<Object> list(EObject object, EStructuralFeature feature) {
        return (EList<Object>) object.eGet(feature);
    }

    private record Placed(PartSource source, String path) implements PartSource {

        @Override
        public String contentKey() {
            return source.contentKey();
        }

        @Override
        public byte[] bytes() throws IOException {
            return source.bytes();
        }
    }
}
