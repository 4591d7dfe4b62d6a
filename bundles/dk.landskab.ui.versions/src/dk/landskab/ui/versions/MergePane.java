// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

import dk.landskab.model.edit.Message;
import dk.landskab.ui.navigator.Desk;
import dk.landskab.ui.versions.merge.Decision;
import dk.landskab.ui.versions.merge.Dispute;
import dk.landskab.ui.versions.merge.Merging;
import dk.landskab.ui.versions.story.Place;

/** The merge into the current branch that is being decided. */
final class MergePane implements Pane {

    private final Desk desk;
    private final Merging merging;
    private final Surroundings around;
    private final Runnable seen;
    private final Frame frame;
    private final Layouts layouts;
    private final Work work;
    private final MergeEditor editor;
    private final List<Button> steps;
    private final Button complete;
    private final Button giveUp;
    private Optional<Merging.Open> open = Optional.empty();
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
        frame = new Frame(parent, desk, this::look);
        layouts = frame.layouts();
        work = frame.work();
        editor = new MergeEditor(frame.inside(), desk, this::decide);
        frame.fill(editor.control(), editor::turn);
        frame.foot();
        steps = List.of(frame.button("merge.previous", () -> editor.step(-1)),
                frame.button("merge.next", () -> editor.step(1)));
        complete = frame.button("merge.complete", this::complete);
        giveUp = frame.button("merge.giveUp", this::giveUp);
        show(Optional.empty(), "");
    }

    @Override
    public Composite control() {
        return frame.control();
    }

    @Override
    public void setFocus() {
        editor.setFocus();
    }

    @Override
    public void stale() {
        frame.stale();
    }

    @Override
    public void show() {
        if (!working) {
            frame.seen();
        }
    }

    /** Looks whether there is something to decide, from an earlier run perhaps. */
    void look() {
        frame.fresh();
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
            frame.stale();
            show(open, why);
        });
    }

    private void busy(String what) {
        frame.say(what);
        complete.setEnabled(false);
        giveUp.setEnabled(false);
    }

    private void show(Optional<Merging.Open> found, String told) {
        open = found;
        editor.show(found);
        steps.forEach(each -> each.setEnabled(found.filter(one -> one.disputes().size() > 1).isPresent()));
        complete.setEnabled(found.filter(Merging.Open::isDecided).isPresent());
        giveUp.setEnabled(found.isPresent());
        String progress = found.map(each -> layouts.say(progress(each), each.name(), each.decided(),
                each.disputes().size())).orElse(told.isEmpty() ? layouts.say("merge.none") : "");
        String notice = found.flatMap(Merging.Open::notice).map(each -> each.in(desk.language())).orElse("");
        frame.say(String.join(" ", List.of(told, notice, progress)).strip());
    }

    private static String progress(Merging.Open merge) {
        return merge.disputes().size() == 1 ? "merge.progress.one" : "merge.progress.many";
    }

    private void decide(Dispute dispute, Decision decision) {
        work.begin(meanwhile -> merging.decide(dispute, Optional.of(decision)), found -> {
            show(found, "");
            if (!found.filter(Merging.Open::isDecided).isPresent()) {
                editor.nextOpen();
            }
        }, why -> show(open, why));
    }

    private void complete() {
        if (new SavingFirst(desk, layouts, around).saved()) {
            end(merging::complete, layouts.say("merge.done", open.orElseThrow().name()));
        }
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
}
