// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.analyses.asking;

import java.util.List;

import dk.landskab.compare.Comparison;
import dk.landskab.model.edit.Message;
import dk.landskab.report.writing.DiffReportWriter;
import dk.landskab.ui.analyses.question.Landscapes;
import dk.landskab.ui.analyses.question.Question;
import dk.landskab.ui.analyses.question.Source;
import dk.landskab.ui.navigator.Desk;

/** Asks what differs between two landscapes. */
public final class DifferenceAsking implements Asking {

    private final Desk desk;
    private PlaceField left;
    private PlaceField right;

    /** Asks at a desk. */
    public DifferenceAsking(Desk desk) {
        this.desk = desk;
    }

    @Override
    public List<Page> pages() {
        return List.of(new Page("difference", fields -> {
            left = fields.place("difference.left", false);
            right = fields.place("difference.right", true);
        }));
    }

    @Override
    public Question question() {
        Source before = left.field().value();
        Source after = right.field().value();
        return new Landscapes(Message.of(DifferenceAsking.class, "page.difference"), List.of(before, after),
                desk.landscape().formats(), List.of("diff", before.place(), after.place()),
                (read, course, language, run) -> DiffReportWriter.write(Comparison.of(read.get(0), read.get(1)),
                        language, run));
    }
}
