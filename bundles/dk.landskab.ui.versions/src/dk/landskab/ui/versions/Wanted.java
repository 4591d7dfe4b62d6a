// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions;

import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What a person wants to be again as it was.
 *
 * @param then the landscape that has it so, by a name
 * @param id of the element
 * @param path the features on the way to the one value; empty for the whole element
 */
record Wanted(String then, String id, List<EStructuralFeature> path) {

    /** Copies the list. */
    Wanted {
        path = List.copyOf(path);
    }

    /** A whole element. */
    static Wanted whole(String then, String id) {
        return new Wanted(then, id, List.of());
    }

    /** What is asked of one landscape about one element. */
    List<String> subject() {
        return List.of(then, id);
    }
}
