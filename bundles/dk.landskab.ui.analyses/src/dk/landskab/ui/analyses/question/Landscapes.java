// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.analyses.question;

import java.util.ArrayList;
import java.util.List;

import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;
import dk.landskab.report.document.Report;
import dk.landskab.report.document.Run;
import dk.landskab.store.Landscape;
import dk.landskab.store.PartFormats;

/**
 * A question whose answer is a pure function of some landscapes.
 *
 * @param words that ask the command line the same
 * @param finding finds the answer and puts it into words
 */
public record Landscapes(Message title, List<Source> sources, PartFormats formats, List<String> words,
        Finding finding) implements Question {

    /** From landscapes to a report. */
    public interface Finding {

        /**
         * The report.
         *
         * @param read the landscapes, in the order of the sources
         * @throws java.util.concurrent.CancellationException where the course stops it
         */
        Report of(List<Landscape> read, Course course, Language language, Run run);
    }

    /** Copies the lists. */
    public Landscapes {
        sources = List.copyOf(sources);
        words = List.copyOf(words);
    }

    @Override
    public int stages() {
        return sources.size() + 1;
    }

    @Override
    public Answer answer(Course course, Language language) {
        try (Reading reading = new Reading(formats, course)) {
            List<Landscape> read = new ArrayList<>();
            for (Source each : sources) {
                read.add(reading.of(each));
            }
            course.at(Message.of(Reading.class, "analysing"));
            return Answer.of(finding.of(read, course, language, Reading.run(words)));
        }
    }
}
