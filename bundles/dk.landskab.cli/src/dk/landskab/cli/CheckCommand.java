// SPDX-License-Identifier: EPL-2.0
package dk.landskab.cli;

import java.time.LocalDate;
import java.util.concurrent.Callable;

import dk.landskab.acquisition.rules.AllRules;
import dk.landskab.acquisition.rules.RuleInputs;
import dk.landskab.exchange.Places;
import dk.landskab.report.json.Json;
import dk.landskab.report.text.CheckText;
import dk.landskab.report.writing.CheckReportWriter;
import dk.landskab.rules.Check;
import dk.landskab.rules.CheckResult;
import dk.landskab.rules.Severity;
import dk.landskab.store.Landscape;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code landskab check}: all rules, for a day. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

    private final Environment environment;

    @Parameters(paramLabel = "PLACE", descriptionKey = "place")
    private String place;

    @Option(names = "--date", paramLabel = "D", descriptionKey = "date")
    private LocalDate date;

    @Mixin
    private Output output;

    CheckCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        try (Places places = new Places(ReadFormats.all())) {
            Progress progress = new Progress(environment);
            Landscape landscape = progress.during("read", place,
                    () -> places.resolve(environment.place(place)).read());
            RuleInputs inputs = Measure.inputs(environment, places, landscape, place);
            CheckResult result = progress.during("check", place,
                    () -> Check.run(landscape, environment.date(date), AllRules.list(inputs)));
            output.write(environment,
                    () -> CheckText.of(result, environment.language(), environment.page()),
                    () -> Json.of(result, landscape.origin()),
                    () -> CheckReportWriter.write(result, landscape.origin(), environment.language(),
                            output.run(environment)));
            new BreakageNotice(environment, places).of(place);
            return result.count(Severity.ERROR) > 0 ? Exit.FINDINGS : Exit.DONE;
        }
    }
}
