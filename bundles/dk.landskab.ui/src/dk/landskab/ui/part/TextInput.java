// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.part;

import dk.landskab.ui.landscape.OpenDesk;

/** A text of the open landscape, as what an editor shows. */
public record TextInput(OpenDesk desk, String path) {

    /** The name of its file. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
