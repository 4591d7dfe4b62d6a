// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.match;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import dk.landskab.analysis.NormalName;
import dk.landskab.analysis.merger.Basis;
import dk.landskab.model.core.Element;

/** What can be compared of an element: for each basis the keys that another may share, and what stands behind each. */
final class Profile {

    private final Element element;
    private final String kind;
    private final Map<Basis, SortedMap<String, Element>> keys = new EnumMap<>(Basis.class);
    private final Map<String, ComparableName> names = new TreeMap<>();
    private final Set<String> vendors = new TreeSet<>();

    /** An element, and the kind within which names may look alike. */
    Profile(Element element, String kind) {
        this.element = element;
        this.kind = kind;
    }

    void key(Basis basis, String key, Element behind) {
        keys.computeIfAbsent(basis, each -> new TreeMap<>()).putIfAbsent(key, behind);
    }

    /** The names of something that the element goes by, and of what is behind them. */
    void names(Stream<String> all, Element behind) {
        all.flatMap(each -> NormalName.of(each).stream()).map(NormalName::text).forEach(each -> {
            names.put(each, ComparableName.of(each));
            key(Basis.NAME, each, behind);
        });
    }

    void vendor(String name) {
        NormalName.of(name).map(NormalName::text).ifPresent(vendor -> {
            vendors.add(vendor);
            keys(Basis.NAME).forEach((each, behind) -> key(Basis.VENDOR_AND_NAME, vendor + "|" + each, behind));
        });
    }

    Element element() {
        return element;
    }

    String kind() {
        return kind;
    }

    /** The keys of a basis, each with the element behind it. */
    SortedMap<String, Element> keys(Basis basis) {
        return keys.getOrDefault(basis, Collections.emptySortedMap());
    }

    /** All names in their normal form. */
    Collection<ComparableName> names() {
        return names.values();
    }

    /** Whether both name vendors, and none in common. */
    boolean hasOtherVendor(Profile other) {
        return !vendors.isEmpty() && !other.vendors.isEmpty() && vendors.stream().noneMatch(other.vendors::contains);
    }

    /** What makes this element worth comparing with another that has the same. */
    Stream<Trait> traits() {
        Stream<Trait> exact = keys.entrySet().stream().filter(each -> each.getKey() != Basis.SIMILAR_NAME)
                .flatMap(each -> each.getValue().keySet().stream().map(key -> new Trait(each.getKey(), key)));
        Stream<Trait> alike = names.keySet().stream().flatMap(Profile::trigrams).distinct()
                .map(each -> new Trait(Basis.SIMILAR_NAME, kind + "~" + each));
        return Stream.concat(exact, alike);
    }

    private static Stream<String> trigrams(String name) {
        String padded = " " + name + " ";
        return Stream.iterate(0, start -> start + 3 <= padded.length(), start -> start + 1)
                .map(start -> padded.substring(start, start + 3));
    }
}
