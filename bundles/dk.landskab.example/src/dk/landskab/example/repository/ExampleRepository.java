// SPDX-License-Identifier: EPL-2.0
package dk.landskab.example.repository;

import java.nio.file.Path;
import java.util.Optional;

import dk.landskab.example.Example;

/**
 * An example that was set up.
 *
 * @param example which
 * @param folder its repository, with the last step checked out
 * @param commit the hash of the last step
 * @param setAside where the repository went that stood here and that somebody had worked in
 */
public record ExampleRepository(Example example, Path folder, String commit, Optional<Path> setAside) {
}
