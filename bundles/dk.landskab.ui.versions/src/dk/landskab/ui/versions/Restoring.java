// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;

import dk.landskab.editing.EditRefusedException;
import dk.landskab.editing.gesture.Restoration;
import dk.landskab.model.core.Identified;
import dk.landskab.model.edit.Labels;
import dk.landskab.store.Landscape;
import dk.landskab.ui.navigator.Desk;
import dk.landskab.ui.versions.story.Place;
import dk.landskab.versioning.GitLandscapes;

/**
 * Lets an element of the open landscape be again as a revision has it, once the person has agreed to what is told to come
 * of it: one step, which undo takes back. The revision is read beside the window. For the window's thread.
 *
 * @param said is given what to tell while it works, and what came of it
 */
record Restoring(Desk desk, Place place, Work work, Consumer<String> said) {

    private static final int TOLD = 12;

    /** The whole element, also one that is no more. */
    void whole(String revision, String id) {
        restore(revision, id, List.of());
    }

    /** One value. */
    void value(String revision, String id, List<EStructuralFeature> path) {
        restore(revision, id, List.of(path));
    }

    private void restore(String revision, String id, List<List<EStructuralFeature>> only) {
        said.accept(layouts().say("reading"));
        work.begin(meanwhile -> read(revision), then -> then.find(id).ifPresentOrElse(
                was -> restore(revision, then, was, only),
                () -> said.accept(layouts().say("restore.notThen", id, Place.brief(revision)))), said);
    }

    private Landscape read(String revision) {
        try (GitLandscapes git = place.revisions()) {
            return git.at(revision).read();
        }
    }

    private void restore(String revision, Landscape then, Identified was, List<List<EStructuralFeature>> only) {
        try {
            Restoration restoration = new Restoration(desk.landscape(), then, was);
            List<EStructuralFeature> differing = restoration.differing();
            if (!only.isEmpty()) {
                restoration.only(only);
                differing = differing.stream().filter(each -> only.getFirst().getFirst() == each).toList();
            }
            if (!restoration.isGone() && differing.isEmpty()) {
                said.accept(layouts().say("restore.same", was, revision(revision)));
            } else if (desk.agrees(layouts().message("restore.ask", was, revision(revision),
                    told(restoration, was, differing)))) {
                desk.select(restoration.call());
                said.accept(layouts().say("restore.done", was, revision(revision)));
            } else {
                said.accept("");
            }
        } catch (EditRefusedException refused) {
            said.accept(refused.what().in(desk.language()));
        }
    }

    /** A line for each thing that comes of it; of many, the first. */
    private String told(Restoration restoration, Identified was, List<EStructuralFeature> differing) {
        Labels labels = Labels.in(desk.language());
        Stream<String> back = restoration.isGone()
                ? Stream.concat(Stream.of(was), restoration.along().stream()).map(each -> layouts().say("restore.back", each))
                : differing.stream().map(each -> layouts().say("restore.value", each,
                        value(labels, each, desk.landscape().find(was.getId()).orElseThrow()), value(labels, each, was)));
        Stream<String> lost = restoration.lost().stream().map(each -> layouts().say("restore.lost", each));
        List<String> all = Stream.concat(back, lost).toList();
        String first = String.join("\n", all.subList(0, Math.min(TOLD, all.size())));
        return all.size() > TOLD ? first + "\n" + layouts().say("restore.more", all.size() - TOLD) : first;
    }

    private String value(Labels labels, EStructuralFeature feature, Identified object) {
        return object.eIsSet(feature) ? labels.value(feature, object.eGet(feature)) : layouts().say("decided.nothing");
    }

    /** A hash is told in short, with what stands behind it. */
    private static String revision(String revision) {
        int end = revision.endsWith("~1") ? revision.length() - 2 : revision.length();
        return Place.brief(revision.substring(0, end)) + revision.substring(end);
    }

    private Layouts layouts() {
        return new Layouts(desk.language());
    }
}
