// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.ide.workspace;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.InternalEList;

import dk.landskab.acquisition.AcquisitionFormat;
import dk.landskab.acquisition.ide.text.TextBuffer;
import dk.landskab.acquisition.linking.AcquisitionName;
import dk.landskab.acquisition.linking.NameReference;
import dk.landskab.acquisition.reading.ReadText;
import dk.landskab.model.core.Identified;
import dk.landskab.store.PartSource;
import dk.landskab.store.Proxies;

/**
 * A text that an editor holds, read: its objects, its words, and what each of its names means.
 *
 * @param path of the file within the landscape
 * @param buffer as it is typed
 * @param read the words and objects
 * @param objects by id; of two with one id the first
 * @param again those whose id one before them in the text has
 * @param targets what the names mean; a name that means nothing is not in it
 */
public record OpenText(String path, TextBuffer buffer, ReadText read, Map<String, EObject> objects,
        List<EObject> again, Map<NameReference, EObject> targets) {

    /** Knows what an id stands for. */
    interface Lookup {
        Optional<? extends EObject> find(String id);
    }

    /**
     * Reads a text; its names mean nothing yet.
     *
     * @throws dk.landskab.store.UnreadableException where it is no text at all
     */
    static OpenText read(String path, TextBuffer buffer, AcquisitionFormat format) {
        ReadText read = format.text(PartSource.of(path, buffer.text().getBytes(StandardCharsets.UTF_8)));
        Map<String, EObject> objects = new HashMap<>();
        List<EObject> again = new ArrayList<>();
        read.part().eAllContents().forEachRemaining(object -> {
            if (object instanceof Identified identified && identified.getId() != null
                    && objects.putIfAbsent(identified.getId(), identified) != null) {
                again.add(identified);
            }
        });
        return new OpenText(path, buffer, read, objects, again, new IdentityHashMap<>());
    }

    /** Gives every name in some texts its object, first those that stand for themselves, then those that depend on them. */
    static void link(Collection<OpenText> texts, Lookup known) {
        for (boolean late : List.of(false, true)) {
            texts.forEach(text -> text.read.names().forEach(name -> {
                AcquisitionName meant = text.meant(name);
                if (meant.isLate() == late) {
                    text.link(name, meant, known);
                }
            }));
        }
    }

    private void link(NameReference name, AcquisitionName meant, Lookup known) {
        Optional<EObject> target = meant.candidates().stream()
                .flatMap(id -> known.find(id).map(EObject.class::cast).stream())
                .filter(name.feature().getEReferenceType()::isInstance).findFirst();
        target.ifPresent(object -> targets.put(name, object));
        set(name.source(), name.feature(),
                target.orElseGet(() -> Proxies.of(name.feature().getEReferenceType(), meant.text())));
    }

    /** A name as the language means it. */
    public AcquisitionName meant(NameReference name) {
        return new AcquisitionName(name.text(), name.source(), name.feature(), read.part().getNamespaces());
    }

    @SuppressWarnings("unchecked")
    private static void set(EObject source, EReference reference, EObject target) {
        if (!reference.isMany()) {
            source.eSet(reference, target);
            return;
        }
        InternalEList<EObject> all = (InternalEList<EObject>) source.eGet(reference, false);
        if (!all.basicContains(target)) {
            all.addUnique(target);
        }
    }

    /** The name that is written at an offset, or ends there. */
    public Optional<NameReference> nameAt(int offset) {
        return read.names().stream().filter(name -> name.node().getOffset() <= offset
                && offset <= name.node().getOffset() + name.node().getLength()).findFirst();
    }

    /** The names that mean an object. */
    public List<NameReference> namesOf(EObject target) {
        List<NameReference> names = new ArrayList<>();
        read.names().stream().filter(name -> targets.get(name) == target).forEach(names::add);
        return names;
    }
}
