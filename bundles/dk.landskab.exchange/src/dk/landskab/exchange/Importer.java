// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange;

/**
 * Brings what stands in foreign files into a landscape. An importer changes nothing itself: it says which files of the
 * landscape shall become what. Importing the same again changes nothing.
 */
public interface Importer {

    /** The word a user types for it. */
    String name();

    /** Whether its changes are shown before they are made, and made only when that is asked for. */
    default boolean isShownFirst() {
        return false;
    }

    /**
     * Works out what the import makes of the landscape.
     *
     * @throws dk.landskab.store.UnreadableException where an input cannot be read
     */
    ImportResult run(ImportRequest request);
}
