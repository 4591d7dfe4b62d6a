// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange;

import java.nio.file.Path;

import dk.landskab.store.ContentKey;
import dk.landskab.store.PartSource;

/** A foreign file on disk, as the one part of a landscape. */
record FilePart(Path file) implements PartSource {

    @Override
    public String path() {
        return file.getFileName().toString();
    }

    @Override
    public String contentKey() {
        return ContentKey.of(bytes());
    }

    @Override
    public byte[] bytes() {
        return BoundedFile.read(file);
    }
}
