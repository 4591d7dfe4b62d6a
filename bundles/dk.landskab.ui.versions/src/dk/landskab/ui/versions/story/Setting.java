// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions.story;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * One thing that an element, or something that it contains, says as of the last commit, and who made it say so; in the
 * reader's language.
 *
 * @param id of what says it
 * @param path the features on the way to the value; empty for that it is there at all
 * @param said the feature, or what the object is called where it is about that it is there at all
 * @param value what it says; empty likewise
 * @param before what it said before that commit; empty where it was not there or said nothing
 * @param when the commit was made
 * @param who made it; may be empty
 * @param commit its full hash
 * @param message its first line
 * @param trouble why an earlier commit may have made it say so and could not be asked
 */
public record Setting(String id, List<EStructuralFeature> path, String said, String value, String before, String when,
        String who, String commit, String message, Optional<String> trouble) {

    /** Copies the list. */
    public Setting {
        path = List.copyOf(path);
    }
}
