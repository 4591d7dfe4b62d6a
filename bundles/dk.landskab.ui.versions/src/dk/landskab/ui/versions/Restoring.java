// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import dk.landskab.editing.EditRefusedException;
import dk.landskab.model.core.Identified;
import dk.landskab.store.Landscape;
import dk.landskab.ui.navigator.Desk;
import dk.landskab.ui.versions.story.Place;
import dk.landskab.versioning.GitLandscapes;

/**
 * Lets elements of the open landscape, or some of what they say, be again as other landscapes have it, once the person has
 * agreed to what is told to come of it: one step, which undo takes back. The others are read beside the window. For the
 * window's thread.
 */
final class Restoring {

    private static final int TOLD = 12;

    private final Desk desk;
    private final Work work;
    private final Function<String, Landscape> reading;
    private final Consumer<String> said;
    private final Consumer<String> done;
    private final Layouts layouts;
    private boolean deletes;

    /**
     * Restores from landscapes that have names.
     *
     * @param reading reads one; called by a thread that works
     * @param said is given what to tell while it works, and why nothing came of it
     * @param done is given what came of it
     */
    Restoring(Desk desk, Work work, Function<String, Landscape> reading, Consumer<String> said, Consumer<String> done) {
        this.desk = desk;
        this.work = work;
        this.reading = reading;
        this.said = said;
        this.done = done;
        this.layouts = new Layouts(desk.language());
    }

    /** Restores from revisions, by names that Git understands. */
    static Restoring fromRevisions(Desk desk, Place place, Work work, Consumer<String> said) {
        return new Restoring(desk, work, revision -> {
            try (GitLandscapes git = place.revisions()) {
                return git.at(revision).read();
            }
        }, said, said);
    }

    /** An element that the other landscape does not have is deleted from now on, and not refused. */
    Restoring deleting() {
        deletes = true;
        return this;
    }

    /** Restores some things, all of them or none. */
    void restore(List<Wanted> wanted) {
        said.accept(layouts.say("reading"));
        work.begin(meanwhile -> {
            Map<String, Landscape> read = new LinkedHashMap<>();
            wanted.forEach(each -> read.computeIfAbsent(each.then(), reading));
            return read;
        }, read -> restore(wanted, read), said);
    }

    private void restore(List<Wanted> wanted, Map<String, Landscape> read) {
        try {
            Optional<Wanted> unknown = wanted.stream().filter(each -> !isKnown(each, read)).findFirst();
            if (unknown.isPresent()) {
                said.accept(layouts.say("restore.notThen", unknown.get().id(), brief(unknown.get().then())));
                return;
            }
            ask(plan(wanted, read));
        } catch (EditRefusedException refused) {
            said.accept(refused.what().in(desk.language()));
        }
    }

    private boolean isKnown(Wanted wanted, Map<String, Landscape> read) {
        return read.get(wanted.then()).find(wanted.id()).isPresent()
                || deletes && desk.landscape().find(wanted.id()).isPresent();
    }

    private List<Step> plan(List<Wanted> wanted, Map<String, Landscape> read) {
        return wanted.stream().collect(Collectors.groupingBy(Wanted::subject, LinkedHashMap::new, Collectors.toList()))
                .values().stream().map(each -> step(each, read.get(each.getFirst().then()))).toList();
    }

    private Step step(List<Wanted> ofOne, Landscape then) {
        String id = ofOne.getFirst().id();
        String name = brief(ofOne.getFirst().then());
        return then.find(id).<Step>map(was -> Again.of(desk, name, then, was, ofOne.stream().map(Wanted::path).toList()))
                .orElseGet(() -> Gone.of(desk, name, desk.landscape().find(id).orElseThrow()));
    }

    private void ask(List<Step> all) {
        List<Step> some = all.stream().filter(each -> !each.isNothing()).toList();
        Optional<Step> only = Optional.of(all).filter(each -> each.size() == 1).map(List::getFirst);
        if (some.isEmpty()) {
            said.accept(only.map(each -> layouts.say("restore.same", each.subject(), each.then()))
                    .orElseGet(() -> layouts.say("restore.sameSeveral")));
        } else if (desk.agrees(only.map(each -> layouts.message("restore.ask", each.subject(), each.then(), told(some)))
                .orElseGet(() -> layouts.message("restore.askSeveral", told(some))))) {
            List<Identified> restored = desk.landscape().together(() -> some.stream()
                    .flatMap(each -> each.call().stream()).toList());
            restored.stream().findFirst().ifPresent(desk::select);
            done.accept(only.map(each -> each.done(layouts)).orElseGet(() -> layouts.say("restore.doneSeveral")));
        } else {
            said.accept("");
        }
    }

    /** A line for each thing that comes of it; of many, the first. */
    private String told(List<Step> all) {
        List<String> lines = all.stream().flatMap(each -> each.lines(layouts)).toList();
        String first = String.join("\n", lines.subList(0, Math.min(TOLD, lines.size())));
        return lines.size() > TOLD ? first + "\n" + layouts.say("restore.more", lines.size() - TOLD) : first;
    }

    /** A whole hash is told in short, with what stands behind it. */
    private static String brief(String name) {
        return name.matches("[0-9a-f]{40}.*") ? Place.brief(name) + name.substring(40) : name;
    }
}
