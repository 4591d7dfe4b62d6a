// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

import dk.landskab.model.edit.Language;
import dk.landskab.report.document.Cell;
import dk.landskab.report.document.Column;
import dk.landskab.report.document.Ref;
import dk.landskab.report.document.Report;
import dk.landskab.report.document.Section;
import dk.landskab.report.document.Table;
import dk.landskab.report.html.Host;
import dk.landskab.report.html.Html;

class HtmlTest {

    /** The page is also well-formed XML, so that it can be looked into without a browser. */
    private static Document parsed(Report report) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader(Html.of(report))));
    }

    private static List<Element> all(Document page, String path) throws Exception {
        NodeList found = (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, page, XPathConstants.NODESET);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static List<Report> reports(Language language) {
        return List.of(Reports.gap(language), Reports.diff(language), Reports.check(language),
                Reports.hostile(language));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPageHasWhatAScreenReaderNeeds(Language language) throws Exception {
        for (Report report : reports(language)) {
            Document page = parsed(report);
            assertEquals(language.tag(), page.getDocumentElement().getAttribute("lang"));
            assertEquals(1, all(page, "//h1").size());
            assertEquals(1, all(page, "//main").size());
            assertEquals("#main", all(page, "//body/a[1]").getFirst().getAttribute("href"));
            assertEquals(all(page, "//table").size(), all(page, "//table/caption").size());
            assertTrue(all(page, "//thead//th[not(@scope='col')]").isEmpty());
            assertTrue(all(page, "//*[local-name()='svg'][not(@aria-hidden='true')]"
                    + "[not(@role='img') or @aria-label='']").isEmpty());
            assertTrue(all(page, "//section[not(@aria-labelledby)]").isEmpty());
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLinkLeadsSomewhereOnThePageAndEveryAnchorIsUnique(Language language) throws Exception {
        for (Report report : reports(language)) {
            Document page = parsed(report);
            Set<String> anchors = new HashSet<>();
            all(page, "//*[@id]").forEach(each -> assertTrue(anchors.add(each.getAttribute("id")),
                    () -> each.getAttribute("id") + " twice"));
            all(page, "//a").forEach(each -> assertTrue(
                    anchors.contains(each.getAttribute("href").substring(1)), each.getAttribute("href")));
            assertTrue(all(page, "//*[@aria-labelledby]").stream()
                    .allMatch(each -> anchors.contains(each.getAttribute("aria-labelledby"))));
        }
    }

    @Test
    void everyRowOfAGapLeadsToItsElement() throws Exception {
        Document page = parsed(Reports.gap(Language.DA));
        assertFalse(all(page, "//section[starts-with(@id,'area-')]//tbody/tr").isEmpty());
        assertTrue(all(page, "//section[starts-with(@id,'area-')]//tbody/tr[not(.//a)]").isEmpty());
    }

    @Test
    void nothingIsLoadedFromElsewhere() throws Exception {
        Document parsed = parsed(Reports.gap(Language.EN));
        assertTrue(all(parsed, "//link | //img | //iframe | //object | //script[@src]").isEmpty());
        assertTrue(all(parsed, "//@style/..").isEmpty(), "a style attribute would need unsafe-inline");
    }

    @Test
    void theContentSecurityPolicyNamesExactlyOurStyleAndScript() throws Exception {
        Document page = parsed(Reports.gap(Language.EN));
        String policy = all(page, "//meta[@http-equiv='Content-Security-Policy']").getFirst().getAttribute("content");
        assertFalse(policy.contains("unsafe"));
        for (String tag : List.of("style", "script")) {
            List<Element> found = all(page, "//" + tag);
            assertEquals(1, found.size());
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(found.getFirst().getTextContent().getBytes(StandardCharsets.UTF_8));
            assertTrue(policy.contains(tag + "-src 'sha256-" + Base64.getEncoder().encodeToString(digest) + "'"),
                    policy);
        }
    }

    @Test
    void hostileNamesAreShownAsText() throws Exception {
        Document page = parsed(Reports.hostile(Language.DA));
        assertEquals(1, all(page, "//script").size());
        assertTrue(all(page, "//img").isEmpty());
        String text = page.getDocumentElement().getTextContent();
        assertTrue(text.contains("<script>window.hurt=1</script>"));
        assertTrue(text.contains("${7*7}"), "templates in names are not run");
        assertTrue(text.chars().noneMatch(each -> each == 0x202E || each == 0x1b));
    }

    @Test
    void nothingIsADashAndUnknownIsSaid() throws Exception {
        Document page = parsed(Reports.gap(Language.DA));
        assertTrue(all(page, "//td//span[@class='unknown']").stream().allMatch(each -> each.getTextContent()
                .equals("ukendt")));
        assertFalse(all(page, "//td//span[@class='unknown']").isEmpty());
        assertTrue(all(page, "//td//span[@class='empty']").stream().allMatch(each -> each.getTextContent()
                .equals("–")));
    }

    @Test
    void numbersAreGroupedAsTheLanguageDoesAndTheirUnitStandsInTheHeader() throws Exception {
        String amount = "//section[@id='area-application']//td[contains(@data-label,'DKK')][@data-key='2550006']";
        assertEquals("2.550.006", all(parsed(Reports.gap(Language.DA)), amount).getFirst().getTextContent());
        assertEquals("2,550,006", all(parsed(Reports.gap(Language.EN)), amount).getFirst().getTextContent());
        assertEquals(1, all(parsed(Reports.gap(Language.DA)),
                "//section[@id='area-application']//th/span[@class='unit'][.='DKK']").size());
    }

    @Test
    void theFirstPageHasThreeToSevenSentencesAndAtMostThreePictures() {
        for (Language language : Language.values()) {
            for (Report report : reports(language)) {
                assertTrue(report.conclusions().size() >= 3 && report.conclusions().size() <= 7, report.title());
                assertTrue(report.figures().size() <= 3);
                assertTrue(report.conclusions().stream().anyMatch(each -> each.matches(".*\\d.*")));
            }
        }
    }

    @Test
    void aPageShowsSoManyRowsAndSaysHowManyMoreThereAre() throws Exception {
        List<List<Cell>> rows = IntStream.range(0, 501).mapToObj(i -> List.of(Cell.number(BigDecimal.valueOf(i))))
                .toList();
        Table table = new Table("t", "T", "C", List.of(Column.number("N", "")), rows);
        Report report = new Report(Language.EN, "T", List.of(), List.of(), List.of(), List.of(),
                List.of(Section.of("s", "S", "A", table)), Optional.empty(), List.of(), () -> "{}");
        Document page = parsed(report);
        assertEquals(500, all(page, "//tbody/tr").size());
        assertTrue(all(page, "//p[@class='note']").getFirst().getTextContent().contains("500 of 501"));
    }

    @Test
    void theFontStandsInThePageAndKeepsItSmall() {
        String page = Html.of(Reports.gap(Language.EN));
        assertTrue(page.contains("font-family:\"Inter\""), "the build unpacks the font");
        assertTrue(page.indexOf("</style>") < 150_000);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void inAWindowThePageHasItsLightOrDarkAndItsNamesLeadToTheWindow(boolean isDark) throws Exception {
        String page = Html.hosted(Reports.hostile(Language.EN), new Host(isDark, id -> true));
        Document parsed = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader(page)));

        assertFalse(page.contains("prefers-color-scheme"));
        assertEquals(isDark ? "dark" : "light", all(parsed, "//meta[@name='color-scheme']").getFirst()
                .getAttribute("content"));
        List<Element> links = all(parsed, "//td//a");
        assertFalse(links.isEmpty());
        for (Element each : links) {
            assertTrue(Host.id(each.getAttribute("href")).isPresent(), each.getAttribute("href"));
        }
        assertPolicyFits(parsed);
    }

    @Test
    void whatTheWindowCannotLeadToThePageLeadsToItself() {
        assertEquals(Html.of(Reports.gap(Language.EN)).split("<a href=\"#").length,
                Html.hosted(Reports.gap(Language.EN), new Host(false, id -> false)).split("<a href=\"#").length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.b", "a b&c", "æ/ø?å#%", "\"><script>"})
    void theAddressOfAnElementHoldsAnyId(String id) {
        Report report = new Report(Language.EN, "T", List.of(), List.of(), List.of(), List.of(), List.of(Section.of("s",
                "S", "", new Table("t", "T", "T", List.of(Column.text("N")), List.of(List.of(
                        Cell.refs(List.of(new Ref(id, "Name")))))))), Optional.empty(), List.of(), () -> "");
        String page = Html.hosted(report, new Host(false, id::equals));
        String href = page.replaceAll("(?s).*<td[^>]*><div><a href=\"([^\"]*)\".*", "$1");

        assertEquals(Optional.of(id), Host.id(href));
        assertEquals(Optional.empty(), Host.id("https://example.org/"));
    }

    private static void assertPolicyFits(Document page) throws Exception {
        String style = all(page, "//style").getFirst().getTextContent();
        String hash = Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256")
                .digest(style.getBytes(StandardCharsets.UTF_8)));
        assertTrue(all(page, "//meta[@http-equiv]").getFirst().getAttribute("content").contains(hash));
    }
}
