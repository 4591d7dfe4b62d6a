// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

import dk.landskab.model.edit.Message;
import dk.landskab.ui.navigator.Desk;
import dk.landskab.ui.versions.branch.Branching;
import dk.landskab.ui.versions.branch.Tip;
import dk.landskab.ui.versions.story.Place;

/** Branches and tags, and what is done with them; and the exchange with other repositories, when it is asked for. */
final class BranchesPane implements Pane, Scene {

    /** Nine buttons below each other are higher than what a small screen has for them. */
    private static final int MOST = 3;
    private static final int ABREAST = 640;
    /** A header, and some rows. */
    private static final int LEAST = 112;
    private static final int GAP = 8;

    private final Desk desk;
    private final Place place;
    private final Surroundings around;
    private final Frame frame;
    private final Layouts layouts;
    private final TipTree tree;
    private final Composite top;
    private final Composite buttons;
    private final Button stop;
    private final BranchVerbs verbs;
    private final Exchange exchange;
    private Optional<Branching> branching = Optional.empty();
    /** What came of the last exchange; told until the next, since looking again is no news. */
    private String told = "";

    /** @param merge is given a commit to merge, and what a person calls it */
    BranchesPane(Composite parent, Desk desk, Place place, Surroundings around, BiConsumer<String, String> merge) {
        this.desk = desk;
        this.place = place;
        this.around = around;
        frame = new Frame(parent, desk, () -> read(told));
        layouts = frame.layouts();
        SavingFirst saving = new SavingFirst(desk, layouts, around);
        verbs = new BranchVerbs(frame, desk, place, saving, merge, this);
        exchange = new Exchange(frame, place, around, saving, merge, this);
        top = layouts.columns(frame.inside(), 2, true);
        ((GridLayout) top.getLayout()).marginWidth = 0;
        ((GridLayout) top.getLayout()).marginHeight = 0;
        tree = new TipTree(top, layouts, this::enable,
                () -> chosen().filter(each -> !each.isCurrent()).ifPresent(each -> verbs.switchTo()));
        layouts.fill(tree.control());
        ((GridData) tree.control().getLayoutData()).heightHint = LEAST;
        buttons = layouts.columns(top, MOST, false);
        ((GridLayout) buttons.getLayout()).marginWidth = 0;
        ((GridLayout) buttons.getLayout()).makeColumnsEqualWidth = true;
        buttons.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, false, false));
        frame.fill(top, this::turn);
        frame.foot();
        stop = frame.button("stop", exchange::stop);
        frame.button("refresh", this::read);
        buttons();
        frame.measure();
        enable();
    }

    /** The buttons stand beside the branches, or below them where it is narrow. */
    private int turn(int width) {
        int widest = Stream.of(buttons.getChildren()).mapToInt(each -> each.computeSize(SWT.DEFAULT, SWT.DEFAULT).x)
                .max().orElse(1);
        ((GridLayout) top.getLayout()).numColumns = width >= ABREAST ? 2 : 1;
        ((GridLayout) buttons.getLayout()).numColumns = width >= ABREAST ? Math.clamp(
                (width / 2 + GAP) / (widest + GAP), 1, MOST) : Math.clamp((width + GAP) / (widest + GAP), 1, MOST);
        return top.computeSize(width, SWT.DEFAULT).y;
    }

    private void buttons() {
        verb("branch.new", verbs::create, branch -> true);
        verb("branch.switch", verbs::switchTo, branch -> isOther());
        verb("branch.merge", verbs::merge, branch -> isOther() && branch.current().isPresent());
        verb("branch.rename", verbs::rename, branch -> is(Tip.Kind.OWN));
        verb("branch.delete", verbs::delete, branch -> isOther() && !is(Tip.Kind.OTHERS));
        verb("branch.tag", verbs::tag, branch -> chosen().isPresent());
        verb("branch.fetch", exchange::fetch, branch -> !branch.remotes().isEmpty());
        verb("branch.pull", exchange::pull, branch -> branch.currentTip().flatMap(Tip::follows).isPresent());
        verb("branch.push", exchange::push, branch -> !branch.remotes().isEmpty() && branch.current().isPresent());
    }

    private void verb(String key, Runnable what, Predicate<Branching> possible) {
        Button button = layouts.button(buttons, SWT.PUSH, key, what);
        button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        button.setToolTipText(layouts.say(key + ".help"));
        button.setData(possible);
    }

    @Override
    public Composite control() {
        return frame.control();
    }

    @Override
    public void setFocus() {
        tree.control().setFocus();
    }

    @Override
    public void stale() {
        frame.stale();
    }

    @Override
    public void show() {
        if (!verbs.isWorking() && !exchange.isRunning()) {
            frame.seen();
        }
    }

    @Override
    public Optional<Tip> chosen() {
        return tree.chosen();
    }

    @Override
    public Branching branching() {
        return branching.orElseThrow();
    }

    private boolean is(Tip.Kind kind) {
        return chosen().filter(each -> each.kind() == kind).isPresent();
    }

    private boolean isOther() {
        return chosen().filter(each -> !each.isCurrent()).isPresent();
    }

    private void read() {
        say(layouts.say("reading"));
        read("");
    }

    /** Reads anew, and keeps saying what was said. */
    private void read(String before) {
        told = before;
        frame.fresh();
        frame.work().begin(meanwhile -> Branching.read(place), found -> {
            branching = Optional.of(found);
            tree.show(found);
            say((before + " " + where(found)).strip());
            enable();
        }, this::say);
    }

    private String where(Branching found) {
        return found.current().map(each -> layouts.say("branch.at", each)).orElse(layouts.say("branch.none"));
    }

    @Override
    @SuppressWarnings("unchecked")
    public void enable() {
        stop.setEnabled(exchange.isRunning());
        for (var each : buttons.getChildren()) {
            each.setEnabled(branching.filter((Predicate<Branching>) each.getData()).isPresent()
                    && !exchange.isRunning());
        }
    }

    @Override
    public void done(List<Message> notes) {
        notes.forEach(desk::tell);
        around.changed();
        read();
    }

    @Override
    public void exchanged(String said) {
        enable();
        read(said);
    }

    @Override
    public void say(String text) {
        frame.say(text);
    }
}
