// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

/**
 * One file of a landscape after it was read. It becomes part of one landscape only.
 *
 * @param source the file
 * @param roots what stands at the top of it: a {@code Part}, a {@code Diagram}; empty for a file that is carried
 *            without being understood
 * @param problems what is wrong in it, seen by itself
 * @param references what its reader left to be resolved; empty where the objects already hold each other or proxies
 * @param format what read it; empty where that is not known
 */
public record LoadedPart(PartSource source, List<EObject> roots, List<Problem> problems, WrittenReferences references,
        Optional<PartFormat> format) {

    /** Copies the lists. */
    public LoadedPart {
        roots = List.copyOf(roots);
        problems = List.copyOf(problems);
    }

    /** A part whose reader is not known. */
    public LoadedPart(PartSource source, List<EObject> roots, List<Problem> problems, WrittenReferences references) {
        this(source, roots, problems, references, Optional.empty());
    }

    /** A part whose objects hold each other, and proxies for what lies elsewhere. */
    public LoadedPart(PartSource source, List<EObject> roots, List<Problem> problems) {
        this(source, roots, problems, WrittenReferences.none());
    }

    /** The same part, read by a format. */
    LoadedPart readBy(PartFormat reader) {
        return new LoadedPart(source, roots, problems, references, Optional.of(reader));
    }

    /** The same part of another source with the same content. */
    LoadedPart from(PartSource other) {
        return new LoadedPart(other, roots, problems, references, format);
    }

    /**
     * Where its objects stand, by their ids; none where nothing is known of its format.
     *
     * @throws UnreadableException where the file cannot be read any more
     */
    Map<String, Location> locations() {
        return format.or(() -> PartFormats.standard().of(path())).map(reader -> reader.locations(source))
                .orElse(Map.of());
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
