// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.writing;

import java.util.List;

import dk.landskab.store.Location;
import dk.landskab.store.WriteRefusedException;

/** That files have been changed and not committed, which what was asked for would overwrite. Nothing was changed. */
public final class WouldLoseException extends WriteRefusedException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> paths;

    WouldLoseException(Location location, List<String> paths) {
        super(location, Refusals.say("wouldLose", paths));
        this.paths = List.copyOf(paths);
    }

    /** The files, from the top of the repository, sorted. */
    public List<String> paths() {
        return paths;
    }
}
