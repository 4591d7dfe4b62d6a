// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.guide.tests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import dk.landskab.guide.Chapter;
import dk.landskab.guide.Guide;
import dk.landskab.guide.blocks.Block;
import dk.landskab.model.edit.Language;
import dk.landskab.testkit.Share;
import dk.landskab.testkit.TextsCheck;
import dk.landskab.ui.guide.Leaf;
import dk.landskab.ui.guide.Leaf.Section;
import dk.landskab.ui.guide.Leaf.Style;

class LeafTest {

    private static final List<String> SCRAPS = List.of("word ", "\n", "\n\n", "# ", "## ", "### ", "- ", "  - ", "1. ",
            "**", "*", "`", "```\n", "| a | b |\n| --- | --- |\n", "| c |", "[x](y.html#z)", "<b>", "&amp;", "    ", "> ",
            "---\n", "\\", "Æøå ", "\t");

    private static Leaf leaf(String... lines) {
        return Leaf.of(new Chapter("c", Language.EN, String.join("\n", lines)));
    }

    private static List<String> of(Leaf leaf, Style style) {
        return leaf.spans().stream().filter(each -> each.style() == style)
                .map(each -> leaf.text().substring(each.start(), each.start() + each.length())).toList();
    }

    @Test
    void paragraphsAreApartAndTheirLinesAreJoined() {
        assertEquals("T\n\nOne two\n\nThree\n", leaf("# T", "", "One", "two", "", "Three").text());
    }

    @Test
    void listsAreMarkedAndIndented() {
        assertEquals("T\n\n•  a\n    •  b\n•  c\n\n1.  x\n2.  y\n",
                leaf("# T", "", "- a", "  - b", "- c", "", "", "1. x", "2. y").text());
    }

    @Test
    void whatIsNotPlainSaysHowItLooks() {
        Leaf leaf = leaf("# Title", "## A heading", "Some **strong** and *stressed* `word`.", "", "```console", "$ go", "```");

        assertEquals(List.of("Title"), of(leaf, Style.TITLE));
        assertEquals(List.of("A heading"), of(leaf, Style.HEADING));
        assertEquals(List.of("strong"), of(leaf, Style.STRONG));
        assertEquals(List.of("stressed"), of(leaf, Style.EMPHASIS));
        assertEquals(List.of("word"), of(leaf, Style.CODE));
        assertEquals(List.of("  $ go\n"), of(leaf, Style.BLOCK));
    }

    @Test
    void linksLeadWhereTheySayAndSectionsAreFound() {
        Leaf leaf = leaf("# T", "See [the other](other.html#there).", "", "## Go there", "", "Words");
        int at = leaf.text().indexOf("other");

        assertEquals(Optional.of("other.html#there"), leaf.linkAt(at));
        assertEquals(Optional.empty(), leaf.linkAt(leaf.text().indexOf("See")));
        assertEquals(List.of(new Section(leaf.text().indexOf("Go there"), "go-there", "Go there")), leaf.sections());
        assertEquals(Optional.of(leaf.text().indexOf("Go there")), leaf.find("go-there"));
    }

    @Test
    void aTableStandsInColumns() {
        assertEquals("T\n\n  Word  Meaning\n  ───────────────\n  one   the first\n  a b   x\n",
                leaf("# T", "", "| Word | Meaning |", "| --- | --- |", "| one | the first |", "| `a b` | x |").text());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyChapterShowsItsBlocksAndHasSections(Language language) {
        for (Chapter each : Guide.in(language)) {
            Leaf leaf = Leaf.of(each);
            assertTrue(leaf.text().startsWith(each.title()));
            assertTrue(leaf.sections().size() > 3, each.name());
            for (Block block : each.blocks()) {
                block.text().lines().forEach(line -> assertTrue(leaf.text().contains(line), line));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLinkLeadsToAPlaceThatThereIs(Language language) {
        Map<String, Leaf> pages = Guide.in(language).stream().collect(Collectors.toMap(Chapter::page, Leaf::of));
        pages.forEach((page, leaf) -> leaf.spans().stream().flatMap(each -> each.link().stream())
                .filter(each -> !each.startsWith("http")).forEach(link -> {
                    String[] parts = link.split("#", 2);
                    Leaf target = parts[0].isEmpty() ? leaf : pages.get(parts[0]);
                    assertNotNull(target, () -> page + " links to " + link);
                    assertTrue(parts.length < 2 || target.find(parts[1]).isPresent(), () -> page + " links to " + link);
                }));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whateverIsWrittenIsSetOutAndEveryPartLiesWithinIt(long seed) {
        Random random = new Random(seed);
        String markdown = Stream.generate(() -> SCRAPS.get(random.nextInt(SCRAPS.size()))).limit(40)
                .collect(Collectors.joining());
        Leaf leaf = leaf("# T", "", markdown);
        assertAll(leaf.spans().stream().map(each -> () -> assertTrue(each.start() >= 0 && each.length() >= 0
                && each.start() + each.length() <= leaf.text().length(), () -> each + " of " + markdown)));
        assertAll(leaf.sections().stream().map(each -> () -> assertEquals(Optional.of(each.start()),
                leaf.sections().stream().filter(other -> other.anchor().equals(each.anchor())).map(Section::start)
                        .findFirst(), "two sections have one anchor")));
    }

    static LongStream seeds() {
        return LongStream.range(0, Share.of(500));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theContentsLinkToEveryChapter(Language language) {
        Leaf contents = Leaf.contents(Guide.in(language), language);

        assertEquals(Guide.in(language).stream().map(Chapter::page).map(Optional::of).toList(),
                contents.spans().stream().filter(each -> each.style() == Style.LINK).map(Leaf.Span::link).toList());
        TextsCheck.complete(Leaf.class);
    }
}
