// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dk.landskab.model.edit.Language;
import dk.landskab.report.acquisition.CaseDocuments;
import dk.landskab.report.document.Report;
import dk.landskab.report.html.Html;
import dk.landskab.report.paper.Templates;
import dk.landskab.report.writing.PipelineReportWriter;
import dk.landskab.store.Landscape;

/** Reports in a real browser: nothing complains, nothing is too wide, tables sort, text can be read. */
class BrowserTest {

    /**
     * The texts whose contrast with what is behind them is below 4.5 to 1 (WCAG 2.2, 1.4.3), with their contrast.
     * Written without the backslash, which would have to pass through three languages.
     */
    private static final String FAINT = """
            (function () {
              function parts(colour) { return colour.match(/[0-9.]+/g).map(Number); }
              function light(c) {
                const [r, g, b] = c.slice(0, 3).map(
                    v => { v /= 255; return v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4; });
                return 0.2126 * r + 0.7152 * g + 0.0722 * b;
              }
              function behind(e) {
                for (; e; e = e.parentElement) {
                  const c = parts(getComputedStyle(e).backgroundColor);
                  if (c.length < 4 || c[3] > 0) { return c; }
                }
                return matchMedia("(prefers-color-scheme: dark)").matches ? [0, 0, 0] : [255, 255, 255];
              }
              const faint = [];
              document.querySelectorAll("body *").forEach(e => {
                const own = Array.from(e.childNodes).some(n => n.nodeType === 3 && n.data.trim() !== "");
                if (!own || e.closest("svg, script, style, .skip")) { return; }
                const [a, b] = [light(parts(getComputedStyle(e).color)), light(behind(e))];
                const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
                if (ratio < 4.5) { faint.push(e.tagName + "." + e.className + " " + ratio.toFixed(2)); }
              });
              return Array.from(new Set(faint)).join("; ");
            })()""";

    /** The words on a board that are broken in two lines, without those that may be broken at a hyphen or slash. */
    private static final String BROKEN = """
            (function () {
              const broken = [];
              const texts = document.createTreeWalker(document.querySelector(".board"), NodeFilter.SHOW_TEXT);
              for (let text = texts.nextNode(); text; text = texts.nextNode()) {
                for (const word of text.data.matchAll(/[^ –/-]+/g)) {
                  const range = document.createRange();
                  range.setStart(text, word.index);
                  range.setEnd(text, word.index + word[0].trim().length);
                  const lines = new Set(Array.from(range.getClientRects(), each => Math.round(each.top)));
                  if (lines.size > 1 && !text.parentElement.closest(".gate")) { broken.push(word[0]); }
                }
              }
              return broken.join("; ");
            })()""";

