// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.tests.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dk.landskab.compare.merge.Merge;
import dk.landskab.compare.merge.MergeResult;
import dk.landskab.store.Landscape;
import dk.landskab.store.LandscapeAssembly;
import dk.landskab.store.LoadedPart;
import dk.landskab.store.Origin;
import dk.landskab.store.PartFormats;
import dk.landskab.store.PartSource;

/** Stored diagrams, from their bytes to their bytes; what they are judged by stands in {@code merge-pairs.txt}. */
class DiagramMergeTest {

    private static final String MODEL = """
            <?xml version="1.0" encoding="UTF-8"?>
            <core:Part xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:core="https://landskab.dk/model/core"
                xmlns:application="https://landskab.dk/model/application" id="part" formatVersion="1">
              <elements xsi:type="application:Application" id="a" name="A"/>
              <elements xsi:type="application:Application" id="b" name="B"/>
              <elements xsi:type="application:Application" id="c" name="C"/>
            </core:Part>
            """;
    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <diagram:Diagram xmi:version="2.0"
                xmlns:xmi="http://www.omg.org/XMI"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xmlns:diagram="https://landskab.dk/model/diagram"
                id="map"
                name="%s"
                kind="landscape">
            """;

    /** The name of a diagram and the boxes on it, of base, ours and theirs; and what they are together. */
    @ParameterizedTest
    @CsvSource({
        "M a1 b1, M a2 b1, M a1 b2, M a2 b2", "M a1 b1, M a2 b1, M a1, M a2", "M a1 b1, M b1, M a1, M",
        "M a1, M a1 b1, M a1 c1, M a1 b1 c1", "M a1, M a1 b1, M a1 b1, M a1 b1", "M a1, N a1, M a3, N a3",
        "M a1 b1, M a2 b1, M a2 b3, M a2 b3", "M, M c1, M a1, M a1 c1"})
    void boxes_are_merged_one_by_one(String base, String ours, String theirs, String expected) throws IOException {
        MergeResult result = Merge.of(landscape(base), landscape(ours), landscape(theirs));

        assertEquals(List.of(), Carrying.points(result));
        assertEquals(diagram(expected), text(result, "map.diagram"));
    }

    @ParameterizedTest
    @CsvSource({"M a1, M a2, M a3, map.a x", "M a1, N a1, O a1, map name", "M a1, M, M a2, map.a @existence",
        "M, M b1, M b2, map.b x"})
    void what_both_change_differently_is_asked_about_box_by_box(String base, String ours, String theirs, String point)
            throws IOException {
        MergeResult result = Merge.of(landscape(base), landscape(ours), landscape(theirs));

        assertEquals(List.of(point), Carrying.points(result));
        assertEquals(diagram(point.endsWith("@existence") ? theirs : ours), text(result, "map.diagram"));
    }

    @Test
    void a_merge_of_a_diagram_alone_keeps_its_references_to_elements() throws IOException {
        List<LoadedPart> parts = new ArrayList<>();
        for (String boxes : List.of("M a1", "M a2", "M a1 b1")) {
            parts.add(PartFormats.standard().read(PartSource.of("map.diagram",
                    diagram(boxes).getBytes(StandardCharsets.UTF_8))));
        }
        List<Landscape> alone = parts.stream()
                .map(part -> LandscapeAssembly.ofSome(Origin.of("alone"), List.of(part))).toList();
        MergeResult result = Merge.of(alone.get(0), alone.get(1), alone.get(2));

        assertEquals(diagram("M a2 b1"), text(result, "map.diagram"));
    }

    private static String text(MergeResult result, String path) throws IOException {
        for (LoadedPart part : result.landscape().parts()) {
            if (part.path().equals(path)) {
                return new String(part.source().bytes(), StandardCharsets.UTF_8);
            }
        }
        return null;
    }

    private static Landscape landscape(String boxes) {
        Map<String, String> texts = new TreeMap<>(Map.of("map.diagram", diagram(boxes), "model.landskab", MODEL));
        List<LoadedPart> parts = new ArrayList<>();
        texts.forEach((path, text) -> parts.add(PartFormats.standard().read(
                PartSource.of(path, text.getBytes(StandardCharsets.UTF_8)))));
        return LandscapeAssembly.of(Origin.of("diagrams"), parts);
    }

    /** A name, and boxes: the element and where it stands from left to right. */
    private static String diagram(String words) {
        String[] boxes = words.split(" ");
        StringBuilder text = new StringBuilder(String.format(HEAD, boxes[0]));
        for (int i = 1; i < boxes.length; i++) {
            text.append("  <placements id=\"map.").append(boxes[i].charAt(0)).append("\"\n      x=\"")
                    .append(boxes[i].substring(1)).append("\"\n      element=\"").append(boxes[i].charAt(0))
                    .append("\"/>\n");
        }
        String open = text.toString();
        return boxes.length > 1 ? open + "</diagram:Diagram>\n" : open.replace("\">\n", "\"/>\n");
    }
}
