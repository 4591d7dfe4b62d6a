// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;

import dk.landskab.model.edit.Message;
import dk.landskab.ui.navigator.Desk;
import dk.landskab.ui.versions.branch.BranchWork;
import dk.landskab.ui.versions.branch.Branching;
import dk.landskab.ui.versions.branch.Tip;
import dk.landskab.ui.versions.story.Place;

/** What is done with branches and tags of one's own, with the questions that go before it. */
final class BranchVerbs {

    private final Desk desk;
    private final Frame frame;
    private final Layouts layouts;
    private final BranchWork branches;
    private final SavingFirst saving;
    private final BiConsumer<String, String> merge;
    private final Scene scene;
    private boolean working;

    /** @param merge is given a commit to merge, and what a person calls it */
    BranchVerbs(Frame frame, Desk desk, Place place, SavingFirst saving, BiConsumer<String, String> merge, Scene scene) {
        this.desk = desk;
        this.frame = frame;
        this.layouts = frame.layouts();
        this.branches = new BranchWork(place);
        this.saving = saving;
        this.merge = merge;
        this.scene = scene;
    }

    /** Whether something is being done that looking would make forget what came of it. */
    boolean isWorking() {
        return working;
    }

    private NameQuestion names() {
        return new NameQuestion(frame.control().getShell(), layouts);
    }

    void create() {
        String from = scene.chosen().map(Tip::name).or(() -> scene.branching().current()).orElse("HEAD");
        String commit = scene.chosen().map(Tip::commit).orElse("HEAD");
        names().ask("branch.create", "", from)
                .ifPresent(name -> afterSaving(() -> branches.create(name, commit)));
    }

    void switchTo() {
        Tip tip = scene.chosen().orElseThrow();
        Branching known = scene.branching();
        afterSaving(() -> branches.switchTo(tip, known.remotes()));
    }

    void merge() {
        Tip tip = scene.chosen().orElseThrow();
        if (saving.saved()) {
            merge.accept(tip.commit(), tip.name());
        }
    }

    void rename() {
        Tip tip = scene.chosen().orElseThrow();
        names().ask("branch.naming", tip.name(), tip.name())
                .ifPresent(next -> perform(() -> branches.rename(tip.name(), next)));
    }

    void tag() {
        Tip tip = scene.chosen().orElseThrow();
        names().ask("branch.tagging", "", tip.name())
                .ifPresent(name -> perform(() -> branches.tag(name, tip.commit())));
    }

    void delete() {
        Tip tip = scene.chosen().orElseThrow();
        if (!desk.agrees(layouts.message("branch.deleting", tip.name()))) {
            return;
        }
        perform(() -> branches.delete(tip, false), refused -> {
            if (tip.kind() == Tip.Kind.OWN && desk.agrees(layouts.message("branch.deletingAlone", refused))) {
                perform(() -> branches.delete(tip, true));
            } else {
                scene.say(refused);
            }
        });
    }

    private void afterSaving(Supplier<List<Message>> verb) {
        if (saving.saved()) {
            perform(verb);
        }
    }

    private void perform(Supplier<List<Message>> verb) {
        perform(verb, scene::say);
    }

    private void perform(Supplier<List<Message>> verb, Consumer<String> refused) {
        working = true;
        frame.work().begin(meanwhile -> verb.get(), told -> {
            working = false;
            scene.done(told);
        }, why -> {
            working = false;
            refused.accept(why);
        });
    }
}
