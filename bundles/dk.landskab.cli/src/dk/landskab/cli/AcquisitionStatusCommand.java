// SPDX-License-Identifier: EPL-2.0
package dk.landskab.cli;

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

/** {@code landskab acquisition status}: where one case stands, and what it needs next. */
@Command(name = "status")
final class AcquisitionStatusCommand implements Callable<Integer> {

    private final Environment environment;

    @Mixin
    private CasePlace about;

    @Mixin
    private Output output;

    AcquisitionStatusCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        try (Places places = new Places(ReadFormats.all())) {
            Landscape landscape = about.read(environment, places);
            Acquisition acquisition = about.in(landscape);
            CaseState state = CaseState.of(landscape, acquisition, about.date(environment));
            output.write(environment, () -> CaseText.of(state, environment.language(), environment.page()),
                    () -> Json.of(state, landscape.origin()),
                    () -> CaseReportWriter.write(state, landscape.origin(), environment.language(),
                            output.run(environment)));
        }
        return Exit.DONE;
    }
}
