// SPDX-License-Identifier: EPL-2.0
package dk.landskab.cli;

import java.time.LocalDate;

import dk.landskab.exchange.Places;
import dk.landskab.model.procurement.Acquisition;
import dk.landskab.store.Landscape;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Which case of which landscape a command is about, and the day that it asks about. */
final class CasePlace {

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    @Mixin
    private CasesPlace place;

    @Parameters(index = "1", paramLabel = "CASE", descriptionKey = "case")
    private String name;

    /** The place as the user named it. */
    String place() {
        return place.name();
    }

    /** The case as the user named it. */
    String name() {
        return name;
    }

    /** The day that was named, else today. */
    LocalDate date(Environment environment) {
        return place.date(environment);
    }

    /** Reads the landscape, and says so while it takes. */
    Landscape read(Environment environment, Places places) {
        return place.read(environment, places);
    }

    /**
     * The case in a landscape.
     *
     * @throws Rejected where there is none of that name, or where it may mean several
     */
    Acquisition in(Landscape landscape) {
        return KnownCase.of(landscape, name, spec.commandLine());
    }
}
