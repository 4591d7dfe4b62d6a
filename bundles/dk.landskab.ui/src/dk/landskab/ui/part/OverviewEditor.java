// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.part;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PartInitException;

import dk.landskab.model.Metamodel;
import dk.landskab.model.change.Area;
import dk.landskab.model.core.Element;
import dk.landskab.model.edit.Labels;
import dk.landskab.model.edit.Message;
import dk.landskab.rules.Finding;
import dk.landskab.ui.landscape.OpenDesk;

/** The open landscape at a glance: where it lies, how many of each kind it holds, and what the rules say. */
public final class OverviewEditor extends DeskEditor {

    /** Its id. */
    public static final String ID = "dk.landskab.ui.overview";

    private OpenDesk desk;
    private OverviewPage page;
    private Job counting;

    @Override
    public void createPartControl(Composite parent) {
        desk = (OpenDesk) ((PartInput) getEditorInput()).what();
        page = new OverviewPage(parent, desk, this);
        counting = workplace().background().quiet(Message.of(OverviewEditor.class, "counting"), monitor -> count(),
                this::show);
        counting.schedule();
        if (desk.isChecked()) {
            found(desk.findings());
        }
    }

    /** Elements by class, area by area, as they are now. */
    private Map<EClass, Long> count() {
        Labels labels = Labels.in(desk.language());
        Map<EClass, Long> counts = new LinkedHashMap<>();
        desk.landscape().reading(() -> desk.landscape().landscape().all(Element.class))
                .forEach(each -> counts.merge(each.eClass(), 1L, Long::sum));
        Map<EClass, Long> sorted = new LinkedHashMap<>();
        counts.keySet().stream().sorted(Comparator.comparingInt(OverviewEditor::area)
                .thenComparing(labels::plural)).forEach(each -> sorted.put(each, counts.get(each)));
        return sorted;
    }

    private static int area(EClass type) {
        Optional<Area> area = Metamodel.area(type).map(Area::get);
        return area.map(Area::ordinal).filter(each -> each > 0).orElse(Area.values().length);
    }

    private void show(Map<EClass, Long> counts) {
        page.counts(counts);
    }

    /** All of the landscape. */
    @Override
    protected boolean shows(String path) {
        return true;
    }

    @Override
    public void changed() {
        counting.schedule();
    }

    @Override
    public void found(List<Finding> findings) {
        page.findings(findings);
    }

    void showProblems() {
        try {
            getSite().getPage().showView("dk.landskab.ui.problems");
        } catch (PartInitException failure) {
            workplace().talk().tell(failure);
        }
    }

    @Override
    public void setFocus() {
        page.setFocus();
    }
}
