// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.writing;

import org.eclipse.jgit.dircache.DirCacheEditor;
import org.eclipse.jgit.dircache.DirCacheEntry;

/** Puts an entry into an index, in place of whatever the index has at its path. */
final class IndexEdit extends DirCacheEditor.PathEdit {

    private final DirCacheEntry wanted;

    IndexEdit(DirCacheEntry wanted) {
        super(wanted.getPathString());
        this.wanted = wanted;
    }

    @Override
    public void apply(DirCacheEntry entry) {
        entry.copyMetaData(wanted);
    }
}
