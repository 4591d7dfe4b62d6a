// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.analyses.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dk.landskab.analysis.merger.MergerInput;
import dk.landskab.analysis.merger.result.MergerAnalysis;
import dk.landskab.analysis.merger.result.MergerReport;
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;
import dk.landskab.report.document.Report;
import dk.landskab.report.writing.MergerReportWriter;
import dk.landskab.store.Landscape;
import dk.landskab.store.PartFormats;

/**
 * What becomes of two organisations when they merge.
 *
 * @param plan what persons have decided; made where none lies at its place
 * @param reference a landscape that tells which tasks the law demands
 */
public record MergerQuestion(Source a, Source b, Optional<PlanPlace> plan, Optional<Source> reference,
        MergerTerms terms, PartFormats formats) implements Question {

    @Override
    public Message title() {
        return Message.of(MergerQuestion.class, "merger.title");
    }

    @Override
    public int stages() {
        return 4 + plan.map(each -> 2).orElse(0) + reference.map(each -> 1).orElse(0);
    }

    @Override
    public Answer answer(Course course, Language language) {
        try (Reading reading = new Reading(formats, course)) {
            Landscape one = reading.of(a);
            Landscape other = reading.of(b);
            MergerInput input = MergerInput.of(one, other, terms.parameters(List.of(one, other)));
            MergerInput referring = reference.map(each -> input.referring(reading.of(each))).orElse(input);
            Optional<PlanReading> planned = plan.map(each -> new PlanReading(each, formats, course, language));
            MergerReport result = analysed(planned.map(each -> each.of(referring)).orElse(referring), course);
            course.at(Message.of(MergerQuestion.class, "wording"));
            Report report = MergerReportWriter.write(result, language, Reading.run(words()));
            course.last();
            return new Answer(report, planned.flatMap(PlanReading::write), plan.map(PlanPlace::folder),
                    planned.flatMap(PlanReading::gesture), result::explain);
        }
    }

    static MergerReport analysed(MergerInput input, Course course) {
        course.at(Message.of(Reading.class, "analysing"));
        return MergerAnalysis.of(input, course);
    }

    private List<String> words() {
        List<String> words = new ArrayList<>(List.of("merger", a.place(), b.place()));
        plan.ifPresent(each -> words.addAll(each.isUpdate()
                ? List.of("--plan", each.folder().toString(), "--update-plan")
                : List.of("--plan", each.folder().toString())));
        reference.ifPresent(each -> words.addAll(List.of("--reference", each.place())));
        return Stream.concat(words.stream(), terms.words().stream()).toList();
    }
}
