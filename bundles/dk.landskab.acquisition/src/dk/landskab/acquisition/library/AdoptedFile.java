// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.library;

/**
 * What became of a file when a process was adopted.
 *
 * @param path within the landscape
 * @param state whether it was written
 */
public record AdoptedFile(String path, State state) {

    /** Whether a file was written, and if not, why. */
    public enum State {
        /** It is new. */
        WRITTEN,
        /** The copy of the process was there, as it ships. */
        THERE,
        /** A copy of the process was there that differs from the one that ships; it was left as it is. */
        DIFFERS,
        /** The organisation had a process of its own already that adopts this one; it was left as it is. */
        BOUND
    }
}
