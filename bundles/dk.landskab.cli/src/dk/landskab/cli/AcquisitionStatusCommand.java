// SPDX-License-Identifier: EPL-2.0
package dk.landskab.cli;

import java.time.LocalDate;
import java.util.concurrent.Callable;

import dk.landskab.acquisition.cases.CaseState;
import dk.landskab.exchange.Places;
import dk.landskab.model.procurement.Acquisition;
import dk.landskab.report.json.Json;
import dk.landskab.report.text.CaseText;
import dk.landskab.report.writing.CaseReportWriter;
import dk.landskab.store.Landscape;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code landskab acquisition status}: where one case stands, and what it needs next. */
@Command(name = "status")
final class AcquisitionStatusCommand implements Callable<Integer> {

    private final Environment environment;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "PLACE", descriptionKey = "place")
    private String place;

    @Parameters(index = "1", paramLabel = "CASE", descriptionKey = "case")
    private String name;

    @Option(names = "--date", paramLabel = "D", descriptionKey = "date")
    private LocalDate date;

    @Mixin
    private Output output;

    AcquisitionStatusCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        try (Places places = new Places(ReadFormats.all())) {
            Landscape landscape = new Progress(environment).during("read", place,
                    () -> places.resolve(environment.place(place)).read());
            Acquisition acquisition = KnownCase.of(landscape, name, spec.commandLine());
            CaseState state = CaseState.of(landscape, acquisition, environment.date(date));
            output.write(environment, () -> CaseText.of(state, environment.language(), environment.page()),
                    () -> Json.of(state, landscape.origin()),
                    () -> CaseReportWriter.write(state, landscape.origin(), environment.language(),
                            output.run(environment)));
        }
        return Exit.DONE;
    }
}
