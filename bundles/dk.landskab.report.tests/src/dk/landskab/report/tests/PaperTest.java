// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import dk.landskab.model.edit.Language;
import dk.landskab.report.paper.PaperFiles;
import dk.landskab.report.paper.Templates;
import dk.landskab.store.PartSource;
import dk.landskab.store.UnreadableException;

/** A template becomes a page and an OpenDocument text that say the same, and can do nothing else. */
class PaperTest {

    private static final String NAME = "decision-paper";

    private static SortedMap<String, byte[]> fill(Map<String, String> templates, Map<String, ?> model,
            Language language) {
        Map<String, PartSource> files = new HashMap<>();
        templates.forEach((name, text) -> files.put("templates/" + name,
                PartSource.of("templates/" + name, text.getBytes(StandardCharsets.UTF_8))));
        return new PaperFiles(Templates.of(files)).of(NAME, model, language);
    }

    private static SortedMap<String, byte[]> fill(String template, Map<String, ?> model) {
        return fill(Map.of(NAME + ".ftlh", template), model, Language.EN);
    }

    private static String page(String template, Map<String, ?> model) {
        return new String(fill(template, model).get(NAME + ".html"), StandardCharsets.UTF_8);
    }

    private static byte[] text(String template, Map<String, ?> model) {
        return fill(template, model).get(NAME + ".odt");
    }

    private static UnreadableException refused(String template) {
        return assertThrows(UnreadableException.class, () -> fill(template, Map.of("a", "A")));
    }

    private static String told(UnreadableException e) {
        return e.location() + ": " + e.what().in(Language.EN);
    }

    @Nested
    class Templating {

        @Test
        void aTemplateOfTheOrganisationComesBeforeOurs() {
            assertEquals(List.of("Ours: A"), Odts.paragraphs(text("<h1>Ours: ${a}</h1>", Map.of("a", "A"))));
        }

        @ParameterizedTest
        @CsvSource({"DA, Dansk", "SV, Any", "EN, Any"})
        void aTemplateForALanguageComesBeforeTheOneForAll(Language language, String expected) {
            assertEquals(List.of(expected), Odts.paragraphs(fill(Map.of(NAME + ".ftlh", "<h1>Any</h1>",
                    NAME + "_da.ftlh", "<h1>Dansk</h1>"), Map.of(), language).get(NAME + ".odt")));
        }

        @Test
        void aTemplateMayIncludeItsNeighbours() {
            assertEquals(List.of("T", "Head"), Odts.paragraphs(fill(Map.of(NAME + ".ftlh",
                    "<h1>T</h1><#include \"head.ftlh\">", "head.ftlh", "<p>Head</p>"), Map.of(), Language.EN)
                    .get(NAME + ".odt")));
        }

        @ParameterizedTest
        @ValueSource(strings = {"<#include \"../secret.txt\">", "<#include \"/etc/passwd\">",
            "<#include \"file:///etc/passwd\">", "<#import \"../x.ftlh\" as x>", "<#include \"texts.properties\">",
            "<#include \"report.css\">"})
        void noOtherFileIsOpened(String include) {
            assertTrue(told(refused("<h1>T</h1>\n" + include)).startsWith("templates/decision-paper.ftlh:2:1: "),
                    () -> told(refused("<h1>T</h1>\n" + include)));
        }

        @ParameterizedTest
        @ValueSource(strings = {"${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
            "${\"freemarker.template.utility.ObjectConstructor\"?new()(\"java.io.File\", \"/\")}",
            "${a?api.class}", "${a.class}", "${a.getBytes()}", "${.vars.a.class}",
            "${\"${'$'}{'freemarker.template.utility.Execute'?new()('id')}\"?interpret}"})
        void noClassAndNoMethodIsReached(String expression) {
            assertTrue(told(refused("<p>\n  " + expression + "</p>")).startsWith("templates/decision-paper.ftlh:2:"),
                    () -> told(refused("<p>\n  " + expression + "</p>")));
        }

        @Test
        void aTemplateThatIncludesItselfIsToldFrom() {
            assertTrue(told(refused("<#include \"decision-paper.ftlh\">")).startsWith("templates/decision-paper.ftlh"));
        }

        @Test
        void aTemplateThatWritesWithoutEndIsToldFrom() {
            assertTrue(told(refused("<#list 1.. as each><p>0123456789012345678901234567890123456789</p></#list>"))
                    .contains("more than"));
        }

        @Test
        void whatIsNotStatedIsToldWithItsPlace() {
            String told = told(refused("<h1>T</h1>\n<p>${b.name}</p>"));
            assertTrue(told.startsWith("templates/decision-paper.ftlh:2:6: The template cannot be filled: "), told);
            assertFalse(told.contains("----"), told);
            assertFalse(told.contains("\n"), told);
        }

