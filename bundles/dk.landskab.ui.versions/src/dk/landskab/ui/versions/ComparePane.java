// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

import dk.landskab.compare.words.Facing;
import dk.landskab.ui.navigator.Desk;
import dk.landskab.ui.versions.compare.Compared;
import dk.landskab.ui.versions.compare.LineFilter;
import dk.landskab.ui.versions.compare.Offers;
import dk.landskab.ui.versions.compare.Side;
import dk.landskab.ui.versions.compare.Sides;
import dk.landskab.ui.versions.room.Turning;
import dk.landskab.ui.versions.story.Line;
import dk.landskab.ui.versions.story.Place;

/** In what one landscape differs from another: a tree, both sides of what is chosen in it, a report, or a diagram. */
final class ComparePane implements Pane {

    private static final int[] BESIDE = {45, 55};
    private static final int[] BELOW = {40, 60};
    private static final int ABREAST = 640;
    /** A header, rows, and both sides of one of them. */
    private static final int LEAST = 150;

    private final Desk desk;
    private final Place place;
    private final Surroundings around;
    private final Frame frame;
    private final Layouts layouts;
    private final Work names;
    private final Work facing;
    private final TakingOver taking;
    private final SidesBar sides;
    private final Button report;
    private final Button picture;
    private final LineBar bar;
    private final LineTree tree;
    private final FacingTable both;
    private final Comparisons comparisons = new Comparisons();
    private Optional<String> faced = Optional.empty();

    ComparePane(Composite parent, Desk desk, Place place, Surroundings around) {
        this.desk = desk;
        this.place = place;
        this.around = around;
        frame = new Frame(parent, desk, this::offer);
        layouts = frame.layouts();
        Composite all = frame.inside();
        names = new Work(all, desk);
        facing = new Work(all, desk);
        taking = new TakingOver(desk, place, new Work(all, desk));
        sides = new SidesBar(all, layouts, desk, this::compare, this::stop);
        Composite below = layouts.flow(all);
        bar = new LineBar(below, layouts, this::filter);
        report = button(below, "asReport", this::report);
        picture = button(below, "asDiagram", this::picture);
        Turning parts = new Turning(all, ABREAST, BESIDE, BELOW);
        tree = new LineTree(parts.control(), desk);
        both = new FacingTable(parts.control(), layouts, this::take);
        parts.filled();
        frame.fill(parts.control(), width -> {
            sides.turn(width);
            return parts.turn(width) ? LEAST : parts.below(1, LEAST);
        });
        tree.tell(this::face);
        frame.foot();
        frame.say(layouts.say("against.first"));
        busy(false);
        all.addListener(SWT.Dispose, event -> leave());
    }

    private Button button(Composite parent, String key, Runnable action) {
        Button button = layouts.button(parent, SWT.PUSH, key, action);
        button.setToolTipText(layouts.say(key + ".help"));
        return button;
    }

    @Override
    public Composite control() {
        return frame.control();
    }

    @Override
    public void setFocus() {
        sides.setFocus();
    }

    @Override
    public void stale() {
        frame.stale();
    }

    /** The names of revisions are read anew; what was compared stays until it is compared again. */
    @Override
    public void show() {
        frame.seen();
    }

    private void offer() {
        frame.fresh();
        names.begin(meanwhile -> Offers.read(place), sides::offer, frame::say);
    }

    /** Compares a revision with what is open. */
    void compareWith(String name) {
        sides.compare(name, new Side.Open().in(desk.language()));
    }

    private void busy(boolean isBusy) {
        sides.busy(isBusy);
        report.setEnabled(comparisons.shown().isPresent());
        picture.setEnabled(comparisons.shown().isPresent());
    }

    private void compare(Side older, Side newer) {
        busy(true);
        frame.say(layouts.say("comparing"));
        frame.work().begin(meanwhile -> {
            Compared compared = Compared.of(older, newer, place, desk.landscape());
            comparisons.add(compared);
            if (control().isDisposed()) {
                comparisons.show(Optional.empty());
            }
            return compared;
        }, this::found, this::fail);
    }

    private void found(Compared compared) {
        comparisons.show(Optional.of(compared));
        both.giver(TakingOver.giver(compared).map(each -> each.in(desk.language())));
        both.name(compared.left().in(desk.language()), compared.right().in(desk.language()));
        bar.offer(compared.tellings().types());
        filter(bar.filter());
        busy(false);
    }

    private void fail(String why) {
        comparisons.show(Optional.empty());
        tree.show(List.of());
        both.clear();
        busy(false);
        frame.say(why);
    }

    private void filter(LineFilter wanted) {
        comparisons.shown().ifPresent(compared -> {
            List<Line> lines = compared.tellings().lines(wanted);
            tree.show(lines);
            both.clear();
            int seen = lines.stream().mapToInt(each -> each.lines().size()).sum();
            int of = compared.tellings().size();
            frame.say(compared.heading() + (seen == of ? "" : " " + layouts.say(of == 1 ? "shown.one" : "shown.many", seen, of)));
        });
    }

    private void face(Line line) {
        facing.giveUp();
        both.clear();
        faced = line.id();
        comparisons.shown().ifPresent(compared -> line.id().ifPresent(id -> facing.begin(meanwhile -> compared.facing(id),
                found -> both.show(found.isEmpty() ? layouts.say("facing.alike") : line.text(), found), frame::say)));
    }

    /** Lets what is open be as the other side has it: the rows that are chosen, else the whole element. */
    private void take() {
        Compared compared = comparisons.shown().orElseThrow();
        taking.take(compared, faced.orElseThrow(), both.chosen().stream().map(Facing::path).toList(), frame::say,
                done -> compare(compared.left(), compared.right()));
    }

    private void report() {
        comparisons.shown().ifPresent(compared -> frame.work().begin(meanwhile -> compared.report(), around::report, frame::say));
    }

    private void picture() {
        comparisons.shown().ifPresent(compared -> around.picture(compared.left().in(desk.language()), () -> {
            try (Sides reading = new Sides(place, desk.landscape())) {
                return List.of(reading.read(compared.left()), reading.read(compared.right()));
            }
        }));
    }

    private void stop() {
        frame.work().giveUp();
        busy(false);
        frame.say(layouts.say("given.up"));
    }

    private void leave() {
        facing.giveUp();
        comparisons.show(Optional.empty());
    }
}
