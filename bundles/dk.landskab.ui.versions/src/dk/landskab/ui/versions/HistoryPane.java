// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

import dk.landskab.model.edit.Labels;
import dk.landskab.ui.navigator.Desk;
import dk.landskab.ui.versions.room.Turning;
import dk.landskab.ui.versions.story.Chapter;
import dk.landskab.ui.versions.story.HistoryReading;
import dk.landskab.ui.versions.story.Place;

/** The history of the landscape, or of the chosen element: the commits, and what the chosen one changed. */
final class HistoryPane implements Pane {

    private static final int PAGE = 25;
    private static final int[] BESIDE = {62, 38};
    private static final int[] BELOW = {55, 45};
    private static final int ABREAST = 640;
    /** A header, and some rows. */
    private static final int LEAST = 112;
    private static final int NAMED = 40;

    private final Desk desk;
    private final Place place;
    private final Frame frame;
    private final Layouts layouts;
    private Button only;
    private final Button more;
    private final Button stop;
    private final Button with;
    private final ChapterTable table;
    private final LineTree tree;
    private final RestoreButtons restore;
    private Optional<EObject> element = Optional.empty();
    private Optional<HistoryReading> reading = Optional.empty();

    /** @param compare is given a commit to compare with */
    HistoryPane(Composite parent, Desk desk, Place place, Consumer<String> compare) {
        this.desk = desk;
        this.place = place;
        frame = new Frame(parent, desk, this::read);
        layouts = frame.layouts();
        Composite all = frame.control();
        Turning parts = new Turning(frame.inside(), ABREAST, BESIDE, BELOW);
        table = new ChapterTable(parts.control(), layouts, this::choose);
        tree = new LineTree(parts.control(), desk);
        parts.filled();
        frame.fill(parts.control(), width -> parts.turn(width) ? LEAST : parts.below(1, LEAST));
        Composite foot = frame.foot(before -> only = layouts.button(before, SWT.CHECK, "only.none", this::read));
        stop = frame.button("stop", this::stop);
        more = frame.button("further", this::further);
        with = frame.button("compareWith", () -> table.chosen().map(Chapter::brief).ifPresent(compare));
        restore = new RestoreButtons(foot, layouts, Restoring.fromRevisions(desk, place, new Work(all, desk), frame::say));
        tree.tell(restore::about);
        frame.button("refresh", this::read);
        busy(false, false);
        all.addListener(SWT.Dispose, event -> leave());
        show(null);
    }

    @Override
    public Composite control() {
        return frame.control();
    }

    @Override
    public void setFocus() {
        table.control().setFocus();
    }

    @Override
    public void stale() {
        frame.stale();
    }

    @Override
    public void show() {
        frame.seen();
    }

    /** Something was chosen in the window; null where nothing is. */
    void show(EObject chosen) {
        if (tree.isChoosing()) {
            return;
        }
        Optional<EObject> next = Optional.ofNullable(chosen).filter(each -> EcoreUtil.getID(each) != null);
        boolean concerns = only.getSelection() && !next.equals(element);
        element = next;
        Optional<String> name = element.map(each -> Labels.in(desk.language()).of(each));
        only.setText(name.map(each -> layouts.say("only", shortened(each))).orElse(layouts.say("only.none"))
                .replace("&", "&&"));
        only.setToolTipText(name.filter(each -> each.length() > NAMED).orElse(null));
        only.setSelection(only.getSelection() && element.isPresent());
        only.setEnabled(element.isPresent());
        frame.measure();
        if (concerns) {
            frame.stale();
        }
        if (concerns && frame.control().isVisible()) {
            read();
        }
    }

    private static String shortened(String name) {
        return name.length() > NAMED ? name.substring(0, NAMED).strip() + "…" : name;
    }

    /** Tells the story of one element. */
    void tell(EObject chosen) {
        only.setSelection(false);
        show(chosen);
        if (element.isPresent()) {
            only.setSelection(true);
            read();
        }
    }

    /** What is chosen may be called something else now. */
    void edited() {
        show(element.orElse(null));
    }

    private void read() {
        leave();
        frame.fresh();
        table.clear();
        tree.show(List.of());
        restore.nothing();
        reading = Optional.of(new HistoryReading(place,
                only.getSelection() ? element.map(EcoreUtil::getID) : Optional.empty()));
        further();
    }

    private void further() {
        HistoryReading from = reading.orElseThrow();
        frame.say(layouts.say("reading"));
        busy(true, false);
        frame.work().begin(meanwhile -> from.next(PAGE, chapter -> meanwhile.accept(() -> add(chapter))), this::end, this::fail);
    }

    private void add(Chapter chapter) {
        table.add(chapter);
        if (table.size() == 1) {
            table.control().select(0);
            choose(chapter);
        }
    }

    private void choose(Chapter chapter) {
        tree.show(chapter.lines());
        with.setEnabled(true);
        restore.at(chapter.commit(), only.getSelection() ? element.map(EcoreUtil::getID) : Optional.empty());
    }

    private void end(boolean isMore) {
        frame.say(layouts.count("read", table.size()) + (isMore ? " " + layouts.say("isMore") : ""));
        busy(false, isMore);
    }

    private void fail(String why) {
        frame.say(why);
        busy(false, false);
    }

    private void stop() {
        reading.ifPresent(HistoryReading::stop);
        frame.work().giveUp();
        frame.say(layouts.count("read", table.size()) + " " + layouts.say("stopped"));
        busy(false, false);
    }

    private void busy(boolean isReading, boolean isMore) {
        stop.setEnabled(isReading);
        more.setEnabled(isMore);
        with.setEnabled(table.chosen().isPresent());
    }

    /** The reader is waited for where nobody else waits. */
    private void leave() {
        frame.work().giveUp();
        reading.ifPresent(each -> {
            each.stop();
            desk.background().execute(each::close);
        });
        reading = Optional.empty();
    }
}
