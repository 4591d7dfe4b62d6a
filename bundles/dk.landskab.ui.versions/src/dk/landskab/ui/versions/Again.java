// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;

import dk.landskab.editing.gesture.Restoration;
import dk.landskab.model.core.Identified;
import dk.landskab.model.edit.Labels;
import dk.landskab.store.Landscape;
import dk.landskab.ui.navigator.Desk;

/**
 * One element that is to be again as another landscape has it, and what comes of it.
 *
 * @param then what that landscape is called
 * @param subject the element there
 * @param differing the features that become others
 */
record Again(Desk desk, String then, Identified subject, Restoration restoration, List<EStructuralFeature> differing)
        implements Step {

    /**
     * Plans it.
     *
     * @param paths to the values that are wanted; an empty path means the whole element
     * @throws dk.landskab.editing.EditRefusedException where it cannot be restored
     */
    static Again of(Desk desk, String name, Landscape then, Identified was, List<List<EStructuralFeature>> paths) {
        Restoration restoration = new Restoration(desk.landscape(), then, was);
        List<EStructuralFeature> differing = restoration.differing();
        if (paths.stream().noneMatch(List::isEmpty)) {
            restoration.only(paths);
            Set<EStructuralFeature> wanted = paths.stream().map(List::getFirst).collect(Collectors.toSet());
            differing = differing.stream().filter(wanted::contains).toList();
        }
        return new Again(desk, name, was, restoration, differing);
    }

    @Override
    public boolean isNothing() {
        return !restoration.isGone() && differing.isEmpty();
    }

    @Override
    public Stream<String> lines(Layouts layouts) {
        Labels labels = Labels.in(desk.language());
        Stream<String> back = restoration.isGone()
                ? Stream.concat(Stream.of(subject), restoration.along().stream()).map(each -> layouts.say("restore.back", each))
                : differing.stream().map(each -> layouts.say("restore.value", each,
                        value(labels, layouts, each, desk.landscape().find(subject.getId()).orElseThrow()),
                        value(labels, layouts, each, subject)));
        return Stream.concat(back, restoration.lost().stream().map(each -> layouts.say("restore.lost", each)));
    }

    @Override
    public Optional<Identified> call() {
        return Optional.of(restoration.call());
    }

    @Override
    public String done(Layouts layouts) {
        return layouts.say("restore.done", subject, then);
    }

    private static String value(Labels labels, Layouts layouts, EStructuralFeature feature, Identified object) {
        return object.eIsSet(feature) ? labels.value(feature, object.eGet(feature)) : layouts.say("decided.nothing");
    }
}
