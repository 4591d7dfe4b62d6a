// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.tests;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import dk.landskab.store.Landscape;
import dk.landskab.store.LandscapeSource;
import dk.landskab.store.Origin;
import dk.landskab.store.PartSource;
import dk.landskab.testkit.Sketch;

/** A landscape of several sketched files that notes which of them are read. */
final class Sketches implements LandscapeSource {

    private final Map<String, String> files = new TreeMap<>();
    final List<String> read = new ArrayList<>();

    /** Files by path; the text of each is a sketch. */
    static Sketches of(Map<String, String> files) {
        Sketches sketches = new Sketches();
        sketches.files.putAll(files);
        return sketches;
    }

    private record Part(String path, String text) implements PartSource {

        @Override
        public String contentKey() {
            return text;
        }

        /** As a model file would mention the ids that it defines. */
        @Override
        public byte[] bytes() {
            return text.lines().map(line -> "<x id=\"" + line.strip().split(" ")[1] + "\"/>")
                    .collect(Collectors.joining("\n")).getBytes(StandardCharsets.UTF_8);
        }
    }

    @Override
    public Origin origin() {
        return Origin.of("sketches");
    }

    @Override
    public List<PartSource> parts() {
        return files.entrySet().stream().<PartSource>map(file -> new Part(file.getKey(), file.getValue())).toList();
    }

    @Override
    public Landscape read(Predicate<PartSource> wanted) {
        StringBuilder text = new StringBuilder();
        parts().stream().filter(wanted).forEach(part -> {
            read.add(part.path());
            text.append("file ").append(part.path()).append('\n').append(((Part) part).text()).append('\n');
        });
        return Sketch.of(text.toString());
    }

    @Override
    public Landscape read() {
        return read(part -> true);
    }
}
