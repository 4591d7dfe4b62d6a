// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import dk.landskab.model.edit.Message;
import dk.landskab.ui.navigator.Desk;
import dk.landskab.ui.versions.branch.BranchWork;
import dk.landskab.ui.versions.branch.Branching;
import dk.landskab.ui.versions.branch.Others;
import dk.landskab.ui.versions.branch.Tip;
import dk.landskab.ui.versions.story.Place;
import dk.landskab.versioning.remote.Progress;

/** Branches and tags, and what is done with them; and the exchange with other repositories, when it is asked for. */
final class BranchesPane implements Pane {

    /** Nine buttons below each other are higher than what a small screen has for them. */
    private static final int ABREAST = 3;

    private final Desk desk;
    private final Place place;
    private final Surroundings around;
    private final BiConsumer<String, String> merge;
    private final Layouts layouts;
    private final Composite all;
    private final Work work;
    private final TipTree tree;
    private final Composite verbs;
    private final Label state;
    private final Button stop;
    private Optional<Branching> branching = Optional.empty();
    private boolean stale = true;
    /** Something is being done that looking would make forget what came of it. */
    private boolean working;
    /** What came of the last exchange; told until the next, since looking again is no news. */
    private String told = "";
    private volatile boolean stopping;

    /** @param merge is given a commit to merge, and what a person calls it */
    BranchesPane(Composite parent, Desk desk, Place place, Surroundings around, BiConsumer<String, String> merge) {
        this.desk = desk;
        this.place = place;
        this.around = around;
        this.merge = merge;
        layouts = new Layouts(desk.language());
        all = layouts.columns(parent, 1, true);
        work = new Work(all, desk);
        Composite top = layouts.columns(all, 2, true);
        tree = new TipTree(top, layouts, this::enable, () -> chosen().filter(each -> !each.isCurrent())
                .ifPresent(each -> switchTo()));
        layouts.fill(tree.control());
        verbs = layouts.columns(top, ABREAST, false);
        verbs.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, false, false));
        Composite foot = layouts.columns(all, 3, false);
        state = layouts.text(foot);
        stop = layouts.button(foot, SWT.PUSH, "stop", () -> stopping = true);
        layouts.button(foot, SWT.PUSH, "refresh", this::read);
        stop.setEnabled(false);
        verb("branch.new", this::create, branch -> true);
        verb("branch.switch", this::switchTo, branch -> isOther());
        verb("branch.merge", this::merge, branch -> isOther() && branch.current().isPresent());
        verb("branch.rename", this::rename, branch -> is(Tip.Kind.OWN));
        verb("branch.delete", this::delete, branch -> isOther() && !is(Tip.Kind.OTHERS));
        verb("branch.tag", this::tag, branch -> chosen().isPresent());
        verb("branch.fetch", () -> exchange("fetching", others -> others.fetch(branching.orElseThrow().remotes())),
                branch -> !branch.remotes().isEmpty());
        verb("branch.pull", this::pull, branch -> branch.currentTip().flatMap(Tip::follows).isPresent());
        verb("branch.push", () -> exchange("pushing", others -> others.push(branching.orElseThrow())),
                branch -> !branch.remotes().isEmpty() && branch.current().isPresent());
        enable();
    }

    private void verb(String key, Runnable what, Predicate<Branching> possible) {
        Button button = layouts.button(verbs, SWT.PUSH, key, what);
        button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        button.setToolTipText(layouts.say(key + ".help"));
        button.setData(possible);
    }

    @Override
    public Composite control() {
        return all;
    }

    @Override
    public void setFocus() {
        tree.control().setFocus();
    }

    @Override
    public void stale() {
        stale = true;
    }

    @Override
    public void show() {
        if (stale && !working && !stop.isEnabled()) {
            read(told);
        }
    }

    private Optional<Tip> chosen() {
        return tree.chosen();
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
    private void read(String told) {
        this.told = told;
        stale = false;
        work.begin(meanwhile -> Branching.read(place), found -> {
            branching = Optional.of(found);
            tree.show(found);
            say((told + " " + where(found)).strip());
            enable();
        }, this::say);
    }

    private String where(Branching found) {
        return found.current().map(each -> layouts.say("branch.at", each)).orElse(layouts.say("branch.none"));
    }

    @SuppressWarnings("unchecked")
    private void enable() {
        for (var each : verbs.getChildren()) {
            each.setEnabled(branching.filter((Predicate<Branching>) each.getData()).isPresent() && !stop.isEnabled());
        }
    }

    private NameQuestion names() {
        return new NameQuestion(all.getShell(), layouts);
    }

    private void create() {
        String from = chosen().map(Tip::name).or(() -> branching.orElseThrow().current()).orElse("HEAD");
        String commit = chosen().map(Tip::commit).orElse("HEAD");
        names().ask("branch.create", "", from)
                .ifPresent(name -> afterSaving(() -> new BranchWork(place).create(name, commit)));
    }

    private void switchTo() {
        Tip tip = chosen().orElseThrow();
        List<String> remotes = branching.orElseThrow().remotes();
        afterSaving(() -> new BranchWork(place).switchTo(tip, remotes));
    }

    private void merge() {
        Tip tip = chosen().orElseThrow();
        if (saved()) {
            merge.accept(tip.commit(), tip.name());
        }
    }

    private void rename() {
        Tip tip = chosen().orElseThrow();
        names().ask("branch.naming", tip.name(), tip.name())
                .ifPresent(next -> perform(() -> new BranchWork(place).rename(tip.name(), next)));
    }

    private void tag() {
        Tip tip = chosen().orElseThrow();
        names().ask("branch.tagging", "", tip.name())
                .ifPresent(name -> perform(() -> new BranchWork(place).tag(name, tip.commit())));
    }

    private void delete() {
        Tip tip = chosen().orElseThrow();
        if (!desk.agrees(layouts.message("branch.deleting", tip.name()))) {
            return;
        }
        perform(() -> new BranchWork(place).delete(tip, false), refused -> {
            if (tip.kind() == Tip.Kind.OWN && desk.agrees(layouts.message("branch.deletingAlone", refused))) {
                perform(() -> new BranchWork(place).delete(tip, true));
            } else {
                say(refused);
            }
        });
    }

    private boolean saved() {
        Set<String> dirty = desk.landscape().dirty();
        return dirty.isEmpty() || desk.agrees(layouts.message("branch.saveFirst", dirty.size())) && around.save();
    }

    private void afterSaving(Supplier<List<Message>> verb) {
        if (saved()) {
            perform(verb);
        }
    }

    private void perform(Supplier<List<Message>> verb) {
        perform(verb, this::say);
    }

    private void perform(Supplier<List<Message>> verb, Consumer<String> refused) {
        working = true;
        work.begin(meanwhile -> verb.get(), told -> {
            working = false;
            done(told);
        }, why -> {
            working = false;
            refused.accept(why);
        });
    }

    private void done(List<Message> told) {
        told.forEach(desk::tell);
        around.changed();
        read();
    }

    private void pull() {
        if (saved()) {
            exchange("pulling", Others::pull);
        }
    }

    private void exchange(String key, Function<Others, Others.Outcome> verb) {
        stopping = false;
        stop.setEnabled(true);
        enable();
        say(layouts.say(key));
        work.begin(meanwhile -> verb.apply(new Others(place, around.question(), new Following(meanwhile::accept))),
                this::exchanged, refused -> {
                    stop.setEnabled(false);
                    read(refused);
                });
    }

    private void exchanged(Others.Outcome outcome) {
        stop.setEnabled(false);
        around.changed();
        read(String.join(" ", outcome.told().stream().map(each -> each.in(desk.language())).toList()));
        outcome.toMerge().ifPresent(commit -> merge.accept(commit, branching.flatMap(Branching::currentTip)
                .flatMap(Tip::follows).orElse(Place.brief(commit))));
    }

    private void say(String text) {
        state.setText(text);
        state.requestLayout();
    }

    /** Shows how far the exchange is, and ends it when the person says so. */
    private final class Following implements Progress {

        private final Consumer<Runnable> later;

        Following(Consumer<Runnable> later) {
            this.later = later;
        }

        @Override
        public void at(Step step, int done, int total) {
            later.accept(() -> say(step.told().in(desk.language()) + (total > 0 ? " " + done + " / " + total : "")));
        }

        @Override
        public boolean isCancelled() {
            return stopping;
        }
    }
}
