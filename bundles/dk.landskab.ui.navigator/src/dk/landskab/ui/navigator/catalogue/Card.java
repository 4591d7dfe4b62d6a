// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.navigator.catalogue;

import java.text.CollationKey;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EClass;

import dk.landskab.model.core.Element;
import dk.landskab.model.core.Identified;
import dk.landskab.model.edit.Labels;

/**
 * What lists and searches need of an object, as it was when the card was written. Any thread may read it; the object
 * itself belongs to the thread of the landscape.
 *
 * @param object what the card is about
 * @param id never null
 * @param name what a person calls it, in the language of the catalogue
 * @param type its class
 * @param order by name, as the language sorts
 * @param folded its name, aliases and id, folded for the search, in that order
 */
public record Card(Identified object, String id, String name, EClass type, CollationKey order, List<String> folded) {

    /** By name, then by id. */
    public static final Comparator<Card> BY_NAME = Comparator.comparing(Card::order).thenComparing(Card::id);

    static Card of(Identified object, Labels labels, Collator collator) {
        String id = object.getId() == null ? "" : object.getId();
        String name = labels.of(object);
        return new Card(object, id, name, object.eClass(), key(name, collator), folded(object, id, name));
    }

    /** Java's collators overlook spaces, which would put 27.01 before 27; an underscore they put before all else. */
    private static CollationKey key(String name, Collator collator) {
        return collator.getCollationKey(name.replace(' ', '_'));
    }

    private static List<String> folded(Identified object, String id, String name) {
        if (!(object instanceof Element element) || element.getAliases().isEmpty()) {
            return List.of(Folding.of(name), Folding.of(id));
        }
        List<String> all = new ArrayList<>(List.of(Folding.of(name)));
        element.getAliases().stream().filter(each -> each != null).map(Folding::of).forEach(all::add);
        all.add(Folding.of(id));
        return List.copyOf(all);
    }

    /** The id, folded. */
    String foldedId() {
        return folded.getLast();
    }
}
