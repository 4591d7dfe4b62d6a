// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions;

import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import dk.landskab.ui.navigator.Desk;
import dk.landskab.ui.versions.compare.Compared;
import dk.landskab.ui.versions.compare.LineFilter;
import dk.landskab.ui.versions.compare.Offers;
import dk.landskab.ui.versions.compare.Side;
import dk.landskab.ui.versions.compare.Sides;
import dk.landskab.ui.versions.story.Line;
import dk.landskab.ui.versions.story.Place;

/** In what one landscape differs from another: a tree, both sides of what is chosen in it, a report, or a diagram. */
final class ComparePane implements Pane {

    private static final int[] WEIGHTS = {45, 55};

    private final Desk desk;
    private final Place place;
    private final Surroundings around;
    private final Layouts layouts;
    private final Composite all;
    private final Work names;
    private final Work work;
    private final Work facing;
    private final Work taking;
    private final SidesBar sides;
    private final Button report;
    private final Button picture;
    private final LineBar bar;
    private final LineTree tree;
    private final FacingTable both;
    private final Label state;
    private final Queue<Compared> made = new ConcurrentLinkedQueue<>();
    private Optional<Compared> shown = Optional.empty();
    private Optional<String> faced = Optional.empty();
    private boolean stale = true;

    ComparePane(Composite parent, Desk desk, Place place, Surroundings around) {
        this.desk = desk;
        this.place = place;
        this.around = around;
        layouts = new Layouts(desk.language());
        all = layouts.columns(parent, 1, true);
        names = new Work(all, desk);
        work = new Work(all, desk);
        facing = new Work(all, desk);
        taking = new Work(all, desk);
        sides = new SidesBar(all, layouts, this::compare, this::stop);
        Composite below = layouts.columns(all, 5, false);
        bar = new LineBar(below, layouts, this::filter);
        report = layouts.button(below, SWT.PUSH, "asReport", this::report);
        report.setToolTipText(layouts.say("asReport.help"));
        picture = layouts.button(below, SWT.PUSH, "asDiagram", this::picture);
        picture.setToolTipText(layouts.say("asDiagram.help"));
        SashForm sash = new SashForm(all, SWT.HORIZONTAL);
        layouts.fill(sash);
        tree = new LineTree(sash, desk);
        both = new FacingTable(sash, layouts, this::take);
        sash.setWeights(WEIGHTS);
        tree.tell(this::face);
        state = layouts.text(all);
        state.setText(layouts.say("against.first"));
        busy(false);
        all.addListener(SWT.Dispose, event -> leave());
    }

    @Override
    public Composite control() {
        return all;
    }

    @Override
    public void setFocus() {
        sides.setFocus();
    }

    @Override
    public void stale() {
        stale = true;
    }

    /** The names of revisions are read anew; what was compared stays until it is compared again. */
    @Override
    public void show() {
        if (stale) {
            stale = false;
            names.begin(meanwhile -> Offers.read(place), sides::offer, this::say);
        }
    }

    /** Compares a revision with what is open. */
    void compareWith(String name) {
        sides.compare(name, new Side.Open().in(desk.language()));
    }

    private void busy(boolean isBusy) {
        sides.busy(isBusy);
        report.setEnabled(shown.isPresent());
        picture.setEnabled(shown.isPresent());
    }

    private void compare(Side older, Side newer) {
        busy(true);
        say(layouts.say("comparing"));
        work.begin(meanwhile -> {
            Compared compared = Compared.of(older, newer, place, desk.landscape());
            made.add(compared);
            if (all.isDisposed()) {
                close(null);
            }
            return compared;
        }, this::found, this::fail);
    }

    private void found(Compared compared) {
        shown = Optional.of(compared);
        close(compared);
        both.giver(giver(compared).map(each -> each.in(desk.language())));
        both.name(compared.left().in(desk.language()), compared.right().in(desk.language()));
        bar.offer(compared.tellings().types());
        filter(bar.filter());
        busy(false);
    }

    private void fail(String why) {
        shown = Optional.empty();
        close(null);
        tree.show(List.of());
        both.clear();
        busy(false);
        say(why);
    }

    /** Closes what is not shown any more. */
    private void close(Compared but) {
        made.stream().filter(each -> each != but).forEach(each -> {
            made.remove(each);
            each.close();
        });
    }

    private void filter(LineFilter wanted) {
        shown.ifPresent(compared -> {
            List<Line> lines = compared.tellings().lines(wanted);
            tree.show(lines);
            both.clear();
            int seen = lines.stream().mapToInt(each -> each.lines().size()).sum();
            int of = compared.tellings().size();
            say(compared.heading() + (seen == of ? "" : " " + layouts.say("shown", seen, of)));
        });
    }

    private void face(Line line) {
        facing.giveUp();
        both.clear();
        faced = line.id();
        shown.ifPresent(compared -> line.id().ifPresent(id -> facing.begin(meanwhile -> compared.facing(id),
                found -> both.show(found.isEmpty() ? layouts.say("facing.alike") : line.text(), found), this::say)));
    }

    /** The side that is not open, where the other one is. */
    private static Optional<Side> giver(Compared compared) {
        return compared.right() instanceof Side.Open ? Optional.of(compared.left())
                : Optional.of(compared.right()).filter(each -> compared.left() instanceof Side.Open);
    }

    /** Lets what is open be as the other side has it: the rows that are chosen, else the whole element. */
    private void take() {
        Compared compared = shown.orElseThrow();
        Side giver = giver(compared).orElseThrow();
        String id = faced.orElseThrow();
        String name = giver.in(desk.language());
        List<Wanted> rows = both.chosen().stream().map(each -> new Wanted(name, id, each.path())).toList();
        new Restoring(desk, taking, then -> {
            try (Sides reading = new Sides(place, desk.landscape())) {
                return reading.read(giver);
            }
        }, this::say, done -> compare(compared.left(), compared.right()))
                .restore(rows.isEmpty() ? List.of(Wanted.whole(name, id)) : rows);
    }

    private void report() {
        shown.ifPresent(compared -> work.begin(meanwhile -> compared.report(), around::report, this::say));
    }

    private void picture() {
        shown.ifPresent(compared -> around.picture(compared.left().in(desk.language()), () -> {
            try (Sides reading = new Sides(place, desk.landscape())) {
                return List.of(reading.read(compared.left()), reading.read(compared.right()));
            }
        }));
    }

    private void stop() {
        work.giveUp();
        busy(false);
        say(layouts.say("given.up"));
    }

    private void leave() {
        work.giveUp();
        facing.giveUp();
        close(null);
    }

    private void say(String text) {
        state.setText(text);
        state.requestLayout();
    }
}
