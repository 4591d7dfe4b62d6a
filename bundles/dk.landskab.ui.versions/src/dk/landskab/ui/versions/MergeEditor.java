// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.swt.SWT;
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
import dk.landskab.ui.versions.room.Turning;

/** The conflicts of a merge one by one, how each is decided, and what is merged besides. For the window's thread. */
public final class MergeEditor {

    private static final int[] BESIDE = {76, 24};
    private static final int[] BELOW = {70, 30};
    private static final int[] PAIR_BESIDE = {44, 56};
    private static final int[] PAIR_BELOW = {35, 65};
    /** From here on all three parts stand beside each other; from there on those that belong to one conflict. */
    private static final int ABREAST = 960;
    private static final int PAIR_ABREAST = 600;
    /** A header, and some rows. */
    private static final int LEAST = 112;
    private static final int BESIDE_FORM = 140;
    private static final int FORM = 200;

    private final Desk desk;
    private final Turning all;
    private final Turning pair;
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
        all = new Turning(parent, ABREAST, BESIDE, BELOW);
        layouts.fill(all.control());
        pair = new Turning(all.control(), PAIR_ABREAST, PAIR_BESIDE, PAIR_BELOW);
        table = new DisputeTable(pair.control(), layouts, this::choose);
        form = new DisputeForm(pair.control(), layouts, decision -> chosen().ifPresent(each -> decided.accept(each, decision)));
        pair.filled();
        Composite besides = layouts.columns(all.control(), 1, true);
        layouts.text(besides).setText(layouts.say("merge.besides"));
        tree = new LineTree(besides, desk);
        layouts.fill(tree.control());
        all.filled();
        all.control().addListener(SWT.Resize, event -> turn(all.control().getClientArea().width));
        all.control().addListener(SWT.Dispose, event -> filling.ifPresent(Filling::stop));
    }

    /** What is laid out in the window. */
    public Control control() {
        return all.control();
    }

    /** Stands as it can in a width; says how high it has to be for that. */
    public int turn(int width) {
        boolean abreast = all.turn(width);
        boolean both = pair.turn(abreast ? width * BESIDE[0] / (BESIDE[0] + BESIDE[1]) : width);
        int high = both ? BESIDE_FORM : pair.below(1, FORM);
        return abreast ? high : Math.max(all.below(0, high), all.below(1, LEAST));
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
            filling = Optional.of(Filling.of(searched.catalogue(), all.control().getDisplay()));
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
