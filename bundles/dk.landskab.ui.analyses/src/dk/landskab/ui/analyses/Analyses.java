// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.analyses;

import java.util.List;
import java.util.Optional;

import dk.landskab.ui.analyses.asking.CaseAsking;
import dk.landskab.ui.analyses.asking.DifferenceAsking;
import dk.landskab.ui.analyses.asking.GapAsking;
import dk.landskab.ui.analyses.asking.MergerAsking;
import dk.landskab.ui.analyses.asking.TodayAsking;

/** The analyses there are. A new one is one more line here, and one class that asks. */
public final class Analyses {

    /** All, in the order in which they are offered. */
    public static final List<Analysis> ALL = List.of(
            new Analysis("gap", GapAsking::new),
            new Analysis("merger", MergerAsking::new),
            new Analysis("difference", DifferenceAsking::new),
            new Analysis("check", TodayAsking::check),
            new Analysis("pipeline", TodayAsking::pipeline),
            new Analysis("case", CaseAsking::status),
            new Analysis("consolidation", CaseAsking::consolidation));

    private Analyses() {
    }

    /** The one with a name. */
    public static Optional<Analysis> named(String name) {
        return ALL.stream().filter(each -> each.name().equals(name)).findFirst();
    }
}