        @Test
        void whatIsNoTemplateIsToldWithItsPlace() {
            assertTrue(told(refused("<h1>T</h1>\n<p>\n<#if a></p>")).startsWith("templates/decision-paper.ftlh:3:"));
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                <h1>T</h1><script>x</script>       | makes the element script, in line 1 of its result
                <h1>T</h1>\\n<p><img/></p>         | makes the element img, in line 2 of its result
                <p><a href="x">y</a></p>           | makes the element a, in line 1 of its result
                <table><tr><p>x</p></tr></table>   | makes the element p, in line 1 of its result
                <ul><p>x</p></ul>                  | makes the element p, in line 1 of its result
                <h1>T</h1>\\n\\n stray              | within paper in line 3 of its result: stray
                <dl><dt>alone</dt></dl>            | a term without its explanation: alone
                <h1>T</h1>\\n<p>x                   | not well-formed, in its line 2
                <h1>T</h2>                         | not well-formed, in its line 1
                <p>&nbsp;</p>                      | not well-formed, in its line 1
                <!DOCTYPE x [<!ENTITY e "f">]><p/> | not well-formed, in its line 1
                """)
        void whatAPaperDoesNotHaveIsRefused(String template, String expected) {
            String told = told(refused(template.replace("\\n", "\n")));
            assertTrue(told.startsWith("templates/decision-paper.ftlh: "), told);
            assertTrue(told.contains(expected), told);
        }

        @Test
        void everyRefusalIsSaidInEveryLanguage() {
            for (Language language : Language.values()) {
                String told = refused("<script/>").what().in(language);
                assertTrue(told.contains("script") && !told.contains("{"), told);
            }
        }

        @Test
        void valuesAreEscapedAndCharactersThatNoPageMayHoldAreLeftOut() {
            String hostile = Reports.HOSTILE + "\u0000\u000b";
            String page = page("<h1>${a}</h1><p class=\"${a}\">${a}</p>", Map.of("a", hostile));
            assertFalse(page.contains("<script>window"));
            assertFalse(page.contains("\u202E"));
            byte[] odt = text("<h1>${a}</h1>", Map.of("a", hostile));
            assertTrue(Odts.text(odt).contains("<img src=x onerror=alert(1)> ${7*7}"), () -> Odts.text(odt));
        }

        @Test
        void aValueThatIsNotEscapedCannotBringInWhatAPaperDoesNotHave() {
            assertThrows(UnreadableException.class,
                    () -> fill("<p>${a?no_esc}</p>", Map.of("a", "<script>window.hurt=1</script>")));
        }
    }

    @Nested
    class Look {

        @Test
        void aStyleSheetOfTheOrganisationIsAddedToOurs() {
            String page = new String(fill(Map.of(NAME + ".ftlh", "<h1>T</h1>", "paper.css", "h1 { color: #123456; }"),
                    Map.of(), Language.EN).get(NAME + ".html"), StandardCharsets.UTF_8);
            assertTrue(page.contains("h1 { color: #123456; }"));
            assertTrue(page.contains(".paper { max-width"));
        }

        @Test
        void aStyleSheetCannotEndItself() {
            UnreadableException e = assertThrows(UnreadableException.class, () -> fill(Map.of(NAME + ".ftlh",
                    "<h1>T</h1>", "paper.css", "</style><script>1</script>"), Map.of(), Language.EN));
            assertTrue(told(e).startsWith("templates/paper.css: It holds \"</\""), () -> told(e));
        }

        @Test
        void theLetterheadOfTheOrganisationIsUsedWithItsPicturesAndNotItsText() {
            Map<String, String> letter = new LinkedHashMap<>();
            letter.put("mimetype", "application/vnd.oasis.opendocument.text");
            letter.put("content.xml", "<not-used/>");
            letter.put("styles.xml", "<own-styles/>");
            letter.put("Pictures/logo.png", "png");
            letter.put("Pictures/../evil.png", "evil");
            byte[] odt = withLetterhead(Odts.of(letter));
            assertEquals("<own-styles/>", new String(Odts.parts(odt).get("styles.xml"), StandardCharsets.UTF_8));
            assertEquals("png", new String(Odts.parts(odt).get("Pictures/logo.png"), StandardCharsets.UTF_8));
            assertEquals(Set.of("mimetype", "META-INF/manifest.xml", "Pictures/logo.png", "content.xml", "meta.xml",
                    "styles.xml"), Odts.parts(odt).keySet());
            assertTrue(new String(Odts.parts(odt).get("META-INF/manifest.xml"), StandardCharsets.UTF_8)
                    .contains("manifest:full-path=\"Pictures/logo.png\" manifest:media-type=\"image/png\""));
            assertEquals(List.of("T"), Odts.paragraphs(odt));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "PK", "not a zip at all, but a text of some length"})
        void aLetterheadThatIsNoneIsToldFrom(String bytes) {
            UnreadableException e = assertThrows(UnreadableException.class,
                    () -> withLetterhead(bytes.getBytes(StandardCharsets.UTF_8)));
            assertEquals("templates/letterhead.odt: It is no OpenDocument text with styles. "
                    + "Save it as .odt from Word or LibreOffice.", told(e));
        }

        @Test
        void aLetterheadThatUnpacksToMoreThanAnyIsToldFrom() {
            byte[] bomb = Odts.of(Map.of("styles.xml", "0".repeat(17 << 20)));
            assertTrue(bomb.length < 100_000);
            assertTrue(told(assertThrows(UnreadableException.class, () -> withLetterhead(bomb)))
                    .contains("larger than any template"));
        }

        private byte[] withLetterhead(byte[] odt) {
            Map<String, PartSource> files = Map.of("templates/" + NAME + ".ftlh",
                    PartSource.of("templates/" + NAME + ".ftlh", "<h1>T</h1>".getBytes(StandardCharsets.UTF_8)),
                    "templates/letterhead.odt", PartSource.of("templates/letterhead.odt", odt));
            return new PaperFiles(Templates.of(files)).of(NAME, Map.of(), Language.EN).get(NAME + ".odt");
        }
    }

    @Nested
    class OnDisk {

        @TempDir
        private Path folder;

        private List<String> paragraphs() {
            return Odts.paragraphs(new PaperFiles(Templates.in(folder)).of(NAME, Map.of(), Language.EN)
                    .get(NAME + ".odt"));
        }

        @Test
        void templatesLieInAFolderOfTheLandscape() throws IOException {
            Files.createDirectory(folder.resolve("templates"));
            Files.writeString(folder.resolve("templates/decision-paper.ftlh"), "<h1>Here</h1>");
            assertEquals(List.of("Here"), paragraphs());
            assertEquals(List.of("Here"), Odts.paragraphs(new PaperFiles(Templates.in(
                    Files.writeString(folder.resolve("one.landskab"), ""))).of(NAME, Map.of(), Language.EN)
                    .get(NAME + ".odt")));
        }

        @Test
        void deeperFoldersAreNotLookedInto() throws IOException {
            Files.createDirectories(folder.resolve("templates/old"));
            Files.writeString(folder.resolve("templates/old/x.ftlh"), "<p>Old</p>");
            Files.writeString(folder.resolve("templates/decision-paper.ftlh"), "<h1>T</h1><#include \"old/x.ftlh\">");
            assertThrows(UnreadableException.class, this::paragraphs);
        }

        @Test
        void aLinkToAFileOutsideIsNotFollowed() throws IOException {
            Path secret = Files.writeString(folder.resolve("secret.txt"), "<p>secret</p>");
            Files.createDirectory(folder.resolve("templates"));
            Files.createSymbolicLink(folder.resolve("templates/x.ftlh"), secret);
            Files.writeString(folder.resolve("templates/decision-paper.ftlh"), "<h1>T</h1><#include \"x.ftlh\">");
            assertThrows(UnreadableException.class, this::paragraphs);
        }
    }

    @Nested
    class Document {

        private static final String ALL = """
                <!-- A comment says nothing. -->
                <h1>Title &amp; more</h1>
                <p class="lead">One <strong>two</strong>
                  three<em> four</em><br/>five <span class="bad">six <small>seven</small></span>.</p>
                <h2>Section</h2>
                <ul><li>a</li><li>b</li></ul>
                <ol><li>c</li></ol>
                <dl><dt>Term</dt><dd>Said</dd></dl>
                <table><caption>Cap</caption><thead><tr><th>H1</th><th class="number">H2</th></tr></thead>
                <tbody><tr><td>x</td><td class="number">1</td></tr><tr><td>y</td></tr></tbody></table>
                """;

        private final byte[] odt = text(ALL, Map.of());

        @Test
        void pageAndTextSayTheSame() {
            assertEquals(List.of("Title & more", "One two three four\nfive six seven.", "Section", "a", "b", "c",
                    "Term", "Said", "Cap", "H1", "H2", "x", "1", "y"), Odts.paragraphs(odt));
            String page = page(ALL, Map.of());
            assertTrue(page.contains("<p class=\"lead\"><bdi>One</bdi><strong><bdi> two</bdi></strong>"), page);
            assertTrue(page.contains("<td role=\"cell\" class=\"number\" data-label=\"H2\">"), page);
            assertTrue(page.contains("<ol><li><bdi>c</bdi></li></ol>"), page);
        }

        @Test
        void thePackageIsAsTheStandardWantsIt() {
            Map<String, byte[]> parts = Odts.parts(odt);
            assertEquals("mimetype", parts.keySet().iterator().next());
            assertTrue(Odts.isStoredFirst(odt, "mimetype"));
            NodeList entries = Odts.xml(parts.get("META-INF/manifest.xml")).getElementsByTagName("manifest:file-entry");
            Set<String> named = IntStream.range(0, entries.getLength()).mapToObj(entries::item).map(Element.class::cast)
                    .map(each -> each.getAttribute("manifest:full-path")).collect(Collectors.toSet());
            assertEquals(Set.of("/", "content.xml", "meta.xml", "styles.xml"), named);
            Odts.xml(parts.get("styles.xml"));
            assertEquals("Title & more", Odts.xml(parts.get("meta.xml")).getElementsByTagName("dc:title").item(0)
                    .getTextContent());
            assertEquals("en-GB", Odts.xml(parts.get("meta.xml")).getElementsByTagName("dc:language").item(0)
                    .getTextContent());
        }

        @Test
        void everyStyleThatIsUsedIsThere() {
            Map<String, byte[]> parts = Odts.parts(odt);
            Set<String> known = Stream.of("styles.xml", "content.xml")
                    .flatMap(part -> attributes(parts.get(part), "style:name")).collect(Collectors.toSet());
            Stream.of("text:style-name", "table:style-name", "style:parent-style-name")
                    .flatMap(name -> attributes(parts.get("content.xml"), name))
                    .forEach(each -> assertTrue(known.contains(each), each));
        }

        private static Stream<String> attributes(byte[] xml, String name) {
            NodeList all = Odts.xml(xml).getElementsByTagName("*");
            return IntStream.range(0, all.getLength()).mapToObj(all::item).map(Element.class::cast)
                    .filter(each -> each.hasAttribute(name)).map(each -> each.getAttribute(name));
        }

        @Test
        void everyRowHasACellForEachColumn() {
            NodeList rows = Odts.xml(Odts.parts(odt).get("content.xml")).getElementsByTagName("table:table-row");
            IntStream.range(1, rows.getLength()).forEach(i -> assertEquals(2,
                    ((Element) rows.item(i)).getElementsByTagName("table:table-cell").getLength()));
        }

        @Test
        void theSamePaperGivesTheSameBytes() {
            assertArrayEquals(odt, text(ALL, Map.of()));
            assertEquals(page(ALL, Map.of()), page(ALL, Map.of()));
        }
    }

    /** Random papers, against the words that were put into them. */
    @Test
    void noWordIsLostAndNoneComesOutOfNowhere() {
        Random random = new Random(4711);
        for (int i = 0; i < 300; i++) {
            StringBuilder words = new StringBuilder();
            StringBuilder template = new StringBuilder();
            for (int block = random.nextInt(6); block >= 0; block--) {
                template.append(block(random, words)).append(random.nextBoolean() ? "\n" : "");
            }
            String expected = words.toString().replaceAll("\\s+", " ").strip();
            SortedMap<String, byte[]> files = fill(template.toString(), Map.of());
            String page = new String(files.get(NAME + ".html"), StandardCharsets.UTF_8);
            assertEquals(expected, Odts.text(files.get(NAME + ".odt")).strip(), template::toString);
            String shown = page.substring(page.indexOf("<main"), page.indexOf("</main>"))
                    .replaceAll("</?(bdi|strong|em|small|span)[^>]*>", "").replaceAll("<[^>]*>", " ")
                    .replace("&lt;", "<").replace("&amp;", "&").replace("&gt;", ">").replaceAll("\\s+", " ").strip();
            assertEquals(expected, shown, template::toString);
        }
    }

    private static String block(Random random, StringBuilder words) {
        return switch (random.nextInt(5)) {
            case 0 -> "<h2>" + said(random, words) + "</h2>";
            case 1 -> "<p class=\"note\">" + said(random, words) + "</p>";
            case 2 -> "<ul><li>" + said(random, words) + "</li> <li>" + said(random, words) + "</li></ul>";
            case 3 -> "<dl><dt>" + said(random, words) + "</dt><dd>" + said(random, words) + "</dd></dl>";
            default -> "<table><tbody><tr><td>" + said(random, words) + "</td><th>" + said(random, words)
                    + "</th></tr></tbody></table>";
        };
    }

    private static String said(Random random, StringBuilder words) {
        String one = random.nextBoolean() ? "Ærø" : "a&lt;b";
        String other = random.nextBoolean() ? "c" : "d&amp;e";
        String space = random.nextBoolean() ? " " : "";
        words.append(one.replace("&lt;", "<")).append(space).append(other.replace("&amp;", "&")).append(' ');
        return " " + one + (random.nextBoolean() ? "<strong>" + space + other + "</strong>" : space + other) + "\n";
    }
}
