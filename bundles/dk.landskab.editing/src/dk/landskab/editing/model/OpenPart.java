// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.model;

import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;

import dk.landskab.store.LoadedPart;
import dk.landskab.store.PartDraft;

/** A file of an open landscape: its root, and the content key of the file as it was last read or saved. */
public final class OpenPart extends ResourceImpl {

    private static final String SCHEME = "landskab";

    private final String path;
    private final boolean writable;
    private Optional<String> savedKey;

    private OpenPart(String path, boolean writable, Optional<String> savedKey) {
        super(URI.createHierarchicalURI(SCHEME, null, null, path.split("/"), null, null));
        this.path = path;
        this.writable = writable;
        this.savedKey = savedKey;
    }

    /**
     * A file that was read.
     *
     * @param editable whether objects of its format may be edited at all; one that was not wholly understood never is
     */
    public static OpenPart of(LoadedPart part, boolean editable) {
        OpenPart open = new OpenPart(part.path(), editable && !part.losesContent() && part.roots().size() == 1,
                Optional.of(part.source().contentKey()));
        open.getContents().addAll(part.roots());
        return open;
    }

    /** A file that is not on disk yet. */
    public static OpenPart fresh(String path, EObject root) {
        OpenPart open = new OpenPart(path, true, Optional.empty());
        open.getContents().add(root);
        return open;
    }

    /** Where the file lies within its landscape, with {@code /} between folders. */
    public String path() {
        return path;
    }

    /** Whether its objects may be edited. */
    public boolean isWritable() {
        return writable;
    }

    /** What stands at the top of it. */
    public EObject root() {
        return getContents().getFirst();
    }

    /** The content key of the file as it was last read or saved; empty for a file that is not on disk yet. */
    public Optional<String> savedKey() {
        return savedKey;
    }

    /** Takes note of what the file is on disk; empty where it is not there. */
    public void onDisk(Optional<String> key) {
        savedKey = key;
    }

    /** The file to be written as it is now. */
    public PartDraft draft() {
        return new PartDraft(path, root(), savedKey);
    }
}
