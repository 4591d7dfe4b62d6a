// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.model;

import dk.landskab.store.ContentKey;
import dk.landskab.store.PartSource;

/** A file as it would be if it were saved now. */
record OpenSource(OpenPart part) implements PartSource {

    @Override
    public String path() {
        return part.path();
    }

    @Override
    public String contentKey() {
        return ContentKey.of(bytes());
    }

    @Override
    public byte[] bytes() {
        return part.bytes();
    }
}
