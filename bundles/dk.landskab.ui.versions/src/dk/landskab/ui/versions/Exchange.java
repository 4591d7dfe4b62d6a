// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

import dk.landskab.model.edit.Language;
import dk.landskab.ui.versions.branch.Branching;
import dk.landskab.ui.versions.branch.Others;
import dk.landskab.ui.versions.branch.Tip;
import dk.landskab.ui.versions.story.Place;
import dk.landskab.versioning.remote.Progress;

/** The exchange with other repositories, while which nothing else is done with branches. */
final class Exchange {

    private final Frame frame;
    private final Place place;
    private final Surroundings around;
    private final SavingFirst saving;
    private final BiConsumer<String, String> merge;
    private final Scene scene;
    private boolean running;
    private volatile boolean stopping;

    /** @param merge is given a commit to merge, and what a person calls it */
    Exchange(Frame frame, Place place, Surroundings around, SavingFirst saving, BiConsumer<String, String> merge,
            Scene scene) {
        this.frame = frame;
        this.place = place;
        this.around = around;
        this.saving = saving;
        this.merge = merge;
        this.scene = scene;
    }

    /** Whether another repository is being asked. */
    boolean isRunning() {
        return running;
    }

    void stop() {
        stopping = true;
    }

    void fetch() {
        Branching known = scene.branching();
        begin("fetching", others -> others.fetch(known.remotes()));
    }

    void pull() {
        if (saving.saved()) {
            begin("pulling", Others::pull);
        }
    }

    void push() {
        Branching known = scene.branching();
        begin("pushing", others -> others.push(known));
    }

    private void begin(String key, Function<Others, Others.Outcome> verb) {
        stopping = false;
        running = true;
        scene.enable();
        scene.say(frame.layouts().say(key));
        frame.work().begin(meanwhile -> verb.apply(new Others(place, around.question(),
                new Following(meanwhile::accept))), this::ended, refused -> {
                    running = false;
                    scene.exchanged(refused);
                });
    }

    private void ended(Others.Outcome outcome) {
        running = false;
        around.changed();
        Language language = frame.layouts().language();
        scene.exchanged(String.join(" ", outcome.told().stream().map(each -> each.in(language)).toList()));
        outcome.toMerge().ifPresent(commit -> merge.accept(commit, scene.branching().currentTip().flatMap(Tip::follows)
                .orElse(Place.brief(commit))));
    }

    /** Shows how far the exchange is, and ends it when the person says so. */
    private final class Following implements Progress {

        private final Consumer<Runnable> later;

        Following(Consumer<Runnable> later) {
            this.later = later;
        }

        @Override
        public void at(Step step, int done, int total) {
            later.accept(() -> scene.say(step.told().in(frame.layouts().language())
                    + (total > 0 ? " " + done + " / " + total : "")));
        }

        @Override
        public boolean isCancelled() {
            return stopping;
        }
    }
}
