// SPDX-License-Identifier: EPL-2.0
package dk.landskab.guide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dk.landskab.guide.Chapter;
import dk.landskab.guide.Guide;
import dk.landskab.guide.GuideFolder;
import dk.landskab.guide.blocks.Block;
import dk.landskab.model.edit.Language;
import dk.landskab.store.WriteRefusedException;
import dk.landskab.testkit.TextsCheck;

class PagesTest {

    private static final Pattern LINK = Pattern.compile("href=\"([^\"]*)\"");
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLinkLeadsSomewhereWithinTheGuide(Language language) throws IOException {
        GuideFolder.write(folder, language);
        try (Stream<Path> pages = Files.list(folder)) {
            for (Path page : pages.toList()) {
                String html = Files.readString(page);
                Set<String> anchors = found(ID, html);
                for (String link : found(LINK, html)) {
                    assertTrue(link.startsWith("#") ? anchors.contains(link.substring(1))
                            : Files.exists(folder.resolve(link)), () -> page + " links to " + link);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void thePageSaysItsLanguageAndLoadsNothing(Language language) throws IOException {
        String html = Files.readString(GuideFolder.write(folder, language).resolveSibling("acquisition.html"));
        assertTrue(html.contains("<html lang=\"" + language.tag() + "\">"));
        assertTrue(html.contains("default-src 'none'"));
        assertFalse(Pattern.compile("(src|href)=\"[a-z]+:").matcher(html).find());
        assertEquals(1, Pattern.compile("<h1[ >]").matcher(html).results().count());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyBlockOfTheChapterStandsOnThePage(Language language) throws IOException {
        String html = Files.readString(GuideFolder.write(folder, language).resolveSibling("acquisition.html"));
        Chapter chapter = Guide.named("acquisition", language).orElseThrow();
        assertEquals(chapter.blocks().size(), Pattern.compile("<pre[ >]").matcher(html).results().count());
        for (Block block : chapter.blocks()) {
            assertTrue(block.kind() == Block.Kind.CONSOLE || html.contains(">" + block.subject() + "</p>"), block::subject);
        }
    }

    @Test
    void theChaptersAreTheSameInEveryLanguage() {
        for (Chapter chapter : Guide.in(Language.EN)) {
            List<Chapter> all = Stream.of(Language.values())
                    .map(each -> Guide.named(chapter.name(), each).orElseThrow()).toList();
            assertEquals(1, all.stream().map(each -> each.blocks().stream().map(Block::kind).toList()).distinct().count(),
                    chapter.name());
            assertEquals(1, all.stream().map(each -> headings(each.markdown())).distinct().count(), chapter.name());
            assertEquals(all.size(), all.stream().map(Chapter::title).distinct().count(), chapter.name());
        }
    }

    private static long headings(String markdown) {
        return markdown.lines().filter(line -> line.startsWith("## ")).count();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theFirstPageListsEveryChapterInOrder(Language language) throws IOException {
        String html = Files.readString(GuideFolder.write(folder, language));
        List<Integer> places = Guide.in(language).stream()
                .map(each -> html.indexOf("<li><a href=\"" + each.page() + "\">")).toList();
        assertFalse(places.contains(-1), places::toString);
        assertEquals(places.stream().sorted().toList(), places);
    }

    @Test
    void aChapterThatNobodyWroteIsNotThere() {
        assertTrue(Guide.named("cooking", Language.EN).isEmpty());
    }

    @Test
    void writingAgainGivesTheSameBytesAndLeavesOtherFilesAlone() throws IOException {
        Files.writeString(folder.resolve("mine.txt"), "mine");
        String first = Files.readString(GuideFolder.write(folder, Language.EN));
        assertEquals(first, Files.readString(GuideFolder.write(folder, Language.EN)));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(Stream.concat(Stream.of("index.html", "mine.txt"), Guide.in(Language.EN).stream()
                    .map(Chapter::page)).collect(Collectors.toSet()),
                    files.map(each -> each.getFileName().toString()).collect(Collectors.toSet()));
        }
    }

    @Test
    void aPageOfSomebodyElseIsNotReplaced() throws IOException {
        Files.writeString(folder.resolve("acquisition.html"), "<p>years of work</p>");
        WriteRefusedException refused = assertThrows(WriteRefusedException.class,
                () -> GuideFolder.write(folder, Language.EN));
        assertTrue(refused.getMessage().contains("acquisition.html"), refused::getMessage);
        assertFalse(Files.exists(folder.resolve("index.html")));
        assertEquals("<p>years of work</p>", Files.readString(folder.resolve("acquisition.html")));
    }

    @Test
    void aFileInThePlaceOfTheFolderIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        assertThrows(WriteRefusedException.class, () -> GuideFolder.write(file, Language.EN));
    }

    @Test
    void aChapterWithoutATitleIsNoChapter() {
        assertThrows(IllegalArgumentException.class, () -> new Chapter("x", Language.EN, "text\n"));
    }

    @Test
    void textsAreThereInEveryLanguage() {
        TextsCheck.complete(GuideFolder.class);
    }

    private static Set<String> found(Pattern pattern, String html) {
        return pattern.matcher(html).results().map(each -> each.group(1)).collect(Collectors.toSet());
    }
}
