// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.InternalEList;

/** Resolves the references of one part by itself, where no whole landscape is at hand. */
public final class PartReferences {

    private PartReferences() {
    }

    /**
     * Gives every reference of a part its object or a proxy. The part then belongs to no landscape any more.
     *
     * @param known the object with an id; null where there is none
     * @param proxy what stands for an id that is not known or is of another type
     */
    public static void resolve(LoadedPart part, Function<String, ? extends EObject> known,
            BiFunction<EReference, String, EObject> proxy) {
        part.references().take();
        for (WrittenReferences.Written written : part.references().written()) {
            set(written, id -> {
                EObject found = known.apply(id);
                return written.reference().getEReferenceType().isInstance(found) ? found
                        : proxy.apply(written.reference(), id);
            });
        }
        part.references().forget();
    }

    /** Sets one reference to what its ids stand for; no id, no value. */
    @SuppressWarnings("unchecked")
    static void set(WrittenReferences.Written written, Function<String, EObject> target) {
        EObject source = written.source();
        if (!written.reference().isMany()) {
            String id = written.ids().strip();
            if (!id.isEmpty()) {
                source.eSet(written.reference(), target.apply(id));
            }
            return;
        }
        Set<EObject> targets = new LinkedHashSet<>();
        for (StringTokenizer ids = new StringTokenizer(written.ids()); ids.hasMoreTokens();) {
            targets.add(target.apply(ids.nextToken()));
        }
        if (!targets.isEmpty()) {
            ((InternalEList<EObject>) source.eGet(written.reference(), false)).addAllUnique(targets);
        }
    }
}
