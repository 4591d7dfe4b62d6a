// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions.merge;

import java.util.Optional;

import dk.landskab.compare.conflict.Aspect;
import dk.landskab.compare.conflict.Choice;
import dk.landskab.compare.conflict.Conflict;
import dk.landskab.compare.diff.FeaturePath;
import dk.landskab.model.edit.Labels;
import dk.landskab.store.Landscape;

/** The value of one's own that a conflict can be decided by, by what it is a value of. */
public sealed interface Own permits OwnValue, OwnPlace, OwnPath, OwnText {

    /**
     * The value that can be given for a conflict; empty where it cannot be decided so. In which file something that has a name
     * in a text lies cannot: both sides say one, and a third is a file that nobody has read yet, so that it is moved there
     * after the merge. Reads files where it is a text, which may take its time.
     */
    static Optional<Own> of(Conflict conflict, Landscape whole) {
        if (!conflict.choices().contains(Choice.VALUE)) {
            return Optional.empty();
        }
        return switch (conflict.point().aspect()) {
            case Aspect.Value(FeaturePath path) -> Optional.of(OwnValue.of(conflict, path.steps(), whole));
            case Aspect.Place place when conflict.subject().eContainer() != null ->
                Optional.of(new OwnPlace(conflict.subject(), whole));
            case Aspect.Place place -> Optional.of(new OwnPath(conflict.point().id(), whole));
            case Aspect.Path path -> Optional.of(new OwnPath(conflict.point().id(), whole));
            case Aspect.Text text -> Optional.of(OwnText.of(conflict.point().id(), whole));
            default -> Optional.empty();
        };
    }

    /** A decision as a person reads it; empty where it is nothing. */
    Optional<String> label(Decision decision, Labels labels);
}
