// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.kitos.map;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import dk.landskab.exchange.update.LastSaid;
import dk.landskab.exchange.update.WorkingCopy;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Identified;
import dk.landskab.model.core.RefScheme;

/** What the landscape has already of one organisation, and of what all share, by its identity in KITOS. */
final class Known {

    private record Identity(Class<?> type, RefScheme scheme, String value) {

        /** Capitals make no difference in a UUID. */
        static Identity of(Class<?> type, RefScheme scheme, String value) {
            return new Identity(type, scheme, String.valueOf(value).toLowerCase(Locale.ROOT));
        }
    }

    private static final Set<RefScheme> OF_KITOS = EnumSet.of(RefScheme.KITOS_SYSTEM, RefScheme.KITOS_USAGE,
            RefScheme.KITOS_CONTRACT, RefScheme.KITOS_DPR, RefScheme.KITOS_INTERFACE);

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
                .putIfAbsent(Identity.of(each.eClass().getInstanceClass(), ref.getScheme(), ref.getValue()), each)));
    }

    private boolean isInScope(Element element) {
        return element.getId().startsWith(organisation + ".") || element.getId().startsWith(Ids.SHARED);
    }

    /** Everything of a class. */
    <T extends Element> Stream<T> all(Class<T> type) {
        return elements.stream().filter(type::isInstance).map(type::cast);
    }

    /** Everything of a class that KITOS has never spoken of. */
    <T extends Element> Stream<T> byHand(Class<T> type) {
        return all(type).filter(Known::isByHand);
    }

    /** Whether KITOS has never spoken of an element. */
    static boolean isByHand(Element element) {
        return LastSaid.of(element, KitosMapping.SAID).isEmpty()
                && element.getExternalRefs().stream().noneMatch(ref -> OF_KITOS.contains(ref.getScheme()));
    }

    /** Everything of a class that KITOS has spoken of. */
    <T extends Element> Stream<T> spokenOf(Class<T> type) {
        return all(type).filter(each -> !isByHand(each));
    }

    /** What has this identity in KITOS, whatever its id. */
    <T extends Element> Optional<T> by(Class<T> type, RefScheme scheme, String value) {
        return Optional.ofNullable(byIdentity.get(Identity.of(type, scheme, value))).map(type::cast);
    }

    /** What has this id, wherever it belongs. */
    <T extends Identified> Optional<T> find(String id, Class<T> type) {
        return Optional.ofNullable(copy.find(id)).filter(type::isInstance).map(type::cast);
    }
}
