// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

/**
 * A file to be written.
 *
 * @param path where it shall lie within the landscape, with {@code /} between folders
 * @param root what stands at the top of it
 * @param readKey the content key of the file that was read and is to be replaced; empty for a file that is new
 */
public record PartDraft(String path, EObject root, Optional<String> readKey) {

    /** Refuses nulls. */
    public PartDraft {
        Objects.requireNonNull(path);
        Objects.requireNonNull(root);
        Objects.requireNonNull(readKey);
    }

    /** A file that is not there yet. */
    public static PartDraft added(String path, EObject root) {
        return new PartDraft(path, root, Optional.empty());
    }

    /** A file that was read and may have been changed since, with its root as it is now. */
    public static PartDraft changed(LoadedPart part) {
        return new PartDraft(part.path(), part.roots().getFirst(), Optional.of(part.source().contentKey()));
    }
}
