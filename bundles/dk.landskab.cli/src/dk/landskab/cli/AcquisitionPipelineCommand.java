// SPDX-License-Identifier: EPL-2.0
package dk.landskab.cli;

import java.util.concurrent.Callable;

import dk.landskab.acquisition.cases.Pipeline;
import dk.landskab.exchange.Places;
import dk.landskab.report.document.Report;
import dk.landskab.report.json.Json;
import dk.landskab.report.text.PipelineText;
import dk.landskab.report.writing.PipelineReportWriter;
import dk.landskab.store.Landscape;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code landskab acquisition pipeline}: which case waits at which gate, for whom and for how long. */
@Command(name = "pipeline")
final class AcquisitionPipelineCommand implements Callable<Integer> {

    private final Environment environment;

    @Mixin
    private CasesPlace place;

    @Mixin
    private Output output;

    AcquisitionPipelineCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        try (Places places = new Places(ReadFormats.all())) {
            Progress progress = new Progress(environment);
            Landscape landscape = place.read(environment, places);
            Pipeline pipeline = progress.during("analyse", place.name(),
                    () -> Pipeline.of(landscape, place.date(environment)));
            Report report = PipelineReportWriter.write(pipeline, landscape.origin(), environment.language(),
                    output.run(environment));
            output.write(environment, () -> PipelineText.of(report, environment.page()),
                    () -> Json.of(pipeline, landscape.origin()), () -> report);
        }
        return Exit.DONE;
    }
}
