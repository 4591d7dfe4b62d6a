// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.jgit;

import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;

/**
 * The contents of files in a repository, each read once as long as there is room; the ones used longest ago give way.
 * May be used by several threads.
 */
public final class BlobCache {

    /** More than any file of a landscape needs, and no more than fits into memory. */
    private static final int LARGEST = 512 << 20;
    private static final long ROOM = 64L << 20;

    private final Repository repository;
    private final Map<ObjectId, byte[]> contents = new LinkedHashMap<>(64, 0.75f, true);
    private long size;

    /** An empty cache. */
    public BlobCache(Repository repository) {
        this.repository = repository;
    }

    /**
     * The bytes of a blob as they were committed: no filter changes them. The array is shared and must not be changed.
     *
     * @throws IOException where the object is missing, damaged or larger than half a gigabyte
     */
    public byte[] bytes(ObjectId blob) throws IOException {
        synchronized (this) {
            byte[] known = contents.get(blob);
            if (known != null) {
                return known;
            }
        }
        byte[] bytes;
        try (ObjectReader reader = repository.newObjectReader()) {
            bytes = reader.open(blob, Constants.OBJ_BLOB).getBytes(LARGEST);
        }
        keep(blob.copy(), bytes);
        return bytes;
    }

    private synchronized void keep(ObjectId blob, byte[] bytes) {
        if (bytes.length > ROOM || contents.putIfAbsent(blob, bytes) != null) {
            return;
        }
        size += bytes.length;
        Iterator<byte[]> oldest = contents.values().iterator();
        while (size > ROOM) {
            size -= oldest.next().length;
            oldest.remove();
        }
    }
}
