// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import dk.landskab.ui.forms.plan.Kind;
import dk.landskab.ui.navigator.Desk;
import dk.landskab.ui.navigator.Filling;
import dk.landskab.ui.navigator.catalogue.Catalogue;
import dk.landskab.ui.versions.merge.Decision;
import dk.landskab.ui.versions.merge.Dispute;
import dk.landskab.ui.versions.merge.Merging;
import dk.landskab.ui.versions.merge.OwnValue;

/** The conflicts of a merge one by one, how each is decided, and what is merged besides. For the window's thread. */
public final class MergeEditor {

    private static final int[] WEIGHTS = {30, 47, 23};

    private final Desk desk;
    private final SashForm sash;
    private final DisputeTable table;
    private final DisputeForm form;
    private final LineTree tree;
    private Optional<Desk> merged = Optional.empty();
    private Optional<Filling> filling = Optional.empty();

    /**
     * An editor that shows nothing yet; it goes with its control.
     *
     * @param decided is told what the person decides; who is told shows what comes of it
     */
    public MergeEditor(Composite parent, Desk desk, BiConsumer<Dispute, Decision> decided) {
        this.desk = desk;
        Layouts layouts = new Layouts(desk.language());
        sash = new SashForm(parent, SWT.HORIZONTAL);
        layouts.fill(sash);
        table = new DisputeTable(sash, layouts, this::choose);
        form = new DisputeForm(sash, layouts, decision -> chosen().ifPresent(each -> decided.accept(each, decision)));
        Composite besides = layouts.columns(sash, 1, true);
        layouts.text(besides).setText(layouts.say("merge.besides"));
        tree = new LineTree(besides, desk);
        layouts.fill(tree.control());
        sash.setWeights(WEIGHTS);
        sash.addListener(SWT.Dispose, event -> filling.ifPresent(Filling::stop));
    }

    /** What is laid out in the window. */
    public Control control() {
        return sash;
    }

    /** Takes the keyboard. */
    public void setFocus() {
        table.control().setFocus();
    }

    /** Shows a merge, or none; the same conflict stays chosen. */
    public void show(Optional<Merging.Open> open) {
        filling.ifPresent(Filling::stop);
        filling = Optional.empty();
        merged = open.map(each -> new MergedDesk(desk, new Catalogue(each.whole(), desk.language())));
        table.show(open.map(Merging.Open::disputes).orElse(List.of()));
        tree.show(open.map(Merging.Open::merged).orElse(List.of()));
        fill();
    }

    private void fill() {
        Optional<Dispute> dispute = table.chosen();
        Desk searched = merged.orElse(desk);
        boolean searches = dispute.flatMap(Dispute::own).filter(each -> each instanceof OwnValue value
                && value.field().kind() == Kind.REFERENCE).isPresent();
        if (searches && filling.isEmpty()) {
            filling = Optional.of(Filling.of(searched.catalogue(), sash.getDisplay()));
        }
        form.show(dispute, searched);
    }

    private void choose() {
        fill();
        chosen().map(each -> each.conflict().point().id()).flatMap(desk.landscape()::find).ifPresent(desk::select);
    }

    /** The conflict that is chosen. */
    public Optional<Dispute> chosen() {
        return table.chosen();
    }

    /** Chooses the next conflict in a direction, around the end. */
    public void step(int direction) {
        table.step(direction, false);
        choose();
    }

    /** Chooses the next conflict that is open, if there is any. */
    public void nextOpen() {
        table.step(1, true);
        fill();
    }
}
