// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.writing;

import dk.landskab.store.Location;
import dk.landskab.store.WriteRefusedException;

/** That a lock file is in the way: some program is writing, or was when it ended. Nothing was changed. */
public final class LockedException extends WriteRefusedException {

    private static final long serialVersionUID = 1L;

    private final transient LockFileInTheWay lock;

    LockedException(LockFileInTheWay lock) {
        super(Location.of(lock.file().toString()), lock.told());
        this.lock = lock;
    }

    /** The lock, with its age and its owner. */
    public LockFileInTheWay lock() {
        return lock;
    }
}
