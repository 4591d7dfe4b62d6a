// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.analyses.question;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import dk.landskab.analysis.Explanation;
import dk.landskab.model.edit.Message;
import dk.landskab.report.document.Report;

/**
 * The answer to a question.
 *
 * @param report all of it
 * @param note what else the person has to know, such as where a plan was written
 * @param plan where the plan lies that the answer wrote or went by
 * @param gesture what is still to be done in the landscape that is open, by the window's thread
 * @param explaining says how the figures of an element came about, by its id; nothing where there are none
 */
public record Answer(Report report, Optional<Message> note, Optional<Path> plan, Optional<Runnable> gesture,
        Function<String, List<Explanation>> explaining) {

    /** A report and no more. */
    public static Answer of(Report report) {
        return new Answer(report, Optional.empty(), Optional.empty(), Optional.empty(), id -> List.of());
    }

    /** The same when nothing is left to be done: it belongs to no landscape that is open. */
    public Answer done() {
        return new Answer(report, note, plan, Optional.empty(), explaining);
    }
}
