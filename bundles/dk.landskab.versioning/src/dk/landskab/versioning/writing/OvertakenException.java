// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.writing;

import dk.landskab.store.Location;
import dk.landskab.store.WriteRefusedException;

/**
 * That somebody else moved a branch or tag first. Nothing was changed: read what is there now, and try again on top of
 * it.
 */
public final class OvertakenException extends WriteRefusedException {

    private static final long serialVersionUID = 1L;

    private final String expected;
    private final String found;

    OvertakenException(Location location, String ref, String expected, String found) {
        super(location, Refusals.say("overtaken", ref, shortened(expected), shortened(found)));
        this.expected = expected;
        this.found = found;
    }

    /** The commit that the ref was read with; empty where it was not there. */
    public String expected() {
        return expected;
    }

    /** The commit that the ref has now; empty where it is not there. */
    public String found() {
        return found;
    }

    private static String shortened(String hash) {
        return hash.isEmpty() ? "–" : hash.substring(0, 10);
    }
}
