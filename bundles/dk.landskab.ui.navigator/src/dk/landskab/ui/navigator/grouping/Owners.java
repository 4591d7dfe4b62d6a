// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.navigator.grouping;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.editing.OpenLandscape;
import dk.landskab.model.business.Organisation;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Part;

/** Whose an element is, and whose the landscape is. */
public final class Owners {

    private Owners() {
    }

    /** The organisation that contains an element, or whose id its own begins with. */
    public static Optional<Organisation> organisation(Element element, OpenLandscape landscape) {
        return Stream.<EObject>iterate(element, each -> each != null, each -> each.eContainer())
                .filter(Organisation.class::isInstance).map(Organisation.class::cast).findFirst()
                .or(() -> byPrefix(element.getId(), landscape));
    }

    /** The id of the organisation whose prefix most ids have; empty where there is no organisation. */
    public static String main(OpenLandscape landscape) {
        Map<String, Long> counts = landscape.parts().stream().flatMap(part -> part.getContents().stream())
                .filter(Part.class::isInstance).flatMap(part -> ((Part) part).getElements().stream())
                .map(Element::getId).filter(id -> id != null && id.indexOf('.') > 0)
                .map(id -> id.substring(0, id.indexOf('.')))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return counts.entrySet().stream()
                .filter(entry -> landscape.find(entry.getKey()).filter(Organisation.class::isInstance).isPresent())
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey).or(() -> first(landscape)).orElse("");
    }

    private static Optional<String> first(OpenLandscape landscape) {
        return landscape.parts().stream().flatMap(part -> part.getContents().stream())
                .filter(Part.class::isInstance).flatMap(part -> ((Part) part).getElements().stream())
                .filter(Organisation.class::isInstance).map(Element::getId).filter(id -> id != null).sorted().findFirst();
    }

    /** The organisation whose id an id begins with, dot by dot. */
    static Optional<Organisation> byPrefix(String id, OpenLandscape landscape) {
        return Stream.iterate(id, each -> each != null, Owners::shorter).flatMap(each -> landscape.find(each).stream())
                .filter(Organisation.class::isInstance).map(Organisation.class::cast).findFirst();
    }

    private static String shorter(String id) {
        int dot = id.lastIndexOf('.');
        return dot < 0 ? null : id.substring(0, dot);
    }
}
