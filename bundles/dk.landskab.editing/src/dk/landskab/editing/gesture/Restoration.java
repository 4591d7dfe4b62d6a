// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.gesture;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;

import dk.landskab.editing.EditRefusedException;
import dk.landskab.editing.OpenLandscape;
import dk.landskab.editing.model.OpenPart;
import dk.landskab.model.core.CorePackage;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Identified;
import dk.landskab.model.core.Part;
import dk.landskab.model.edit.Message;
import dk.landskab.store.Incoming;
import dk.landskab.store.Landscape;
import dk.landskab.store.LoadedPart;

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
        Set<Identified> back = new LinkedHashSet<>();
        Deque<Identified> waiting = new ArrayDeque<>(List.of(was));
        while (!waiting.isEmpty()) {
            Identified each = waiting.removeFirst();
            if (back.add(each)) {
                lost(each).forEach(waiting::add);
            }
        }
        back.forEach(each -> place(each, regrowth.grow(each)));
        back.forEach(this::referred);
        regrowth.finish();
        back.remove(was);
        along = back;
    }

    /** What is no more, stood by itself, and could not be without an element. */
    private Stream<Identified> lost(Identified element) {
        return then.incoming(element).stream()
                .filter(each -> each.reference().isRequired() && !each.reference().isMany())
                .map(Incoming::source).filter(Element.class::isInstance).map(Identified.class::cast)
                .filter(each -> each.eContainer() instanceof Part && landscape.find(each.getId()).isEmpty());
    }

    /** What still is and referred to an element does so again, where it refers to nothing else meanwhile. */
    private void referred(Identified element) {
        EObject made = regrowth.anew(element.getId()).orElseThrow();
        for (Incoming each : then.incoming(element)) {
            String id = EcoreUtil.getID(each.source());
            Optional<Identified> source = Optional.ofNullable(id).flatMap(landscape::find)
                    .filter(one -> one.eClass() == each.source().eClass() && InText.part(one).isEmpty());
            source.ifPresent(one -> {
                if (each.reference().isMany()) {
                    regrowth.command().append(AddCommand.create(landscape.domain(), one, each.reference(), made));
                } else if (!one.eIsSet(each.reference())) {
                    regrowth.command().append(SetCommand.create(landscape.domain(), one, each.reference(), made));
                }
            });
        }
    }

    private void place(Identified element, EObject made) {
        if (element.eContainer() instanceof Part) {
            top(element, made);
            return;
        }
        EObject container = Optional.ofNullable(element.eContainer()).map(EcoreUtil::getID).flatMap(landscape::find)
                .orElseThrow(() -> refused("container", element));
        InText.refuse(container);
        add(container, element, made);
    }

    private void add(EObject container, Identified element, EObject made) {
        regrowth.command().append(element.eContainmentFeature().isMany()
                ? AddCommand.create(landscape.domain(), container, element.eContainmentFeature(), made)
                : SetCommand.create(landscape.domain(), container, element.eContainmentFeature(), made));
    }

    /** Into the file in which it stood, else where its like stand. */
    private void top(Identified element, EObject made) {
        String path = then.partOf(element).map(LoadedPart::path).orElse("");
        Optional<OpenPart> same = landscape.parts().stream().filter(each -> each.path().equals(path))
                .filter(each -> each.root() instanceof Part).findFirst();
        same.ifPresent(each -> InText.refuse(each.root()));
        if (same.filter(OpenPart::isWritable).isPresent()) {
            add(same.get().root(), element, made);
            return;
        }
        Placing.Place place = new Placing(landscape).of(element.eClass(), element.getId().replaceFirst("\\..*", ""));
        if (place.isNew()) {
            regrowth.command().append(landscape.adding(place.part()));
        }
        regrowth.command().append(AddCommand.create(landscape.domain(), place.part().root(),
                CorePackage.Literals.PART__ELEMENTS, made));
    }

    private static EditRefusedException refused(String key, Object... arguments) {
        return new EditRefusedException(Message.of(Restoration.class, key, arguments));
    }
}
