// SPDX-License-Identifier: EPL-2.0
package dk.landskab.design.scene;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.model.core.Identified;

/**
 * The order in which a reader looks for things: by what they are called, as the language sorts, then by id.
 *
 * @param scene whose language has the alphabet that counts
 */
public record Order(Scene scene) {

    /** Elements in order, each once. */
    public <T extends EObject> List<T> of(Collection<T> elements) {
        Collator collator = Collator.getInstance(scene.language().locale());
        return elements.stream().distinct().map(each -> new Entry<>(collator.getCollationKey(scene.name(each)), each))
                .sorted(Comparator.<Entry<T>, CollationKey>comparing(Entry::name)
                        .thenComparing(entry -> id(entry.element())))
                .map(Entry::element).toList();
    }

    private static String id(EObject element) {
        return element instanceof Identified identified && identified.getId() != null ? identified.getId() : "";
    }

    private record Entry<T>(CollationKey name, T element) {
    }
}
