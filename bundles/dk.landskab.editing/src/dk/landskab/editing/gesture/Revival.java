// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.gesture;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
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
 * Lets an element that is no more come back to where it stood, with what made no sense without it, and lets what referred
 * to them do so again. Only gathers what is to be done.
 *
 * @param then the landscape that has it
 * @param regrowth gathers it
 */
record Revival(OpenLandscape landscape, Landscape then, Regrowth regrowth) {

    /**
     * Gathers it.
     *
     * @return what comes back besides the element
     * @throws EditRefusedException where what it stood in is no more, or is a text
     */
    Set<Identified> of(Identified was) {
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
        return back;
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
                .orElseThrow(() -> new EditRefusedException(
                        Message.of(Revival.class, "container", element)));
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
}
