// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.archimate;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import dk.landskab.exchange.update.WorkingCopy;
import dk.landskab.model.core.CorePackage;
import dk.landskab.model.core.Identified;
import dk.landskab.model.core.Part;

/**
 * Brings what an export of ours says beside its elements into a landscape: what is in scope, how many of something
 * there are thought to be, which other landscapes it is read with. It goes into one file, whichever file it came from;
 * what the landscape says already, in any of its files, is updated where it stands.
 */
final class FrameMerge {

    private final WorkingCopy copy;
    private final Supplier<Part> target;

    FrameMerge(WorkingCopy copy, Optional<String> organisation) {
        this.copy = copy;
        this.target = () -> copy.part(organisation.map(each -> each + "/").orElse("") + "core.landskab");
    }

    /** Takes what a frame says; it is used up. The elements that it refers to are to be in the landscape already. */
    void merge(Part frame) {
        for (EStructuralFeature feature : CorePackage.Literals.PART.getEStructuralFeatures()) {
            if (!feature.isMany() || feature == CorePackage.Literals.PART__ELEMENTS) {
                continue;
            }
            List<?> values = List.copyOf((List<?>) frame.eGet(feature));
            if (feature instanceof EAttribute attribute) {
                add(attribute, values);
            } else {
                values.forEach(each -> child((EReference) feature, (Identified) each));
            }
        }
    }

    @SuppressWarnings("unchecked")
    private void add(EAttribute attribute, List<?> values) {
        Set<Object> there = new HashSet<>();
        copy.objects().filter(Part.class::isInstance)
                .forEach(part -> there.addAll((Collection<?>) part.eGet(attribute)));
        values.stream().filter(there::add)
                .forEach(each -> ((List<Object>) target.get().eGet(attribute)).add(each));
    }

    @SuppressWarnings("unchecked")
    private void child(EReference containment, Identified fresh) {
        LocalReferences.in(copy, fresh);
        if (!(copy.find(fresh.getId()) instanceof Identified there)) {
            ((List<EObject>) target.get().eGet(containment)).add(fresh);
            copy.register(fresh);
        } else if (there.eClass() == fresh.eClass()) {
            fresh.eClass().getEAllStructuralFeatures().stream()
                    .filter(each -> fresh.eIsSet(each) && !Objects.equals(fresh.eGet(each), there.eGet(each)))
                    .forEach(each -> there.eSet(each, fresh.eGet(each)));
        }
    }
}
