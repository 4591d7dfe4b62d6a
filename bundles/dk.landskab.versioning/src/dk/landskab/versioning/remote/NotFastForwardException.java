// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.remote;

import dk.landskab.model.edit.Message;
import dk.landskab.store.Location;
import dk.landskab.store.WriteRefusedException;

/** That the branch at the other end has commits that are not here. Nothing was changed: pull, merge, push again. */
public final class NotFastForwardException extends WriteRefusedException {

    private static final long serialVersionUID = 1L;

    NotFastForwardException(String place, String branch) {
        super(Location.of(place), Message.of(RemoteFailure.class, "notForward", branch));
    }
}
