// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.update;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import dk.landskab.model.core.CoreFactory;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Property;

/**
 * What a source said of an element when it was last imported: for each value its check sum, so that the next import can
 * tell what the source has changed from what a person has. It is kept in a property of the element; a word before the
 * sums says which part of the source speaks of the element.
 */
public final class LastSaid {

    private static final int LENGTH = 8;

    private final String part;
    private final Map<String, Set<String>> sums;

    private LastSaid(String part, Map<String, Set<String>> sums) {
        this.part = part;
        this.sums = sums;
    }

    /** What is kept under this key in an element; empty where the source never spoke of it. */
    public static Optional<LastSaid> of(Element element, String key) {
        return property(element, key).map(Property::getValue).map(LastSaid::parse);
    }

    static LastSaid nothing(String part) {
        return new LastSaid(part, new TreeMap<>());
    }

    private static Optional<Property> property(Element element, String key) {
        return element.getProperties().stream().filter(each -> key.equals(each.getKey())).findFirst();
    }

    private static LastSaid parse(String text) {
        String[] words = text.strip().split("\\s+");
        Map<String, Set<String>> sums = new TreeMap<>();
        for (String word : List.of(words).subList(1, words.length)) {
            int equals = word.lastIndexOf('=');
            if (equals > 0) {
                sums.put(word.substring(0, equals), new TreeSet<>(List.of(word.substring(equals + 1).split(","))));
            }
        }
        return new LastSaid(words[0], sums);
    }

    /** Which part of the source speaks of the element. */
    public String part() {
        return part;
    }

    Set<String> paths() {
        return sums.keySet();
    }

    /** The check sums of what was said under a path; empty where nothing was. */
    Set<String> at(String path) {
        return sums.getOrDefault(path, Set.of());
    }

    void put(String path, Collection<String> values) {
        sums.put(path, sumsOf(values));
    }

    void keep(String path, LastSaid before) {
        sums.put(path, before.at(path));
    }

    void writeInto(Element element, String key) {
        String text = part + sums.entrySet().stream()
                .map(each -> " " + each.getKey() + "=" + String.join(",", each.getValue()))
                .collect(Collectors.joining());
        Property property = property(element, key).orElseGet(() -> {
            Property made = CoreFactory.eINSTANCE.createProperty();
            made.setId(element.getId() + ".p." + key);
            made.setKey(key);
            element.getProperties().add(made);
            return made;
        });
        property.setValue(text);
    }

    static Set<String> sumsOf(Collection<String> values) {
        return values.stream().map(LastSaid::sum).collect(Collectors.toCollection(TreeSet::new));
    }

    static String sum(String value) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
