// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store;

import java.util.Map;

import org.eclipse.emf.ecore.EObject;

/**
 * A file format of a landscape's parts. Reading, checking, merging and writing a part all go through it.
 *
 * <p>An implementation is stateless and may be used by several threads.
 */
public interface PartFormat {

    /** The extension of its files, without the dot. */
    String extension();

    /**
     * Reads a file. What can be read but is wrong becomes a problem of the part; references stay unresolved until
     * {@link LandscapeAssembly} has seen all parts.
     *
     * @throws UnreadableException where the file is not of this format; nothing of it is handed on
     */
    LoadedPart read(PartSource source);

    /**
     * The bytes of a part: a function of its content alone, the same on every system.
     *
     * @param path of the file they are for, as errors name it
     * @throws WriteRefusedException where the content cannot be written so that reading it gives the same again
     */
    byte[] write(String path, EObject root);

    /**
     * Where the objects with an id stand in a file, by their ids; for findings about objects that were read long ago.
     *
     * @throws UnreadableException where the file cannot be read any more
     */
    default Map<String, Location> locations(PartSource source) {
        return Map.of();
    }
}
