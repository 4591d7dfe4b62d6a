// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.install;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What {@code .gitattributes} says of the files of a landscape: they are merged by us, and their line ends stay as they
 * are, because a landscape is the same bytes on every system.
 */
public final class Attributes {

    private static final Map<String, String> WANTED = wanted();

    private Attributes() {
    }

    private static Map<String, String> wanted() {
        Map<String, String> wanted = new LinkedHashMap<>();
        wanted.put("*.landskab", "-text merge=landskab");
        wanted.put("*.diagram", "-text merge=landskab");
        wanted.put("*.acq", "text eol=lf merge=landskab");
        return wanted;
    }

    /** The text for a repository that has none. */
    public static String text() {
        return WANTED.entrySet().stream().map(each -> each.getKey() + " " + each.getValue() + "\n")
                .collect(Collectors.joining());
    }

    /**
     * A text with what it lacks. Of a pattern that is there, the first line is completed; the others come last. What
     * somebody else set for the merge of such a file is overruled by a line at the end.
     */
    static String completed(String text) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        WANTED.forEach((pattern, attributes) -> complete(lines, pattern, attributes));
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private static void complete(List<String> lines, String pattern, String attributes) {
        List<String> own = lines.stream().filter(line -> words(line).getFirst().equals(pattern)).toList();
        String merge = attributes.substring(attributes.indexOf("merge="));
        if (own.isEmpty() || own.stream().anyMatch(line -> setsMergeOtherwise(line, merge))) {
            if (own.isEmpty() || !words(own.getLast()).contains(merge)) {
                lines.add(pattern + " " + attributes);
            }
        } else if (own.stream().noneMatch(line -> words(line).contains(merge))) {
            lines.set(lines.indexOf(own.getFirst()), own.getFirst().stripTrailing() + " " + merge);
        }
    }

    private static boolean setsMergeOtherwise(String line, String merge) {
        return words(line).stream().anyMatch(word -> !word.equals(merge)
                && (word.startsWith("merge=") || Stream.of("merge", "-merge", "!merge").anyMatch(word::equals)));
    }

    private static List<String> words(String line) {
        return List.of(line.strip().split("\\s+"));
    }
}
