// SPDX-License-Identifier: EPL-2.0
package dk.landskab.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import dk.landskab.analysis.gap.GapAnalysis;
import dk.landskab.analysis.gap.GapParameters;
import dk.landskab.analysis.gap.GapReport;
import dk.landskab.exchange.Places;
import dk.landskab.model.change.Plateau;
import dk.landskab.model.core.Identified;
import dk.landskab.model.edit.Message;
import dk.landskab.report.document.Report;
import dk.landskab.report.json.Json;
import dk.landskab.report.text.GapText;
import dk.landskab.report.writing.GapReportWriter;
import dk.landskab.store.Landscape;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code landskab gap}: the gap analysis of OIO EA between two landscapes, or two plateaus of one. */
@Command(name = "gap")
final class GapCommand implements Callable<Integer> {

    private final Environment environment;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..2", paramLabel = "PLACE", descriptionKey = "landskab.gap.places")
    private List<String> names;

    @Option(names = "--from", paramLabel = "PLATEAU", descriptionKey = "landskab.gap.from")
    private String from;

    @Option(names = "--to", paramLabel = "PLATEAU", descriptionKey = "landskab.gap.to")
    private String to;

    @Option(names = "--date", paramLabel = "D", descriptionKey = "date")
    private LocalDate date;

    @Mixin
    private Output output;

    GapCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        boolean plateaus = from != null && to != null;
        boolean isHalf = !plateaus && (from != null || to != null);
        if (names.size() != (plateaus ? 1 : 2) || isHalf) {
            throw rejected("gap.usage");
        }
        try (Places places = new Places(ReadFormats.all())) {
            GapReport result = plateaus ? ofPlateaus(read(places, 0)) : ofLandscapes(read(places, 0), read(places, 1));
            output.write(environment, () -> GapText.of(report(result), environment.page()), () -> Json.of(result),
                    () -> report(result));
            names.forEach(new BreakageNotice(environment, places)::of);
        }
        return Exit.DONE;
    }

    /** Words a report, which takes longer than the analysis: only when it is asked for. */
    private Report report(GapReport result) {
        return GapReportWriter.write(result, environment.language(), output.run(environment));
    }

    private Landscape read(Places places, int index) {
        String name = names.get(index);
        return new Progress(environment).during("read", name, () -> places.resolve(environment.place(name)).read());
    }

    private GapReport ofLandscapes(Landscape asIs, Landscape toBe) {
        return analysed(() -> GapAnalysis.between(asIs, toBe, GapParameters.at(environment.date(date))));
    }

    private GapReport ofPlateaus(Landscape landscape) {
        Plateau asIs = plateau(landscape, from);
        Plateau toBe = plateau(landscape, to);
        return analysed(() -> GapAnalysis.between(landscape, asIs, toBe, GapParameters.at(environment.date(date))));
    }

    private GapReport analysed(Supplier<GapReport> analysis) {
        return new Progress(environment).during("analyse", String.join(", ", names), analysis);
    }

    private Plateau plateau(Landscape landscape, String id) {
        return landscape.find(id, Plateau.class).orElseThrow(() -> {
            List<String> known = landscape.all(Plateau.class).stream().map(Identified::getId).sorted().toList();
            return known.isEmpty() ? rejected("gap.plateau.none", id) : rejected("gap.plateau", id, known);
        });
    }

    private Rejected rejected(String key, Object... arguments) {
        return new Rejected(spec.commandLine(), Message.of(GapCommand.class, key, arguments));
    }
}
