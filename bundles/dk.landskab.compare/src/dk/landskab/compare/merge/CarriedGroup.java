// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.merge;

import java.util.Map;
import java.util.Optional;

import dk.landskab.compare.text.Versions;
import dk.landskab.store.LoadedPart;

/**
 * Files that are only carried and that are merged together, since one version has in one of them what another version
 * has in another.
 *
 * @param files by path, sorted; at least one
 * @param texts the same files as texts; empty where one of them cannot be taken apart or a name stands twice
 */
record CarriedGroup(Map<String, Versions<LoadedPart>> files, Optional<Map<String, Versions<CarriedText>>> texts) {
}
