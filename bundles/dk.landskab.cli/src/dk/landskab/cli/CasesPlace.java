// SPDX-License-Identifier: EPL-2.0
package dk.landskab.cli;

import java.time.LocalDate;

import dk.landskab.exchange.Places;
import dk.landskab.store.Landscape;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which landscape a command about acquisitions reads, and the day that it asks about. */
final class CasesPlace {

    @Parameters(index = "0", paramLabel = "PLACE", descriptionKey = "place")
    private String place;

    @Option(names = "--date", paramLabel = "D", descriptionKey = "date")
    private LocalDate date;

    /** The place as the user named it. */
    String name() {
        return place;
    }

    /** The day that was named, else today. */
    LocalDate date(Environment environment) {
        return environment.date(date);
    }

    /** Reads the landscape, and says so while it takes. */
    Landscape read(Environment environment, Places places) {
        return new Progress(environment).during("read", place,
                () -> places.resolve(environment.place(place)).read());
    }
}
