// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.archimate.write;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;

import dk.landskab.model.core.CorePackage;
import dk.landskab.model.core.Element;

/** Which elements of a landscape are elements of the model, and which are relations. */
final class Written {

    private final Map<Element, Typing> elements = new HashMap<>();
    private final Map<Element, LinkWriting> links = new IdentityHashMap<>();

    /** @param all what is written at all */
    Written(List<Element> all) {
        all.forEach(each -> LinkWriting.of(each).ifPresent(link -> links.put(each, link)));
        Set<Element> known = new LinkedHashSet<>(all);
        // a link whose ends are not in the model can only be an element
        links.entrySet().removeIf(each -> !known.contains(LinkWriting.end(each.getKey(), each.getValue().source()))
                || !known.contains(LinkWriting.end(each.getKey(), each.getValue().target())));
        all.stream().filter(each -> !links.containsKey(each)).forEach(each -> elements.put(each, Typing.of(each)));
    }

    /** Whether it is in the model, so that relations may end at it. */
    boolean contains(Element element) {
        return isElement(element) || isLink(element);
    }

    boolean isElement(Element element) {
        return elements.containsKey(element);
    }

    boolean isLink(Element element) {
        return links.containsKey(element);
    }

    /** How it is a relation; it must be one. */
    LinkWriting link(Element element) {
        return links.get(element);
    }

    /** The type of ArchiMate that an end of a relation is known by; empty for a relation. */
    String type(Element element) {
        return isElement(element) ? elements.get(element).type() : "";
    }

    /** The class that reading knows an end of a relation by: of a relation it only knows that it is one. */
    EClass seen(Element element) {
        return isElement(element) ? element.eClass() : CorePackage.Literals.RELATION;
    }
}
