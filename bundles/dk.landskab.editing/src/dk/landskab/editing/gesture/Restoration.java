// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.gesture;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import dk.landskab.editing.EditRefusedException;
import dk.landskab.editing.OpenLandscape;
import dk.landskab.model.core.Identified;
import dk.landskab.model.edit.Message;
import dk.landskab.store.Landscape;

/**
 * Lets an element be again as it was in another landscape, such as that of an older commit, which is only looked at: the
 * whole element, some of what it says, or an element that is no more. With one that is no more comes what made no sense
 * without it and went too, such as an integration, and what referred to it does so again. What it refers to is found by
 * its id; what is not found can be told to a person before it is done.
 */
public final class Restoration {

    private final OpenLandscape landscape;
    private final Landscape then;
    private final Identified was;
    private final Optional<Identified> there;
    private List<List<EStructuralFeature>> only = List.of();
    private Set<Identified> along = Set.of();
    private Regrowth regrowth;

    /**
     * The restoration of the whole; nothing is done yet.
     *
     * @param then another landscape
     * @param was the element as it stands there
     * @throws EditRefusedException where it stands in a text, is of another class now, or what it stood in is no more
     */
    public Restoration(OpenLandscape landscape, Landscape then, Identified was) {
        this.landscape = landscape;
        this.then = then;
        this.was = was;
        there = landscape.find(was.getId());
        there.ifPresent(InText::refuse);
        there.filter(each -> each.eClass() != was.eClass()).ifPresent(each -> {
            throw refused("retyped", was, each.eClass(), was.eClass());
        });
        plan();
    }

    /**
     * Restores some of what the element says; an element that is no more comes back whole.
     *
     * @param paths each the features on the way to a value, through single children that have no id
     */
    public Restoration only(List<List<EStructuralFeature>> paths) {
        only = List.copyOf(paths);
        plan();
        return this;
    }

    /** Whether the element is no more. */
    public boolean isGone() {
        return there.isEmpty();
    }

    /** The features in which the element says something else now, in the order of the metamodel; none where it is no more. */
    public List<EStructuralFeature> differing() {
        return there.map(now -> was.eClass().getEAllStructuralFeatures().stream().filter(Likeness::isSaid)
                .filter(each -> !Likeness.of(now, was, each)).toList()).orElse(List.of());
    }

    /** What comes back too, since it went with the element. */
    public List<Identified> along() {
        return List.copyOf(along);
    }

    /** What cannot come back, such as a reference to what is no more. */
    public List<Message> lost() {
        return List.copyOf(regrowth.lost());
    }

    /**
     * Does it.
     *
     * @return the element
     * @throws EditRefusedException where a file must not be edited
     */
    public Identified call() {
        CompoundCommand command = regrowth.command();
        if (!command.isEmpty()) {
            landscape.execute(command);
        }
        return landscape.find(was.getId()).orElseThrow();
    }

    private void plan() {
        regrowth = new Regrowth(landscape);
        there.ifPresentOrElse(now -> {
            if (only.isEmpty()) {
                differing().forEach(each -> regrowth.change(now, was, each));
            } else {
                only.forEach(path -> change(now, was, path));
            }
            regrowth.finish();
        }, this::revive);
    }

    private void change(EObject now, EObject before, List<EStructuralFeature> path) {
        EStructuralFeature first = path.getFirst();
        if (path.size() > 1 && now.eGet(first) instanceof EObject child && before.eGet(first) instanceof EObject older
                && child.eClass() == older.eClass()) {
            change(child, older, path.subList(1, path.size()));
        } else {
            regrowth.change(now, before, first);
        }
    }

    private void revive() {
        along = new Revival(landscape, then, regrowth).of(was);
    }

    private static EditRefusedException refused(String key, Object... arguments) {
        return new EditRefusedException(Message.of(Restoration.class, key, arguments));
    }
}
