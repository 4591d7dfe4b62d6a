// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dk.landskab.model.core.Part;
import dk.landskab.model.edit.Message;

/**
 * The words of the files that are only carried. An id that is one of them, or is one after a prefix that a part says
 * texts may leave out, may be defined there.
 */
final class CarriedIds {

    private static final Pattern WORD = Pattern.compile("[^\\s\"'(){}\\[\\],;=]+");

    private final Set<String> words;
    private final List<String> prefixes;

    private CarriedIds(Set<String> words, List<String> prefixes) {
        this.words = words;
        this.prefixes = prefixes;
    }

    static CarriedIds in(List<LoadedPart> parts) {
        Set<String> words = new HashSet<>();
        parts.stream().filter(part -> part.roots().isEmpty()).forEach(part -> collect(part.source(), words));
        List<String> prefixes = parts.stream().flatMap(part -> part.roots().stream())
                .filter(Part.class::isInstance).flatMap(root -> ((Part) root).getNamespaces().stream()).distinct()
                .map(prefix -> prefix.endsWith(".") ? prefix : prefix + ".").toList();
        return new CarriedIds(words, prefixes);
    }

    private static void collect(PartSource source, Set<String> words) {
        try {
            Matcher word = WORD.matcher(new String(source.bytes(), StandardCharsets.UTF_8));
            while (word.find()) {
                words.add(word.group());
            }
        } catch (IOException e) {
            throw new UnreadableException(Location.of(source.path()),
                    Message.of(LandscapeAssembly.class, "carriedUnreadable"), e);
        }
    }

    boolean contains(String id) {
        return !words.isEmpty() && (words.contains(id) || prefixes.stream()
                .anyMatch(prefix -> id.startsWith(prefix) && words.contains(id.substring(prefix.length()))));
    }
}
