// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.command;

import java.util.HashMap;
import java.util.Map;
import java.util.WeakHashMap;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;

import dk.landskab.ui.Perspectives;
import dk.landskab.ui.analyses.Analyses;
import dk.landskab.ui.analyses.Analysis;
import dk.landskab.ui.analyses.AnalysisWizard;
import dk.landskab.ui.analyses.question.Question;
import dk.landskab.ui.landscape.OpenDesk;
import dk.landskab.ui.landscape.Workplace;
import dk.landskab.ui.part.ResultsView;

/** Asks for an analysis and shows its results. It is about what is open as it is now, and needs no saving. */
public final class AnalyseHandler extends WorkplaceHandler {

    static final String COMMAND = "dk.landskab.ui.analyse";
    static final String KIND = "dk.landskab.ui.analyse.kind";

    private final Map<OpenDesk, Map<String, Map<String, String>>> asked = new WeakHashMap<>();

    @Override
    protected void run(Workplace workplace, IWorkbenchWindow window, ExecutionEvent event) {
        Analysis analysis = Analyses.named(event.getParameter(KIND)).orElse(Analyses.ALL.getFirst());
        workplace.settled().ifPresent(desk -> new AnalysisWizard(desk, analysis, before(desk, analysis),
                question -> begin(question, workplace, window)).show(window.getShell()));
    }

    /** What was asked of the same analysis before, while this landscape is open. */
    private Map<String, String> before(OpenDesk desk, Analysis analysis) {
        return asked.computeIfAbsent(desk, each -> new HashMap<>()).computeIfAbsent(analysis.name(),
                each -> new HashMap<>());
    }

    private static void begin(Question question, Workplace workplace, IWorkbenchWindow window) {
        try {
            ((ResultsView) window.getActivePage().showView(Perspectives.RESULTS)).begin(question);
        } catch (PartInitException failure) {
            workplace.talk().tell(failure);
        }
    }
}
