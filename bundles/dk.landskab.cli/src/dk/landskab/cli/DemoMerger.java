// SPDX-License-Identifier: EPL-2.0
package dk.landskab.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import dk.landskab.analysis.merger.MergerInput;
import dk.landskab.analysis.merger.MergerParameters;
import dk.landskab.analysis.merger.money.MixedCurrenciesException;
import dk.landskab.analysis.merger.result.MergerAnalysis;
import dk.landskab.example.Examples;
import dk.landskab.example.repository.ExampleRepository;
import dk.landskab.model.edit.Message;
import dk.landskab.report.ReportFolder;
import dk.landskab.report.document.Report;
import dk.landskab.report.document.Run;
import dk.landskab.report.writing.MergerReportWriter;
import dk.landskab.store.Landscape;
import dk.landskab.store.StoreException;
import dk.landskab.versioning.GitLandscapes;

/**
 * What the demonstration does with its two municipalities together: analyses their merger. That it cannot be done is
 * told, and ends nothing else.
 */
record DemoMerger(Environment environment, Path out, List<ExampleRepository> repositories) {

    /** Writes the report, and tells what is in it in a few lines. */
    List<String> lines() {
        List<Path> places = repositories.stream().map(each -> out.resolve(each.example().id())).toList();
        List<String> lines = new ArrayList<>();
        lines.add(say("demo.merger", repositories.get(0).example().name(), repositories.get(1).example().name()));
        try {
            Report report = report(places);
            Path folder = out.resolve("reports").resolve("merger");
            ReportFolder.write(environment.folder().resolve(folder), report);
            String figures = report.keyFigures().stream().map(fact -> fact.label() + " " + fact.value())
                    .collect(Collectors.joining(" · "));
            lines.add(say("demo.result", "merger  ", figures, folder.resolve("index.html")));
        } catch (StoreException refused) {
            lines.add(refused.in(environment.language()));
        } catch (MixedCurrenciesException mixed) {
            lines.add(mixed.what().in(environment.language()));
        }
        return lines;
    }

    private Report report(List<Path> places) {
        try (GitLandscapes a = GitLandscapes.open(repositories.get(0).folder(), ReadFormats.all());
                GitLandscapes b = GitLandscapes.open(repositories.get(1).folder(), ReadFormats.all())) {
            Landscape one = a.at("HEAD").read();
            Landscape other = b.at("HEAD").read();
            MergerParameters parameters = MergerParameters.at(Examples.DATE).effective(Examples.MERGER);
            Run run = new Run("landskab merger " + places.get(0) + " " + places.get(1) + " --date " + Examples.DATE
                    + " --effective " + Examples.MERGER, environment.clock().instant(), Optional.empty());
            return MergerReportWriter.write(MergerAnalysis.of(MergerInput.of(one, other, parameters)),
                    environment.language(), run);
        }
    }

    private String say(String key, Object... arguments) {
        return Message.of(DemoMerger.class, key, arguments).in(environment.language());
    }
}
