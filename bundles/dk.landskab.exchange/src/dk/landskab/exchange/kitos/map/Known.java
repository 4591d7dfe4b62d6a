// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.kitos.map;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import dk.landskab.exchange.update.WorkingCopy;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Identified;
import dk.landskab.model.core.RefScheme;

/** What the landscape has already of one organisation, and of what all share, by its identity in KITOS. */
final class Known {

    private record Identity(Class<?> type, RefScheme scheme, String value) {
    }

    private final WorkingCopy copy;
    private final String organisation;
    private final List<Element> elements;
    private final Map<Identity, Element> byIdentity = new HashMap<>();

    Known(WorkingCopy copy, String organisation) {
        this.copy = copy;
        this.organisation = organisation;
        this.elements = copy.objects().filter(Element.class::isInstance).map(Element.class::cast)
                .filter(each -> each.getId() != null).filter(this::isInScope).toList();
        elements.forEach(each -> each.getExternalRefs().forEach(ref -> byIdentity
                .putIfAbsent(new Identity(each.eClass().getInstanceClass(), ref.getScheme(), ref.getValue()), each)));
    }

    private boolean isInScope(Element element) {
        return element.getId().startsWith(organisation + ".") || element.getId().startsWith(Ids.SHARED);
    }

    /** Everything of a class. */
    <T extends Element> Stream<T> all(Class<T> type) {
        return elements.stream().filter(type::isInstance).map(type::cast);
    }

    /** What has this identity in KITOS, whatever its id. */
    <T extends Element> Optional<T> by(Class<T> type, RefScheme scheme, String value) {
        return Optional.ofNullable(byIdentity.get(new Identity(type, scheme, value))).map(type::cast);
    }

    /** What has this id, wherever it belongs. */
    <T extends Identified> Optional<T> find(String id, Class<T> type) {
        return Optional.ofNullable(copy.find(id)).filter(type::isInstance).map(type::cast);
    }
}
