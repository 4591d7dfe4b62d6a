// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/**
 * One file of a landscape after it was read. It becomes part of one landscape only.
 *
 * @param source the file
 * @param roots what stands at the top of it: a {@code Part}, a {@code Diagram}; empty for a file that is carried
 *            without being understood
 * @param problems what is wrong in it, seen by itself
 * @param references what its reader left to be resolved; empty where the objects already hold each other or proxies
 */
public record LoadedPart(PartSource source, List<EObject> roots, List<Problem> problems, WrittenReferences references) {

    /** Copies the lists. */
    public LoadedPart {
        roots = List.copyOf(roots);
        problems = List.copyOf(problems);
    }

    /** A part whose objects hold each other, and proxies for what lies elsewhere. */
    public LoadedPart(PartSource source, List<EObject> roots, List<Problem> problems) {
        this(source, roots, problems, WrittenReferences.none());
    }

    /** Where the file lies within its landscape. */
    public String path() {
        return source.path();
    }

    /** Whether the file says something that was not understood, which writing the part would lose. */
    public boolean losesContent() {
        return problems.stream().anyMatch(problem -> problem.kind().losesContent());
    }
}
