// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.gap;

import java.util.Optional;
import java.util.stream.Stream;

import dk.landskab.model.core.Element;

/**
 * One thing, as it is there on the sides of the analysis; at least on one.
 *
 * @param asIs today; empty where it is not there today
 * @param toBe in the target picture; empty where it is not there
 */
public record Seen(Optional<Element> asIs, Optional<Element> toBe) {

    /** Seen today only. */
    static Seen asIs(Element element) {
        return new Seen(Optional.of(element), Optional.empty());
    }

    /** Seen in the target picture only. */
    static Seen toBe(Element element) {
        return new Seen(Optional.empty(), Optional.of(element));
    }

    /** The element as the target picture has it, else as it is today. */
    public Element element() {
        return toBe.or(() -> asIs).orElseThrow();
    }

    /** The id by which results name it. */
    public String id() {
        return element().getId();
    }

    /** The ids that it has on the sides. */
    Stream<String> ids() {
        return Stream.of(asIs, toBe).flatMap(Optional::stream).map(Element::getId).distinct();
    }

    Seen mirrored() {
        return new Seen(toBe, asIs);
    }

    Presence presence() {
        return Presence.of(asIs.isPresent(), toBe.isPresent());
    }
}
