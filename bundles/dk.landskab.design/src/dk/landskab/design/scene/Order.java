// SPDX-License-Identifier: EPL-2.0
package dk.landskab.design.scene;

import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.model.core.Identified;
import dk.landskab.model.edit.Labels;
import dk.landskab.model.edit.Language;

/**
 * The order in which a reader looks for things: by what they are called, as the language sorts, then by id.
 *
 * @param language whose alphabet counts
 */
public record Order(Language language) {

    /** Elements in order, each once. */
    public <T extends EObject> List<T> of(Collection<T> elements) {
        Labels labels = Labels.in(language);
        Collator collator = Collator.getInstance(language.locale());
        return elements.stream().distinct().map(each -> new Entry<>(labels.of(each), each))
                .sorted(Comparator.<Entry<T>, String>comparing(Entry::name, collator)
                        .thenComparing(entry -> id(entry.element())))
                .map(Entry::element).toList();
    }

    private static String id(EObject element) {
        return element instanceof Identified identified && identified.getId() != null ? identified.getId() : "";
    }

    private record Entry<T>(String name, T element) {
    }
}
