// SPDX-License-Identifier: EPL-2.0
package dk.landskab.cli;

import java.nio.file.Path;
import java.util.Optional;

import dk.landskab.acquisition.rules.RuleInputs;
import dk.landskab.analysis.consolidation.ConsolidationParameters;
import dk.landskab.analysis.consolidation.ParameterFile;
import dk.landskab.analysis.consolidation.StoredParameters;
import dk.landskab.exchange.Places;
import dk.landskab.store.Landscape;

/** How the existing systems of a landscape are measured: by the landscape's own file, where it has one. */
final class Measure {

    private Measure() {
    }

    /**
     * The parameters, as the revision has them that was read.
     *
     * @param place of the landscape, as the user named it
     * @throws dk.landskab.store.UnreadableException where the file cannot be read or says what cannot be
     */
    static ConsolidationParameters of(Environment environment, Places places, Landscape landscape, String place) {
        if (landscape.origin().commit().isEmpty()) {
            return StoredParameters.at(Path.of(environment.place(place)));
        }
        Places.Revision revision = places.revision(environment.place(place));
        return StoredParameters.of(Optional.ofNullable(
                revision.landscapes().tree(revision.name()).files().get(ParameterFile.PATH)));
    }

    /** What rules are told where a place is checked: the real day, and the place's own measure. */
    static RuleInputs inputs(Environment environment, Places places, Landscape landscape, String place) {
        return RuleInputs.NONE.on(environment.today()).measuring(of(environment, places, landscape, place));
    }
}
