// SPDX-License-Identifier: EPL-2.0
package dk.landskab.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import dk.landskab.acquisition.rules.AcquisitionRules;
import dk.landskab.acquisition.rules.AllRules;
import dk.landskab.acquisition.rules.RuleInputs;
import dk.landskab.exchange.Places;
import dk.landskab.report.json.Json;
import dk.landskab.report.text.CheckText;
import dk.landskab.report.writing.CheckReportWriter;
import dk.landskab.rules.Check;
import dk.landskab.rules.CheckResult;
import dk.landskab.rules.Finding;
import dk.landskab.rules.Rule;
import dk.landskab.rules.Severity;
import dk.landskab.store.Landscape;
import dk.landskab.store.UnreadableException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code landskab acquisition check}: acquisitions and their processes by their rules, for a day. */
@Command(name = "check")
final class AcquisitionCheckCommand implements Callable<Integer> {

    private static final Logger LOG = LoggerFactory.getLogger(AcquisitionCheckCommand.class);
    private static final String TEXTS = ".acq";

    private final Environment environment;

    @Mixin
    private CasesPlace place;

    @Option(names = "--since", paramLabel = "REVISION", descriptionKey = "landskab.acquisition.check.since")
    private String since;

    @Mixin
    private Output output;

    AcquisitionCheckCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        try (Places places = new Places(ReadFormats.all())) {
            Progress progress = new Progress(environment);
            Landscape landscape = place.read(environment, places);
            RuleInputs inputs = Measure.inputs(environment, places, landscape, place.name());
            List<Rule> rules = AllRules.aboutCases(AcquisitionRules.with(earlier(places, landscape).map(inputs::since)
                    .orElse(inputs)));
            CheckResult result = progress.during("check", place.name(),
                    () -> ofTexts(Check.run(landscape, place.date(environment), rules), rules));
            output.write(environment,
                    () -> CheckText.of(result, environment.language(), environment.page()),
                    () -> Json.of(result, landscape.origin()),
                    () -> CheckReportWriter.write(result, landscape.origin(), environment.language(),
                            output.run(environment)));
            return result.count(Severity.ERROR) > 0 ? Exit.FINDINGS : Exit.DONE;
        }
    }

    /** What is wrong with other files is for {@code landskab check}. */
    private static CheckResult ofTexts(CheckResult all, List<Rule> rules) {
        List<String> ofTexts = rules.stream().filter(AllRules::isOfTexts).map(Rule::id).toList();
        List<Finding> findings = all.findings().stream().filter(each -> !ofTexts.contains(each.rule())
                || each.location().file().endsWith(TEXTS)).toList();
        return new CheckResult(all.date(), all.settings(), all.rules(), findings, all.complete());
    }

    /** What is named, or else what was committed last, where a folder under version control is checked. */
    private Optional<Landscape> earlier(Places places, Landscape landscape) {
        if (since != null) {
            return Optional.of(read(places, since));
        }
        if (landscape.origin().commit().isPresent()) {
            return Optional.empty();
        }
        try {
            return Optional.of(read(places, "HEAD"));
        } catch (UnreadableException noHistory) {
            LOG.debug("{} has no earlier landscape", place.name(), noHistory);
            return Optional.empty();
        }
    }

    private Landscape read(Places places, String revision) {
        return new Progress(environment).during("read", revision,
                () -> places.revision(environment.place(place.name())).landscapes().at(revision).read());
    }
}
