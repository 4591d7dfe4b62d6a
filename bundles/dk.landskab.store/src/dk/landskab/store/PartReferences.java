// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store;

import java.util.LinkedHashSet;
import java.util.List;
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
        resolve(part.references().written(), known, proxy);
        part.references().forget();
    }

    static void resolve(List<WrittenReferences.Written> all, Function<String, ? extends EObject> known,
            BiFunction<EReference, String, EObject> proxy) {
        all.stream().filter(WrittenReferences.Written::isIds).forEach(written -> set(written, id -> {
            EObject found = known.apply(id);
            return fits(found, written) ? found : proxy.apply(written.reference(), id);
        }));
        for (boolean late : List.of(false, true)) {
            all.stream().filter(written -> !written.isIds() && written.isLate() == late)
                    .forEach(written -> add(written.source(), written.reference(), named(written, known, proxy)));
        }
    }

    private static boolean fits(EObject found, WrittenReferences.Written written) {
        return written.reference().getEReferenceType().isInstance(found);
    }

    /** What a name means; where that is of another type, or nothing, a proxy for the id, or for the name as it stands. */
    private static EObject named(WrittenReferences.Written written, Function<String, ? extends EObject> known,
            BiFunction<EReference, String, EObject> proxy) {
        String other = null;
        for (String id : written.name().candidates()) {
            EObject found = known.apply(id);
            if (fits(found, written)) {
                return found;
            }
            other = other == null && found != null ? id : other;
        }
        return proxy.apply(written.reference(), other == null ? written.name().text() : other);
    }

    /** Sets a single reference, or adds to one of several what is not in it. */
    @SuppressWarnings("unchecked")
    static void add(EObject source, EReference reference, EObject target) {
        if (!reference.isMany()) {
            source.eSet(reference, target);
            return;
        }
        InternalEList<EObject> targets = (InternalEList<EObject>) source.eGet(reference, false);
        if (!targets.basicContains(target)) {
            targets.addUnique(target);
        }
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
