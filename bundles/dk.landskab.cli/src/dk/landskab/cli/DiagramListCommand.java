// SPDX-License-Identifier: EPL-2.0
package dk.landskab.cli;

import java.util.concurrent.Callable;

import dk.landskab.diagram.run.SemanticModel;
import dk.landskab.exchange.Places;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code landskab diagram list}: the stored diagrams, and every kind with what it is about where nobody says. */
@Command(name = "list")
final class DiagramListCommand implements Callable<Integer> {

    private final Environment environment;

    @Parameters(paramLabel = "PLACE", descriptionKey = "place")
    private String place;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
    private Format format = Format.TEXT;

    DiagramListCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        try (Places places = new Places(ReadFormats.all())) {
            SemanticModel model = SemanticModel.of(new Progress(environment).during("read", place,
                    () -> places.resolve(environment.place(place)).read()));
            DiagramListView view = new DiagramListView(model, environment.language());
            environment.out().print(format == Format.JSON ? view.json() : view.text());
            environment.out().flush();
            new BreakageNotice(environment, places).of(place);
        }
        return Exit.DONE;
    }
}
