// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

/**
 * A file to be written, or to be taken away.
 *
 * @param path where it shall lie within the landscape, with {@code /} between folders
 * @param root what stands at the top of it; null for a text, and for one that is to be taken away
 * @param readKey the content key of the file that was read and is to be replaced; empty for a file that is new
 * @param text the file to the character, where it is edited as a text; null where it is written from its root
 * @param fixed the bytes, where they were worked out already; not copied; null where they are worked out when asked for
 */
public record PartDraft(String path, EObject root, Optional<String> readKey, String text, byte[] fixed) {

    /** Refuses nulls. */
    public PartDraft {
        Objects.requireNonNull(path);
        Objects.requireNonNull(readKey);
    }

    /** A file that is written from its root. */
    public PartDraft(String path, EObject root, Optional<String> readKey) {
        this(path, Objects.requireNonNull(root), readKey, null, null);
    }

    /** A file that is not there yet. */
    public static PartDraft added(String path, EObject root) {
        return new PartDraft(path, root, Optional.empty());
    }

    /** A file that was read and may have been changed since, with its root as it is now. */
    public static PartDraft changed(LoadedPart part) {
        return new PartDraft(part.path(), part.roots().getFirst(), Optional.of(part.source().contentKey()));
    }

    /** A file that is edited as a text: it is saved as it is, mistakes included, and loses nothing of itself. */
    public static PartDraft text(String path, String text, Optional<String> readKey) {
        return new PartDraft(path, null, readKey, text, null);
    }

    /** A file that was read and is to be no more. */
    public static PartDraft removed(String path, String readKey) {
        return new PartDraft(path, null, Optional.of(readKey), null, null);
    }

    /**
     * The same with the bytes as they are now, so that its root may be edited while the file is written.
     *
     * @throws WriteRefusedException where the content cannot be written
     */
    public PartDraft fixed(PartFormat format) {
        return new PartDraft(path, root, readKey, text, bytes(format));
    }

    /** Whether the file is to be taken away. */
    public boolean isRemoval() {
        return root == null && text == null;
    }

    /** Whether it is edited as a text. */
    public boolean isText() {
        return text != null;
    }

    /**
     * The bytes of a file that is to be written.
     *
     * @throws WriteRefusedException where the content cannot be written
     */
    public byte[] bytes(PartFormat format) {
        if (fixed != null) {
            return fixed;
        }
        return isText() ? text.getBytes(StandardCharsets.UTF_8) : format.write(path, root);
    }
}
