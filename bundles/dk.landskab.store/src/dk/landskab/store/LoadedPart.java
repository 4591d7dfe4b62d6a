// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/**
 * One file of a landscape after it was read.
 *
 * @param source the file
 * @param roots what stands at the top of it: a {@code Part}, a {@code Diagram}; empty for a file that is carried
 *            without being understood
 * @param problems what is wrong in it, seen by itself
 */
public record LoadedPart(PartSource source, List<EObject> roots, List<Problem> problems) {

    /** Copies the lists. */
    public LoadedPart {
        roots = List.copyOf(roots);
        problems = List.copyOf(problems);
    }

    /** Where the file lies within its landscape. */
    public String path() {
        return source.path();
    }
}
