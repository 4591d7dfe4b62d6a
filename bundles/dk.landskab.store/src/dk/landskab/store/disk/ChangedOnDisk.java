// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store.disk;

/** That what lies on the disk is not what was read. */
public final class ChangedOnDisk extends Exception {

    private static final long serialVersionUID = 1L;

    /** The message's key is the key of the text that says how. */
    ChangedOnDisk(String key) {
        super(key);
    }
}
