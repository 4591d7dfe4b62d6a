// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.model;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

/**
 * What a command did.
 *
 * @param touched objects of which a feature changed, or which came into another container
 * @param added objects that came into a container or a file and were in none before
 * @param removed objects that are in no container and no file any more
 * @param left ids of what stood at the top of a file, right below its root, and does no more
 * @param parts the files that are touched
 * @param texts the ranges of texts that were replaced, in order
 * @param ids what became of ids, those of what the added and removed contain too
 */
public record Changes(List<EObject> touched, List<EObject> added, List<EObject> removed,
        Map<OpenPart, Set<String>> left, Set<OpenPart> parts, Map<OpenPart, List<TextChange>> texts,
        StirredIds ids) {

    /** Whether nothing changed. */
    public boolean isEmpty() {
        return touched.isEmpty() && parts.isEmpty();
    }
}
