// SPDX-License-Identifier: EPL-2.0
package dk.landskab.cli;

import java.nio.file.Path;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import dk.landskab.analysis.Explanation;
import dk.landskab.analysis.merger.MergerInput;
import dk.landskab.analysis.merger.result.MergerAnalysis;
import dk.landskab.analysis.merger.result.MergerReport;
import dk.landskab.exchange.Places;
import dk.landskab.model.edit.Message;
import dk.landskab.report.document.Report;
import dk.landskab.report.json.Json;
import dk.landskab.report.text.ExplanationText;
import dk.landskab.report.text.MergerText;
import dk.landskab.report.writing.MergerReportWriter;
import dk.landskab.store.Landscape;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code landskab merger}: the analysis of two organisations that become one, with or without a plan. */
@Command(name = "merger")
final class MergerCommand implements Callable<Integer> {

    private final Environment environment;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "2", paramLabel = "PLACE", descriptionKey = "landskab.merger.places")
    private List<String> names;

    @Option(names = "--plan", paramLabel = "DIR", descriptionKey = "landskab.merger.plan")
    private Path plan;

    @Option(names = "--update-plan", descriptionKey = "landskab.merger.updatePlan")
    private boolean isUpdate;

    @Option(names = "--reference", paramLabel = "PLACE", descriptionKey = "landskab.merger.reference")
    private String reference;

    @Option(names = "--explain", paramLabel = "ID", descriptionKey = "landskab.merger.explain")
    private String explain;

    @Mixin
    private MergerOptions options;

    @Mixin
    private Output output;

    MergerCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        options.check(spec.commandLine());
        if (isUpdate && plan == null) {
            throw rejected("merger.update");
        }
        try (Places places = new Places(ReadFormats.all())) {
            MergerReport result = analysed(input(places));
            Report report = MergerReportWriter.write(result, environment.language(), output.run(environment));
            if (explain == null) {
                output.write(environment, () -> MergerText.of(report, environment.page()), report::json, () -> report);
            } else {
                List<Explanation> steps = explanations(result);
                output.write(environment, () -> ExplanationText.of(steps, explain, environment.language()),
                        () -> Json.explained(explain, steps), () -> report);
            }
            names.forEach(new BreakageNotice(environment, places)::of);
        }
        return Exit.DONE;
    }

    /** What is analysed; a plan that is not there yet is made first, and one that is there is read. */
    private MergerInput input(Places places) {
        Landscape a = read(places, names.get(0));
        Landscape b = read(places, names.get(1));
        MergerInput input = MergerInput.of(a, b, options.parameters(environment, List.of(a, b)));
        MergerInput referring = reference == null ? input : input.referring(read(places, reference));
        return plan == null ? referring
                : new MergerPlan(environment, plan).of(referring, isUpdate, this::analysed);
    }

    private Landscape read(Places places, String name) {
        return new Progress(environment).during("read", name, () -> places.resolve(environment.place(name)).read());
    }

    private MergerReport analysed(MergerInput input) {
        return new Progress(environment).during("analyse", String.join(", ", names), () -> MergerAnalysis.of(input));
    }

    private List<Explanation> explanations(MergerReport result) {
        List<Explanation> steps = month().flatMap(month -> result.costs().months().stream()
                .filter(each -> each.month().equals(month)).findFirst())
                .map(month -> List.of(result.costs().explanation(month))).orElseGet(() -> result.explain(explain));
        if (steps.isEmpty()) {
            throw rejected("merger.explain", explain);
        }
        return steps;
    }

    private Optional<YearMonth> month() {
        try {
            return Optional.of(YearMonth.parse(explain));
        } catch (DateTimeParseException notAMonth) {
            // then it is an id
            return Optional.empty();
        }
    }

    private Rejected rejected(String key, Object... arguments) {
        return new Rejected(spec.commandLine(), Message.of(MergerCommand.class, key, arguments));
    }
}
