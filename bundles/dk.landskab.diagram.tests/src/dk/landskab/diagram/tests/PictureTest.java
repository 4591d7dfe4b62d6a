// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import dk.landskab.diagram.Drawing;
import dk.landskab.diagram.paint.Ink;
import dk.landskab.diagram.paint.Picture;
import dk.landskab.diagram.paint.Theme;
import dk.landskab.diagram.plan.Colour;
import dk.landskab.model.edit.AreaPalette;
import dk.landskab.model.edit.Language;

/** What a picture holds, and that text in it is text. */
class PictureTest {

    private static Document svg(Kit kit) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(kit.drawing().svg(Theme.LIGHT)));
    }

    private static List<String> texts(Document svg) {
        NodeList all = svg.getElementsByTagName("text");
        return java.util.stream.IntStream.range(0, all.getLength()).mapToObj(i -> all.item(i).getTextContent()).toList();
    }

    @Test
    void everyLabelIsTextInTheSvg() throws Exception {
        assertTrue(texts(svg(Kit.sample())).containsAll(List.of("Test landscape: Kommune K", "Nexus", "SD Løn", "IT",
                "Omsorg", "Visitation", "Timer", "Read from left to right", "Application", "Supports", "Warning")));
    }

    @Test
    void everyTextKeepsTheWidthThatItWasMeasuredWith() throws Exception {
        NodeList all = svg(Kit.sample()).getElementsByTagName("text");
        for (int i = 0; i < all.getLength(); i++) {
            assertTrue(Double.parseDouble(((Element) all.item(i)).getAttribute("textLength")) > 0);
        }
    }

    @Test
    void whatIsNotInUseIsNotExplained() throws Exception {
        assertFalse(texts(svg(Kit.sample())).contains("Data"));
        assertFalse(texts(svg(Kit.sample())).contains("Error"));
    }

    @Test
    void theLegendSpeaksTheWordsThatItIsGiven() throws Exception {
        Kit kit = Kit.sample();
        List<String> texts = texts(svg(kit.wanted(kit.request().legend(Map.of("Application", "System",
                "Application/service:isCritical", "Critical system")))));
        assertTrue(texts.containsAll(List.of("System", "Critical system")), texts::toString);
        assertFalse(texts.contains("Supports"));
    }

    @Test
    void aLabelThatOnlySiriusTranslatesIsNotShown() throws Exception {
        assertFalse(texts(svg(Kit.sample().with("label=\"Unit\"", "label=\"%unit\""))).contains("%unit"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theCornerSaysTheDateThePlateauAndTheFilters(Language language) throws Exception {
        Kit kit = Kit.sample().on(Kit.SKETCH + "Plateau t \"Målbillede\"\n");
        List<String> texts = texts(svg(kit.wanted(kit.request().in(language).at(LocalDate.of(2027, 1, 1)).plateau("t")
                .filters(Set.of("OnlyCritical")))));
        String remarks = texts.get(1) + " " + texts.get(2);
        assertTrue(remarks.contains("2027-01-01") && remarks.contains("Målbillede")
                && remarks.contains("Only critical"), remarks);
    }

    @Test
    void aDiagramOfNothingSaysSo() throws Exception {
        assertTrue(texts(svg(Kit.sample().on("Organisation k \"K\""))).stream()
                .anyMatch(each -> each.startsWith("There is nothing to show here")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "javascript:alert(1)", "]]></text><script>x</script>",
            "a & b \"c\" 'd'", "&lt;b&gt;", "{0} %s ${x}", "--><!--"})
    void aHostileLabelIsText(String label) throws Exception {
        Document svg = svg(Kit.sample().on("Organisation k \"K\"\nBusinessProcess p \"" + label.replace("\"", "”")
                + "\"\n"));
        String said = label.replace("\"", "”");
        assertEquals(0, svg.getElementsByTagName("script").getLength());
        assertTrue(String.join(" ", texts(svg)).replace(" ", "").contains(said.replace(" ", "").substring(0, 4)));
        assertEquals(said, titleOf(svg, "Process:p"));
    }

    private static String titleOf(Document svg, String id) {
        NodeList groups = svg.getElementsByTagName("g");
        for (int i = 0; i < groups.getLength(); i++) {
            Element group = (Element) groups.item(i);
            if (group.getAttribute("data-id").equals(id)) {
                return group.getElementsByTagName("title").item(0).getTextContent().split("\n")[0];
            }
        }
        throw new AssertionError("no " + id);
    }

    @Test
    void directionMarksControlsAndHalvesOfCharactersControlNothing() {
        String label = "a\u202Eb\u2066c\u0007d\u2028e\uD800f\u200Bg";
        Kit kit = Kit.sample().on("Organisation k \"K\"\nBusinessProcess p \"x\"\n");
        var model = kit.model();
        model.find("p").orElseThrow().eSet(model.find("p").orElseThrow().eClass().getEStructuralFeature("name"), label);
        String svg = new String(kit.run().draw(model, kit.request()).svg(Theme.LIGHT), StandardCharsets.UTF_8);
        assertFalse(Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069\\u0000-\\u0008\\u2028\\uD800-\\uDFFF\\u200B]")
                .matcher(svg).find());
        assertTrue(svg.contains("a\uFFFDb\uFFFDc d e\uFFFDf\uFFFDg"), svg);
    }

    @Test
    void aLabelOfAMillionCharactersEnds() {
        Kit kit = Kit.sample().on("Organisation k \"K\"\nBusinessProcess p \"x\"\n");
        var model = kit.model();
        model.find("p").orElseThrow().eSet(model.find("p").orElseThrow().eClass().getEStructuralFeature("name"),
                "wide ".repeat(200_000));
        Drawing drawing = kit.run().draw(model, kit.request());
        assertTrue(drawing.svg(Theme.LIGHT).length < 20_000);
        assertTrue(drawing.png(Theme.LIGHT, 1).length < 100_000);
    }

    @Test
    void nothingInTheSvgRunsOrIsFetched() {
        String svg = Kit.sample().svg();
        for (String each : List.of("<script", "<style", "<image", "<foreignObject", "href", "style=", "url(", " on")) {
            assertFalse(svg.replace(" role=\"img\"", "").contains(each), each);
        }
    }

    @Test
    void theSvgIsTheSameInEveryLocaleAndAtEveryTime() {
        Locale before = Locale.getDefault();
        String expected = Kit.sample().svg();
        try {
            for (String tag : List.of("tr-TR", "ar-EG", "da-DK", "de-CH")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertEquals(expected, Kit.sample().svg(), tag);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void thePngIsPaintedWithoutADisplayAndAlwaysTheSame() throws Exception {
        Drawing drawing = Kit.sample().drawing();
        byte[] png = drawing.png(Theme.LIGHT, 2);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        assertEquals(drawing.picture().width() * 2, image.getWidth());
        assertEquals(0xFFFFFFFF, image.getRGB(1, 1));
        assertArrayEquals(png, drawing.png(Theme.LIGHT, 2));
        assertNotEquals(png.length, drawing.png(Theme.DARK, 2).length);
    }

    @Test
    void aHugePictureBecomesAPngThatCanBeHeld() throws Exception {
        byte[] png = new Picture(100_000, 100_000, "", "", "en", List.of()).png(Theme.LIGHT, 1);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        assertTrue((long) image.getWidth() * image.getHeight() <= 61_000_000L);
    }

    @Test
    void theDarkThemeHasTheProductsColoursAndReadableText() {
        for (AreaPalette area : List.of(AreaPalette.APPLICATION, AreaPalette.BUSINESS, AreaPalette.CHANGE)) {
            assertEquals(area.darkFill(), Theme.DARK.of(Ink.of(Colour.of(area.fill()))).hex());
            assertTrue(Colour.of(area.darkFill()).contrast(Ink.TEXT.dark()) >= 7, area::toString);
            assertTrue(Colour.of(area.fill()).contrast(Ink.TEXT.light()) >= 7, area::toString);
        }
        assertTrue(Ink.GROUND.dark().contrast(Ink.QUIET.dark()) >= 4.5);
        assertTrue(Ink.GROUND.light().contrast(Ink.QUIET.light()) >= 4.5);
    }

    @Test
    void anUnknownColourIsTurnedOverForDarkGround() {
        Ink light = Ink.of(new Colour(250, 240, 230));
        Ink dark = Ink.of(new Colour(20, 30, 60));
        assertTrue(light.dark().luminance() < 0.1);
        assertTrue(dark.dark().luminance() > 0.4);
    }

    @Test
    void aCutLabelIsWholeInItsTooltip() throws Exception {
        String name = "Fagsystem til visitation og bestilling af hjælpemidler til borgere i eget hjem";
        Kit kit = Kit.sample().on("Organisation k \"K\"\nBusinessProcess p \"" + name + "\"\n");
        assertTrue(texts(svg(kit)).stream().anyMatch(each -> each.endsWith("…")));
        assertEquals(name, titleOf(svg(kit), "Process:p"));
    }

    @Test
    void aTooltipSaysTheNameOnce() throws Exception {
        Kit kit = Kit.sample().with("labelExpression=\"feature:name\"",
                "labelExpression=\"feature:name\" tooltipExpression=\"service:nameAndId\"");
        NodeList titles = svg(kit).getElementsByTagName("title");

        assertEquals(List.of("Visitation\np"), IntStream.range(0, titles.getLength())
                .mapToObj(each -> titles.item(each).getTextContent()).filter(each -> each.startsWith("Visitation"))
                .distinct().toList());
    }
}
