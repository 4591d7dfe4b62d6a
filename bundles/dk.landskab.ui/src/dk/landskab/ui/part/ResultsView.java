// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.part;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import dk.landskab.rules.Finding;
import dk.landskab.ui.analyses.question.Question;
import dk.landskab.ui.analyses.result.Answers;
import dk.landskab.ui.analyses.result.Results;
import dk.landskab.ui.landscape.OpenDesk;

/** The answers of analyses, each with its tables. They stay as long as the view, whatever landscape is opened. */
public final class ResultsView extends DeskView {

    /** Its id. */
    public static final String ID = "dk.landskab.ui.results";

    private final Answers answers = new Answers();
    private Results results;

    @Override
    protected Guest guest(Composite within, OpenDesk desk) {
        results = new Results(within, desk, answers);
        return new Looking(results);
    }

    /** Answers a question beside the window and shows what comes of it; only while a landscape is open. */
    public void begin(Question question) {
        results.begin(question);
    }

    /** What shows the answers; only while a landscape is open. */
    public Results results() {
        return results;
    }

    private record Looking(Results results) implements Guest {

        @Override
        public Control control() {
            return results.control();
        }

        @Override
        public void setFocus() {
            results.setFocus();
        }

        /** An answer stays what it was, whatever is chosen. */
        @Override
        public void show(EObject chosen) {
        }

        /** An answer tells what it found itself. */
        @Override
        public void problems(List<Finding> findings) {
        }
    }
}
