// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.rules;

import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.acquisition.reading.ReadText;
import dk.landskab.model.core.Identified;
import dk.landskab.rules.Finding;

/** Finds in a text what a finding speaks of in the landscape. */
final class TextObjects {

    private TextObjects() {
    }

    /** The object of a text that has the id of a finding, if it is of a type. */
    static <T extends Identified> Optional<T> of(Finding finding, ReadText text, Class<T> type) {
        return all(text.part(), type).filter(each -> finding.id().filter(id -> id.equals(each.getId())).isPresent())
                .findFirst();
    }

    /** All objects of a type below an object, in the order of the text. */
    static <T> Stream<T> all(EObject root, Class<T> type) {
        Iterable<EObject> contents = root::eAllContents;
        return StreamSupport.stream(contents.spliterator(), false).filter(type::isInstance).map(type::cast);
    }
}
