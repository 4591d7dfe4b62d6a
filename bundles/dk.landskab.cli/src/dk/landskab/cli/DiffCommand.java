// SPDX-License-Identifier: EPL-2.0
package dk.landskab.cli;

import java.util.concurrent.Callable;

import dk.landskab.compare.Comparison;
import dk.landskab.exchange.Places;
import dk.landskab.report.json.Json;
import dk.landskab.report.text.DiffText;
import dk.landskab.report.writing.DiffReportWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code landskab diff}: what differs between two landscapes, in domain words. */
@Command(name = "diff")
final class DiffCommand implements Callable<Integer> {

    private final Environment environment;

    @Parameters(index = "0", paramLabel = "PLACE", descriptionKey = "place")
    private String left;

    @Parameters(index = "1", paramLabel = "PLACE", descriptionKey = "place")
    private String right;

    @Option(names = "--exit-code", descriptionKey = "landskab.diff.exit-code")
    private boolean exitCode;

    @Mixin
    private Output output;

    DiffCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        try (Places places = new Places(ReadFormats.all())) {
            Comparison result = new Progress(environment).during("compare", left + ", " + right,
                    () -> Comparison.of(places.resolve(environment.place(left)),
                            places.resolve(environment.place(right))));
            output.write(environment,
                    () -> DiffText.of(result, environment.language(), environment.page()),
                    () -> Json.of(result),
                    () -> DiffReportWriter.write(result, environment.language(),
                            output.run(environment)));
            new BreakageNotice(environment, places).of(left);
            new BreakageNotice(environment, places).of(right);
            return exitCode && !result.isEmpty() ? Exit.FINDINGS : Exit.DONE;
        }
    }
}
