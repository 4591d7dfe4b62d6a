// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store;

import java.util.List;
import java.util.function.Predicate;

/** Something that a landscape can be read from: a folder, a Git revision, a foreign model. */
public interface LandscapeSource {

    /** Where it comes from, as reports name it. */
    Origin origin();

    /**
     * The files there are, sorted by path; listing them reads none.
     *
     * @throws UnreadableException where there is no landscape
     */
    List<PartSource> parts();

    /**
     * Reads some of the files. References to elements of the others stay unresolved and are no problem.
     *
     * @param wanted which of {@link #parts()}
     * @throws UnreadableException where one of them cannot be read
     */
    Landscape read(Predicate<PartSource> wanted);

    /**
     * Reads the whole landscape.
     *
     * @throws UnreadableException where it cannot be read
     */
    Landscape read();
}
