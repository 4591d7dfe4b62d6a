// SPDX-License-Identifier: EPL-2.0
package dk.landskab.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import dk.landskab.acquisition.cases.Pipeline;
import dk.landskab.acquisition.rules.AllRules;
import dk.landskab.acquisition.rules.RuleInputs;
import dk.landskab.analysis.gap.GapAnalysis;
import dk.landskab.analysis.gap.GapParameters;
import dk.landskab.compare.Comparison;
import dk.landskab.example.Examples;
import dk.landskab.example.repository.ExampleRepository;
import dk.landskab.model.change.Plateau;
import dk.landskab.model.change.PlateauKind;
import dk.landskab.model.edit.Message;
import dk.landskab.report.ReportFolder;
import dk.landskab.report.document.Report;
import dk.landskab.report.document.Run;
import dk.landskab.report.writing.CheckReportWriter;
import dk.landskab.report.writing.DiffReportWriter;
import dk.landskab.report.writing.GapReportWriter;
import dk.landskab.report.writing.PipelineReportWriter;
import dk.landskab.rules.Check;
import dk.landskab.store.Landscape;
import dk.landskab.versioning.GitLandscapes;

/** What the demonstration does with one example: checks it, compares its history, analyses its gaps. */
final class DemoTour {

    private final Environment environment;
    private final Path out;
    private final ExampleRepository repository;
    private final Path place;

    DemoTour(Environment environment, Path out, ExampleRepository repository) {
        this.environment = environment;
        this.out = out;
        this.repository = repository;
        this.place = out.resolve(repository.example().id());
    }

    /** Writes the reports, and tells what is in them in a few lines. */
    List<String> lines() {
        int steps = repository.example().steps().size();
        try (GitLandscapes landscapes = GitLandscapes.open(repository.folder(), ReadFormats.all())) {
            Landscape today = landscapes.at("HEAD").read();
            List<String> lines = new ArrayList<>();
            lines.add(say("demo.example", repository.example().name(), place, steps, today.objects().count()));
            lines.add(line("check", check(today)));
            lines.add(line("diff", diff(landscapes, "HEAD~" + (steps - 1))));
            gap(today).ifPresent(report -> lines.add(line("gap", report)));
            lines.add(line("pipeline", pipeline(today)));
            return lines;
        }
    }

    private Report check(Landscape today) {
        return CheckReportWriter.write(Check.run(today, Examples.DATE, AllRules.list(RuleInputs.NONE)), today.origin(), environment.language(),
                run("check " + place + " --date " + Examples.DATE));
    }

    private Report diff(GitLandscapes landscapes, String first) {
        return DiffReportWriter.write(Comparison.of(landscapes.at(first), landscapes.at("HEAD")),
                environment.language(), run("diff " + place + "@" + first + " " + place));
    }

    /** Empty where the landscape has no picture of what is wanted. */
    private Optional<Report> gap(Landscape today) {
        return plateau(today, PlateauKind.AS_IS).flatMap(from -> plateau(today, PlateauKind.TO_BE)
                .map(to -> GapReportWriter.write(GapAnalysis.between(today, from, to, GapParameters.at(Examples.DATE)),
                        environment.language(), run("gap " + place + " --from " + from.getId() + " --to " + to.getId()))));
    }

    private Report pipeline(Landscape today) {
        return PipelineReportWriter.write(Pipeline.of(today, Examples.DATE), today.origin(), environment.language(),
                run("acquisition pipeline " + place + " --date " + Examples.DATE));
    }

    private static Optional<Plateau> plateau(Landscape landscape, PlateauKind kind) {
        return landscape.all(Plateau.class).stream().filter(each -> each.getKind() == kind).findFirst();
    }

    private String line(String command, Report report) {
        Path folder = out.resolve("reports").resolve(repository.example().id() + "-" + command);
        ReportFolder.write(environment.folder().resolve(folder), report);
        String figures = report.keyFigures().stream().map(fact -> fact.label() + " " + fact.value())
                .collect(Collectors.joining(" · "));
        return say("demo.result", "%-8s".formatted(command), figures, folder.resolve("index.html"));
    }

    private Run run(String arguments) {
        return new Run("landskab " + arguments, environment.clock().instant(), Optional.empty());
    }

    private String say(String key, Object... arguments) {
        return Message.of(DemoTour.class, key, arguments).in(environment.language());
    }
}
