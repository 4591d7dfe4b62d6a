// SPDX-License-Identifier: EPL-2.0
package dk.landskab.cli;

import java.util.List;
import java.util.concurrent.Callable;

import dk.landskab.exchange.Places;
import dk.landskab.report.json.Json;
import dk.landskab.report.text.BlameText;
import dk.landskab.versioning.Blame;
import dk.landskab.versioning.BlameLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code landskab blame}: which commit set each feature of an element. */
@Command(name = "blame")
final class BlameCommand implements Callable<Integer> {

    private final Environment environment;

    @Parameters(index = "0", paramLabel = "PLACE", descriptionKey = "place")
    private String place;

    @Parameters(index = "1", paramLabel = "ID", descriptionKey = "landskab.blame.id")
    private String id;

    @Option(names = "--format", paramLabel = "text|json")
    private Format format = Format.TEXT;

    BlameCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        try (Places places = new Places(ReadFormats.all())) {
            Places.Revision revision = places.revision(environment.place(place));
            List<BlameLine> lines = new Progress(environment).during("read", place,
                    () -> Blame.of(revision.landscapes(), revision.name(), id));
            environment.out().print(format == Format.JSON ? Json.of(lines, place, id)
                    : new BlameText(environment.language(), environment.page(), environment.clock().getZone())
                            .of(lines));
            new BreakageNotice(environment, places).of(place);
            return Exit.DONE;
        }
    }
}
