// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.navigator;

import java.nio.file.Path;
import java.util.Optional;

/** Lets the person find a place on the disk. What is found is a whole path; nothing where the person leaves. */
public interface Finder {

    /**
     * A folder.
     *
     * @param what the person is told of it; may be empty
     */
    Optional<Path> folder(String what);

    /** A file that is there. */
    Optional<Path> file();

    /**
     * A file that is going to be written; one that is there is asked about first.
     *
     * @param name that is proposed, with its ending
     */
    Optional<Path> newFile(String name);
}
