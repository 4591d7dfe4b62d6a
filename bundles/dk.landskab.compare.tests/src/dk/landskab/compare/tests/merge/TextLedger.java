// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.tests.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Acquisition texts as tables, by path; and texts as such tables, line by line and by nothing of what is tested. */
final class TextLedger {

    /** What a file says: lines by name, in their order. */
    static final class File {

        final Map<String, List<String>> uses = new LinkedHashMap<>();
        final Map<String, List<String>> definitions = new LinkedHashMap<>();
        final List<String> rest = new ArrayList<>();
        final Map<String, Integer> gaps = new TreeMap<>();
        boolean broken;

        File copy() {
            File copy = new File();
            copy.uses.putAll(uses);
            copy.definitions.putAll(definitions);
            copy.rest.addAll(rest);
            copy.gaps.putAll(gaps);
            copy.broken = broken;
            return copy;
        }

        String text() {
            StringBuilder text = new StringBuilder();
            uses.values().forEach(lines -> text.append(String.join("\n", lines)).append('\n'));
            definitions.forEach((name, lines) -> text.append("\n".repeat(gaps.getOrDefault(name, 1)))
                    .append(String.join("\n", lines)).append('\n'));
            rest.forEach(line -> text.append(line).append('\n'));
            return text + (broken ? "\"" : "");
        }

        /** All but order and layout. */
        Map<String, Object> content() {
            return Map.of("uses", new TreeMap<>(uses), "definitions", new TreeMap<>(definitions), "rest", rest);
        }
    }

    final TreeMap<String, File> files = new TreeMap<>();

    TextLedger copy() {
        TextLedger copy = new TextLedger();
        files.forEach((path, file) -> copy.files.put(path, file.copy()));
        return copy;
    }

    /** Some of the files. */
    TextLedger only(Set<String> paths) {
        TextLedger some = copy();
        some.files.keySet().retainAll(paths);
        return some;
    }

    Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        files.forEach((path, file) -> texts.put(path, file.text()));
        return texts;
    }

    /** The file that a definition stands in; null where it is not there. */
    String pathOf(String name) {
        return files.keySet().stream().filter(path -> files.get(path).definitions.containsKey(name)).findFirst()
                .orElse(null);
    }

    /** The lines of a definition; null where it is not there. */
    List<String> linesOf(String name) {
        String path = pathOf(name);
        return path == null ? null : files.get(path).definitions.get(name);
    }

    /** What a text says; a definition ends with a brace at the beginning of a line. */
    static File read(String text) {
        File file = new File();
        List<String> waiting = new ArrayList<>();
        for (String line : text.split("\n")) {
            waiting.add(line);
            if (line.startsWith("use ")) {
                put(file.uses, line.split(" ")[1], waiting);
            } else if (line.equals("}")) {
                String header = waiting.stream().filter(each -> each.matches("(acquisition|process) .*")).findFirst()
                        .orElseThrow();
                put(file.definitions, header.split(" ")[1], waiting);
            } else if (line.isBlank()) {
                waiting.removeLast();
            }
        }
        file.rest.addAll(waiting);
        return file;
    }

    private static void put(Map<String, List<String>> blocks, String name, List<String> waiting) {
        if (blocks.put(name, List.copyOf(waiting)) != null) {
            throw new AssertionError(name + " stands twice");
        }
        waiting.clear();
    }
}
