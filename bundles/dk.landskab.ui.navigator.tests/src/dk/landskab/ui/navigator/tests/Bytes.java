// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.navigator.tests;

import dk.landskab.store.PartSource;

/** A part that was made in memory. */
record Bytes(String path) implements PartSource {

    @Override
    public String contentKey() {
        return path;
    }

    @Override
    public byte[] bytes() {
        return new byte[0];
    }
}
