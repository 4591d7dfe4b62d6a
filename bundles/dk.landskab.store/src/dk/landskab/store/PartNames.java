// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;

/** The references of a part that was read for itself, which can be looked up again whenever other parts have changed. */
public final class PartNames {

    private final List<WrittenReferences.Written> written;

    private PartNames(List<WrittenReferences.Written> written) {
        this.written = written;
    }

    /**
     * The references of a part that is in no landscape.
     *
     * @throws IllegalStateException where it is in one
     */
    public static PartNames of(LoadedPart part) {
        part.references().take();
        return new PartNames(List.copyOf(part.references().written()));
    }

    /** The names of a part that is in a landscape; those of its references that are written as ids are left out. */
    public static PartNames linked(LoadedPart part) {
        return new PartNames(List.copyOf(part.references().written()));
    }

    /**
     * Gives every reference what it means now, a proxy where that is nothing, with the name that a merger of the part
     * keeps for it.
     *
     * @param known the object with an id; null where there is none
     */
    public void lookUp(Function<String, ? extends EObject> known) {
        written.forEach(each -> each.source().eUnset(each.reference()));
        KeptNames names = KeptNames.in(written.stream().map(WrittenReferences.Written::source).distinct());
        PartReferences.resolve(written, known,
                (reference, id) -> names.named(id, Proxies.of(reference.getEReferenceType(), id)));
    }

    /** The ids that the references may mean: when one of them comes or goes, they are to be looked up again. */
    public Set<String> meant() {
        Set<String> ids = new HashSet<>();
        for (WrittenReferences.Written each : written) {
            if (each.isIds()) {
                new StringTokenizer(each.ids()).asIterator().forEachRemaining(id -> ids.add((String) id));
            } else {
                ids.addAll(each.name().candidates());
            }
        }
        return ids;
    }

    /** The ids of objects on whose content it depends what the references may mean. */
    public Set<String> dependsOn() {
        return written.stream().filter(each -> !each.isIds()).flatMap(each -> each.name().dependsOn().stream())
                .collect(Collectors.toSet());
    }
}
