// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning;

import java.util.Optional;

import dk.landskab.compare.diff.Change;
import dk.landskab.compare.diff.FeaturePath;
import dk.landskab.model.core.Identified;
import dk.landskab.model.edit.Message;

/**
 * One thing that an element says, and the commit that made it say so.
 *
 * @param subject the element, or something that it contains
 * @param feature what it says; empty for that it is there at all
 * @param value what is said there, as a change from nothing; empty for that it is there at all
 * @param set who made it say so
 * @param trouble why an earlier commit may have made it say so and could not be asked
 */
public record BlameLine(Identified subject, Optional<FeaturePath> feature, Optional<Change> value, Authorship set,
        Optional<Message> trouble) {
}