    @TempDir
    private static Path folder;
    private static Browser browser;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        Optional<Path> program = Browser.installed();
        if (program.isPresent()) {
            browser = Browser.start(program.get(), folder);
        }
    }

    @BeforeEach
    void isInstalled() {
        assumeTrue(browser != null, "needs package chromium");
    }

    @AfterAll
    static void stop() throws IOException {
        if (browser != null) {
            browser.close();
        }
    }

    @AfterEach
    void nothingComplained() {
        assertEquals(List.of(), browser == null ? List.of() : browser.complaints());
    }

    private static Report report(String kind) {
        return switch (kind) {
            case "gap" -> Reports.gap(Language.DA);
            case "diff" -> Reports.diff(Language.SV);
            case "check" -> Reports.check(Language.EN);
            case "merger" -> Mergers.report(Mergers.planned(), Language.SV);
            default -> Reports.hostile(Language.DA);
        };
    }

    private static String page(String kind) {
        Landscape landscape = Cases.landscape();
        return switch (kind) {
            case "pipeline" -> Html.of(PipelineReportWriter.write(Cases.pipeline(), landscape.origin(), Language.DA,
                    Reports.RUN));
            case "decision-paper", "requirement-specification" -> new String(CaseDocuments.of(landscape,
                    Cases.state(landscape, Cases.BOOKING), Templates.shipped(), Language.DA).get(kind + ".html"),
                    StandardCharsets.UTF_8);
            default -> Html.of(report(kind));
        };
    }

    private static void open(String kind, int width, boolean isDark) throws IOException {
        browser.open(Files.writeString(folder.resolve(kind + ".html"), page(kind)), width, isDark);
    }

    @ParameterizedTest
    @CsvSource({"gap, 360", "gap, 768", "gap, 1280", "diff, 360", "diff, 1280", "check, 360", "check, 1280",
        "hostile, 360", "hostile, 1280", "pipeline, 360", "pipeline, 768", "pipeline, 1280", "decision-paper, 360",
        "decision-paper, 1280", "requirement-specification, 360", "requirement-specification, 1280", "gap, 1024", "gap, 1200",
        "pipeline, 1024", "merger, 360", "merger, 1024", "merger, 1200", "merger, 1920"})
    void nothingIsWiderThanTheWindow(String kind, int width) throws IOException {
        open(kind, width, false);
        assertEquals("0", browser.evaluate(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1024, 1200, 1920})
    void aTableWiderThanThePageScrollsInItselfBelowItsHeadAndBesideItsFirstColumn(int width) throws IOException {
        open("gap", width, false);
        browser.evaluate("document.querySelectorAll('.table table').forEach(e => e.style.minWidth = '2400px');"
                + "dispatchEvent(new Event('resize'))");
        assertEquals("0", browser.evaluate(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth"));
        String lefts = "(function () { const t = document.getElementById('table-unclosed'); t.scrollLeft = 300;"
                + " return t.scrollLeft + Array.from(t.querySelectorAll('th:first-child, td:first-child'))"
                + ".map(e => e.getBoundingClientRect().left - t.getBoundingClientRect().left)"
                + ".filter(e => e !== 0).join(' ') + ' ' + t.tabIndex })()";
        assertEquals("300 0", browser.evaluate(lefts));
    }

    @Test
    void noWordOfAShortColumnIsBroken() throws IOException {
        open("pipeline", 1024, false);
        browser.evaluate("document.querySelectorAll('td.short').forEach(e => e.textContent = '96\u00a0000\u00a0000\u00a0DKK')");
        assertEquals("0", browser.evaluate("Array.from(document.querySelectorAll('td.short'), e => { const range ="
                + " document.createRange(); range.selectNodeContents(e); return new Set(Array.from(range.getClientRects(),"
                + " each => each.top)).size; }).filter(e => e > 1).length"));
    }

    @Test
    void aTableHigherThanTheWindowScrollsBelowItsHead() throws IOException {
        open("gap", 1280, false);
        browser.evaluate("document.querySelectorAll('#table-unclosed tbody tr').forEach(e => e.style.height = '700px')");
        assertEquals("100 0", browser.evaluate("(function () { const t = document.getElementById('table-unclosed');"
                + " t.scrollTop = 100; return t.scrollTop + ' ' + (t.querySelector('th').getBoundingClientRect().top"
                + " - t.getBoundingClientRect().top) })()"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gap", "diff", "check", "pipeline", "merger"})
    void nothingIsCutOnPaper(String kind) throws IOException {
        open(kind, 1032, false);
        browser.asPrinted();
        assertEquals("", browser.evaluate("Array.from(document.querySelectorAll('.table, .table td, .table th'))"
                + ".filter(e => e.scrollWidth > e.clientWidth || getComputedStyle(e).overflow !== 'visible')"
                + ".map(e => e.textContent).join('; ')"));
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 960, 1280})
    void wordsOnTheBoardAreWhole(int width) throws IOException {
        String page = page("pipeline").replaceFirst("(?s)(<li class=\"stage bare\">\\s*<h3>)[^<]*", "$1Kravspecifikationsfasen ");
        browser.open(Files.writeString(folder.resolve("words.html"), page), width, false);

        assertTrue(page.contains("Kravspecifikationsfasen"));
        assertEquals("", browser.evaluate(BROKEN));
    }

    @ParameterizedTest
    @CsvSource({"gap, false", "gap, true", "diff, false", "diff, true", "check, false", "check, true",
        "pipeline, false", "pipeline, true", "decision-paper, false", "decision-paper, true"})
    void everyTextCanBeRead(String kind, boolean isDark) throws IOException {
        open(kind, 1280, isDark);
        assertEquals("", browser.evaluate(FAINT));
    }

    @Test
    void aTableIsSortedByItsHeadersAndSaysSo() throws IOException {
        open("gap", 1280, false);
        String column = "Array.from(document.querySelectorAll('#table-unclosed tbody td:nth-child(1)'), "
                + "e => e.textContent.trim()).join('')";
        String first = "document.querySelector('#table-unclosed th button')";
        String before = browser.evaluate(column);
        browser.evaluate(first + ".click()");
        String ascending = browser.evaluate(column);
        assertEquals("ascending", browser
                .evaluate("document.querySelector('#table-unclosed th').getAttribute('aria-sort')"));
        browser.evaluate(first + ".click()");
        String descending = browser.evaluate(column);
        assertEquals("descending", browser
                .evaluate("document.querySelector('#table-unclosed th').getAttribute('aria-sort')"));
        assertEquals(before, descending, "the most severe come first to begin with");
        assertEquals(new StringBuilder(descending).reverse().toString(), ascending);
    }

    @Test
    void whatIsNotStatedIsSortedLast() throws IOException {
        open("gap", 1280, false);
        String cell = "document.querySelector('#table-opportunities tbody tr:last-child td').textContent.trim()";
        for (int i = 0; i < 2; i++) {
            browser.evaluate("document.querySelector('#table-opportunities th button').click()");
            assertEquals("ukendt", browser.evaluate(cell));
        }
    }

    @Test
    void aBoardStandsSideBySideInAWideWindowAndOneUponTheOtherOnAPhone() throws IOException {
        String tops = "new Set(Array.from(document.querySelector('.board').querySelectorAll('.stage'),"
                + " e => Math.round(e.getBoundingClientRect().top))).size.toString()";
        open("pipeline", 1280, false);
        assertEquals("1", browser.evaluate(tops));
        assertEquals("0", browser.evaluate("Array.from(document.querySelectorAll('.card'))"
                + ".filter(e => e.scrollWidth > e.clientWidth).length"));
        open("pipeline", 360, false);
        assertEquals("4", browser.evaluate(tops));
    }

    @Test
    void aCardLeadsToWhatIsToldOfItsCase() throws IOException {
        open("pipeline", 1280, false);
        assertEquals("0", browser.evaluate("Array.from(document.querySelectorAll('.card a'))"
                + ".filter(e => !document.getElementById(e.getAttribute('href').substring(1))).length"));
        assertEquals("9", browser.evaluate("document.querySelectorAll('.card a').length"));
    }

    @Test
    void noScriptOfANameRuns() throws IOException {
        open("hostile", 1280, false);
        assertEquals("undefined", browser.evaluate("typeof window.hurt"));
    }

    @Test
    void everythingThatCanBeClickedCanBeReachedByKeyboard() throws IOException {
        open("gap", 1280, false);
        assertEquals("0", browser.evaluate("Array.from(document.querySelectorAll('a, button'))"
                + ".filter(e => e.tabIndex < 0).length"));
        assertTrue(Integer.parseInt(browser.evaluate("document.querySelectorAll('th button').length")) > 10);
    }
}
