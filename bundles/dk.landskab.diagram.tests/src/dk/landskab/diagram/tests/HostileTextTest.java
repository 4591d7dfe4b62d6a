// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import dk.landskab.diagram.Drawing;
import dk.landskab.diagram.DrawingRequest;
import dk.landskab.diagram.paint.Theme;
import dk.landskab.diagram.run.SemanticModel;

/** Every way by which a text comes into a picture, with every text that would like to be more than text. */
class HostileTextTest {

    private static final List<String> TEXTS = List.of("<script>alert(1)</script>", "</text><script>alert(1)</script>",
            "\" onload=\"alert(1)", "javascript:alert(1)", "]]><svg onload=alert(1)>", "&#60;script&#62;",
            "\u202Etxet\u202C", "\u0000\u0007\u001B[31m", "\uD800", "&unknown;", "<!DOCTYPE x>", "%s%n{0}${env:HOME}");

    /** A way into a picture. */
    private enum Way {
        LABEL {
            @Override
            Drawing drawn(String text) {
                return named("p", text, Kit.sample());
            }
        },
        TITLE_BY_SUBJECT {
            @Override
            Drawing drawn(String text) {
                return named("k", text, Kit.sample());
            }
        },
        CONTAINER {
            @Override
            Drawing drawn(String text) {
                return named("k.it", text, Kit.sample());
            }
        },
        LABEL_OF_A_LINE {
            @Override
            Drawing drawn(String text) {
                return named("i", text, Kit.sample());
            }
        },
        TOOLTIP {
            @Override
            Drawing drawn(String text) {
                return named("p", text, Kit.sample().with("labelExpression=\"feature:name\"",
                        "labelExpression=\"x\" tooltipExpression=\"feature:name\""));
            }
        },
        VALIDATION {
            @Override
            Drawing drawn(String text) {
                return named("c", text, Kit.sample().with("message=\"It supports nothing\"",
                        "message=\"feature:name\""));
            }
        },
        TITLE_AND_REMARKS {
            @Override
            Drawing drawn(String text) {
                Kit kit = Kit.sample();
                return kit.run().draw(kit.model(), kit.request().titled(text, List.of(text, "x")));
            }
        },
        LEGEND {
            @Override
            Drawing drawn(String text) {
                Kit kit = Kit.sample();
                return kit.run().draw(kit.model(), kit.request().legend(Map.of("Process", text)));
            }
        },
        PLATEAU {
            @Override
            Drawing drawn(String text) {
                Kit kit = Kit.sample().on(Kit.SKETCH + "Plateau t \"T\"\n");
                return named("t", text, kit.wanted(kit.request().plateau("t").filters(Set.of("NoProcesses"))));
            }
        };

        abstract Drawing drawn(String text);

        private static Drawing named(String id, String name, Kit kit) {
            SemanticModel model = kit.model();
            var element = model.find(id).orElseThrow();
            element.eSet(element.eClass().getEStructuralFeature("name"), name);
            return kit.run().draw(model, kit.request());
        }
    }

    static Stream<Arguments> all() {
        return Stream.of(Way.values()).flatMap(way -> TEXTS.stream().map(text -> Arguments.of(way, text)));
    }

    @ParameterizedTest
    @MethodSource("all")
    void aTextIsOnlyEverText(Way way, String text) throws Exception {
        Drawing drawing = way.drawn(text);
        byte[] bytes = drawing.svg(Theme.LIGHT);
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        Document svg = factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
        NodeList elements = svg.getElementsByTagName("*");
        Set<String> known = Set.of("svg", "title", "desc", "rect", "ellipse", "path", "text", "g");
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            assertTrue(known.contains(element.getTagName()), element.getTagName());
            for (int j = 0; j < element.getAttributes().getLength(); j++) {
                assertFalse(element.getAttributes().item(j).getNodeName().startsWith("on"));
                assertFalse(element.getAttributes().item(j).getNodeName().endsWith("href"));
            }
        }
        assertEquals(-1, new String(bytes, StandardCharsets.UTF_8).indexOf('\u202E'));
    }

    @ParameterizedTest
    @MethodSource("all")
    void aTextCanBePainted(Way way, String text) {
        assertTrue(way.drawn(text).png(Theme.DARK, 0.5).length > 100);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aHostileIdIsOnlyEverText(String text) throws Exception {
        Kit kit = Kit.sample();
        SemanticModel model = kit.model();
        var process = model.find("p").orElseThrow();
        process.eSet(process.eClass().getEStructuralFeature("id"), text);
        byte[] svg = kit.run().draw(model, DrawingRequest.of("Landscape", "k")).svg(Theme.LIGHT);
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(svg));
    }

    static List<String> texts() {
        return TEXTS;
    }
}
