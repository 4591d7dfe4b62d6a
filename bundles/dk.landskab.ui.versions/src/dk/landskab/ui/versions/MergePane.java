// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import dk.landskab.model.edit.Message;
import dk.landskab.ui.navigator.Desk;
import dk.landskab.ui.versions.merge.Decision;
import dk.landskab.ui.versions.merge.Dispute;
import dk.landskab.ui.versions.merge.Merging;
import dk.landskab.ui.versions.story.Place;

/** The merge that is being decided: its conflicts one by one, and what is merged besides. */
final class MergePane implements Pane {

    private static final int[] WEIGHTS = {36, 36, 28};

    private final Desk desk;
    private final Merging merging;
    private final Surroundings around;
    private final Runnable seen;
    private final Layouts layouts;
    private final Composite all;
    private final Work work;
    private final DisputeTable table;
    private final DisputeForm form;
    private final LineTree tree;
    private final Label state;
    private final List<Button> steps;
    private final Button complete;
    private final Button giveUp;
    private Optional<Merging.Open> open = Optional.empty();
    private boolean stale = true;
    /** Something is being done that looking would make forget what came of it. */
    private boolean working;
    /** How the last merge ended; told until the next, since looking again is no news. */
    private String ended = "";

    /** @param seen is told that there is something to decide */
    MergePane(Composite parent, Desk desk, Place place, Surroundings around, Runnable seen) {
        this.desk = desk;
        this.merging = new Merging(place);
        this.around = around;
        this.seen = seen;
        layouts = new Layouts(desk.language());
        all = layouts.columns(parent, 1, true);
        work = new Work(all, desk);
        SashForm sash = new SashForm(all, SWT.HORIZONTAL);
        layouts.fill(sash);
        table = new DisputeTable(sash, layouts, this::choose);
        form = new DisputeForm(sash, layouts, this::decide);
        Composite besides = layouts.columns(sash, 1, true);
        layouts.text(besides).setText(layouts.say("merge.besides"));
        tree = new LineTree(besides, desk);
        layouts.fill(tree.control());
        sash.setWeights(WEIGHTS);
        Composite foot = layouts.columns(all, 5, false);
        state = layouts.text(foot);
        steps = List.of(layouts.button(foot, SWT.PUSH, "merge.previous", () -> step(-1)),
                layouts.button(foot, SWT.PUSH, "merge.next", () -> step(1)));
        complete = layouts.button(foot, SWT.PUSH, "merge.complete", this::complete);
        giveUp = layouts.button(foot, SWT.PUSH, "merge.giveUp", this::giveUp);
        all.addListener(SWT.Dispose, event -> work.giveUp());
        show(Optional.empty(), "");
    }

    @Override
    public Composite control() {
        return all;
    }

    @Override
    public void setFocus() {
        table.control().setFocus();
    }

    @Override
    public void stale() {
        stale = true;
    }

    @Override
    public void show() {
        if (stale && !working) {
            look();
        }
    }

    /** Looks whether there is something to decide, from an earlier run perhaps. */
    void look() {
        stale = false;
        busy(layouts.say("reading"));
        work.begin(meanwhile -> merging.look(), found -> {
            show(found, found.isPresent() ? "" : ended);
            if (found.isPresent()) {
                seen.run();
            }
        }, why -> show(Optional.empty(), why));
    }

    /** Begins to merge a commit. */
    void begin(String commit, String name) {
        busy(layouts.say("merge.merging", name));
        working = true;
        seen.run();
        work.begin(meanwhile -> merging.begin(commit, name), found -> {
            working = false;
            ended = found.isPresent() ? "" : layouts.say("merge.done", name);
            show(found, ended);
            if (found.isEmpty()) {
                around.changed();
            }
        }, why -> {
            working = false;
            stale = true;
            show(open, why);
        });
    }

    private void busy(String what) {
        say(what);
        complete.setEnabled(false);
        giveUp.setEnabled(false);
    }

    private void show(Optional<Merging.Open> found, String told) {
        open = found;
        List<Dispute> disputes = found.map(Merging.Open::disputes).orElse(List.of());
        table.show(disputes);
        tree.show(found.map(Merging.Open::merged).orElse(List.of()));
        form.show(table.chosen());
        steps.forEach(each -> each.setEnabled(disputes.size() > 1));
        complete.setEnabled(found.filter(Merging.Open::isDecided).isPresent());
        giveUp.setEnabled(found.isPresent());
        String progress = found.map(each -> layouts.say("merge.progress", each.name(), each.decided(),
                each.disputes().size())).orElse(told.isEmpty() ? layouts.say("merge.none") : "");
        String notice = found.flatMap(Merging.Open::notice).map(each -> each.in(desk.language())).orElse("");
        say(String.join(" ", List.of(told, notice, progress)).strip());
    }

    private void choose() {
        form.show(table.chosen());
        table.chosen().map(each -> each.conflict().point().id()).flatMap(desk.landscape()::find).ifPresent(desk::select);
    }

    private void step(int direction) {
        table.step(direction, false);
        choose();
    }

    private void decide(Decision decision) {
        Dispute dispute = table.chosen().orElseThrow();
        work.begin(meanwhile -> merging.decide(dispute, Optional.of(decision)), found -> {
            show(found, "");
            if (!found.filter(Merging.Open::isDecided).isPresent()) {
                table.step(1, true);
                form.show(table.chosen());
            }
        }, why -> show(open, why));
    }

    private void complete() {
        if (saved()) {
            end(merging::complete, layouts.say("merge.done", open.orElseThrow().name()));
        }
    }

    private boolean saved() {
        int files = desk.landscape().dirty().size();
        return files == 0 || desk.agrees(layouts.message("branch.saveFirst", files)) && around.save();
    }

    private void giveUp() {
        if (desk.agrees(layouts.message("merge.givingUp", open.orElseThrow().decided()))) {
            end(() -> {
                merging.giveUp();
                return List.of();
            }, layouts.say("merge.givenUp"));
        }
    }

    private void end(Supplier<List<Message>> how, String told) {
        busy(layouts.say("merge.ending"));
        working = true;
        work.begin(meanwhile -> how.get(), notes -> {
            working = false;
            ended = told;
            show(Optional.empty(), told);
            notes.forEach(desk::tell);
            around.changed();
        }, why -> {
            working = false;
            show(open, why);
        });
    }

    private void say(String text) {
        state.setText(text);
        state.requestLayout();
    }
}
