// SPDX-License-Identifier: EPL-2.0
package dk.landskab.cli;

import java.util.concurrent.Callable;

import dk.landskab.acquisition.cases.CaseConsolidation;
import dk.landskab.analysis.consolidation.ConsolidationParameters;
import dk.landskab.exchange.Places;
import dk.landskab.model.procurement.Acquisition;
import dk.landskab.report.json.Json;
import dk.landskab.report.text.ConsolidationText;
import dk.landskab.report.writing.ConsolidationReportWriter;
import dk.landskab.store.Landscape;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code landskab acquisition consolidate}: which existing systems could solve the need of a case, the best first. */
@Command(name = "consolidate")
final class AcquisitionConsolidateCommand implements Callable<Integer> {

    private final Environment environment;

    @Mixin
    private CasePlace about;

    @Mixin
    private Output output;

    AcquisitionConsolidateCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        try (Places places = new Places(ReadFormats.all())) {
            Progress progress = new Progress(environment);
            Landscape landscape = about.read(environment, places);
            Acquisition acquisition = about.in(landscape);
            ConsolidationParameters parameters = Measure.of(environment, places, landscape, about.place());
            CaseConsolidation result = progress.during("analyse", about.name(), () -> CaseConsolidation.of(landscape,
                    acquisition, about.date(environment), parameters));
            output.write(environment, () -> ConsolidationText.of(result, environment.language(), environment.page()),
                    () -> Json.of(result, landscape.origin()),
                    () -> ConsolidationReportWriter.write(result, landscape.origin(), environment.language(),
                            output.run(environment)));
        }
        return Exit.DONE;
    }
}
