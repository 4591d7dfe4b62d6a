// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.analyses.asking;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import dk.landskab.acquisition.cases.Pipeline;
import dk.landskab.acquisition.rules.AllRules;
import dk.landskab.acquisition.rules.RuleInputs;
import dk.landskab.analysis.consolidation.StoredParameters;
import dk.landskab.model.edit.Message;
import dk.landskab.report.writing.CheckReportWriter;
import dk.landskab.report.writing.PipelineReportWriter;
import dk.landskab.rules.Check;
import dk.landskab.rules.CheckResult;
import dk.landskab.rules.Watch;
import dk.landskab.store.Landscape;
import dk.landskab.ui.analyses.question.Course;
import dk.landskab.ui.analyses.question.Landscapes;
import dk.landskab.ui.analyses.question.Question;
import dk.landskab.ui.analyses.question.Source;
import dk.landskab.ui.navigator.Desk;

/** Asks something of the landscape that is open, for a day. */
public final class TodayAsking implements Asking {

    private interface Way {
        Landscapes.Finding on(LocalDate date);
    }

    private final Desk desk;
    private final String name;
    private final List<String> words;
    private final Way way;
    private Field<Optional<LocalDate>> date;

    private TodayAsking(Desk desk, String name, List<String> words, Way way) {
        this.desk = desk;
        this.name = name;
        this.words = words;
        this.way = way;
    }

    /** What the rules say. */
    public static Asking check(Desk desk) {
        LocalDate today = desk.today();
        return new TodayAsking(desk, "check", List.of("check"), date -> (read, course, language, run) ->
                CheckReportWriter.write(checked(read.getFirst(), date, today, course), read.getFirst().origin(),
                        language, run));
    }

    private static CheckResult checked(Landscape landscape, LocalDate date, LocalDate today, Course course) {
        RuleInputs inputs = RuleInputs.NONE.on(today).measuring(StoredParameters.at(Path.of(landscape.origin().place())));
        CheckResult result = Check.by(AllRules.list(inputs)).watchedBy(new Watch() {
            @Override
            public boolean cancelled() {
                return course.isCancelled();
            }
        }).of(landscape, date);
        if (!result.complete()) {
            throw new CancellationException();
        }
        return result;
    }

    /** Where the acquisitions stand. */
    public static Asking pipeline(Desk desk) {
        return new TodayAsking(desk, "pipeline", List.of("acquisition", "pipeline"),
                date -> (read, course, language, run) -> PipelineReportWriter.write(
                        Pipeline.of(read.getFirst(), date), read.getFirst().origin(), language, run));
    }

    @Override
    public List<Page> pages() {
        return List.of(new Page(name, fields -> {
            date = fields.date("date", Optional.of(desk.today()));
            fields.note("here");
        }));
    }

    @Override
    public Question question() {
        LocalDate day = date.value().orElse(desk.today());
        Source here = here(desk);
        List<String> all = new ArrayList<>(words);
        all.addAll(List.of(here.place(), "--date", day.toString()));
        return new Landscapes(Message.of(TodayAsking.class, "page." + name), List.of(here),
                desk.landscape().formats(), all, way.on(day));
    }

    /** The landscape that is open, as it is now. */
    static Source here(Desk desk) {
        return new Source(desk.landscape().landscape().origin().place(), Optional.of(desk.landscape()));
    }
}
