// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions.branch;

import java.util.List;
import java.util.Optional;

import dk.landskab.model.edit.Message;
import dk.landskab.store.Location;
import dk.landskab.store.WriteRefusedException;
import dk.landskab.ui.versions.story.Place;
import dk.landskab.versioning.remote.CredentialQuestion;
import dk.landskab.versioning.remote.Fetch;
import dk.landskab.versioning.remote.Progress;
import dk.landskab.versioning.remote.Pull;
import dk.landskab.versioning.remote.Push;
import dk.landskab.versioning.writing.Branches;
import dk.landskab.versioning.writing.WritableRepository;

/**
 * Asks other repositories of a landscape, and gives to them. Each verb says what came of it, and throws a {@link
 * dk.landskab.store.StoreException} where it is refused, with what to do.
 *
 * @param question who is asked for what the user's own helpers do not know
 * @param progress who follows, and may end it
 */
public record Others(Place place, CredentialQuestion question, Progress progress) {

    private static final String ORIGIN = "origin";

    /**
     * What came of it.
     *
     * @param told in words
     * @param toMerge what is to be merged now, since both went on; by its full hash
     */
    public record Outcome(List<Message> told, Optional<String> toMerge) {

        /** Copies the list. */
        public Outcome {
            told = List.copyOf(told);
        }
    }

    /** Gets what the others have; no branch of one's own moves. */
    public Outcome fetch(List<String> remotes) {
        try (WritableRepository at = open()) {
            int moved = 0;
            for (String remote : remotes) {
                moved += new Fetch(at, remote).asking(question).watched(progress).call().size();
            }
            return told(count("fetched", moved));
        }
    }

    /** Gets what the current branch follows, and goes forward to it. */
    public Outcome pull() {
        try (WritableRepository at = open()) {
            return switch (new Pull(at).asking(question).watched(progress).call()) {
                case Pull.UpToDate same -> told(say("pulled.none"));
                case Pull.FastForwarded forward -> new Outcome(forward.complaints().isEmpty()
                        ? List.of(say("pulled")) : forward.complaints(), Optional.empty());
                case Pull.MergeNeeded both -> new Outcome(List.of(say("pulled.both")), Optional.of(both.theirs()));
            };
        }
    }

    /** Gives the current branch to the repository that it follows, or to the one that there is. */
    public Outcome push(Branching branching) {
        try (WritableRepository at = open()) {
            String branch = new Branches(at).current().orElseThrow(() -> refused(at));
            boolean follows = branching.currentTip().flatMap(Tip::follows).isPresent();
            Push push = new Push(at, remote(at, branch, branching), branch).asking(question).watched(progress);
            return switch ((follows ? push : push.following()).call()) {
                case Push.UpToDate same -> told(say("pushed.none"));
                case Push.Pushed done -> told(say("pushed", done.branch()));
            };
        }
    }

    private static String remote(WritableRepository at, String branch, Branching branching) {
        String configured = at.repository().getConfig().getString("branch", branch, "remote");
        return configured != null ? configured : branching.remotes().contains(ORIGIN) || branching.remotes().isEmpty()
                ? ORIGIN : branching.remotes().getFirst();
    }

    private static RuntimeException refused(WritableRepository at) {
        return new WriteRefusedException(
                Location.of(at.refusals().place()), say("detached"));
    }

    private WritableRepository open() {
        return WritableRepository.open(place.path(), place.formats());
    }

    private static Outcome told(Message what) {
        return new Outcome(List.of(what), Optional.empty());
    }

    private static Message count(String key, int number) {
        return say(key + (number == 0 ? ".none" : number == 1 ? ".one" : ".many"), number);
    }

    private static Message say(String key, Object... arguments) {
        return Message.of(Others.class, key, arguments);
    }
}
