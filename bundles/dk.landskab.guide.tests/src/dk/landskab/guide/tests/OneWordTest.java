// SPDX-License-Identifier: EPL-2.0
package dk.landskab.guide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One thing has one word in everything that is read, and two things that could be taken for one another have two. */
class OneWordTest {

    private static final String VERSIONS =
            ".*(ui\\.versions|versioning|compare|wizard/merging|chapters/together_).*";
    private static final String MERGERS = ".*(analysis/merger|rules/merger|ui\\.analyses|chapters/merger_).*";

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "sv; versions; sammanslag|slå(r|s|tt)? (samman|ihop); branches are joined by sammanfoga, municipalities otherwise",
        "sv; mergers; sammanfog; municipalities become one by a sammanslagning, branches otherwise",
        "da; versions; sammenlæg(ning|ge)|fusion; branches are joined by flette, municipalities otherwise",
        "da; mergers; \\bflet|fusion; municipalities become one by a sammenlægning, branches otherwise",
        "sv; all; slå(r|s|tt)? ihop|hopslag; sammanfoga or slå samman, as it is about branches or municipalities",
        "sv; all; \\brepo(t|n|na)?\\b|repositor; förråd",
        "da; all; \\brepo(et|er|erne)?\\b|repositor; depot",
        "sv; all; inslag(en|na)\\b; sammanfogad",
    })
    void noTextUses(String language, String where, String word, String instead) throws IOException {
        Pattern unwanted = Pattern.compile(word, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        List<Path> files = files(language, switch (where) {
            case "versions" -> VERSIONS;
            case "mergers" -> MERGERS;
            default -> ".*";
        });

        assertFalse(files.isEmpty());
        assertEquals(List.of(), files.stream().flatMap(file -> lines(file)
                .filter(each -> unwanted.matcher(each).find()).map(each -> file.getFileName() + ": " + each)).toList(),
                () -> "instead: " + instead);
    }

    /** What is said in a file; the name that a program has for it is not. */
    private static Stream<String> lines(Path file) {
        boolean isTexts = file.toString().endsWith(".properties");
        try {
            return Files.readAllLines(file).stream().map(each -> isTexts ? each.substring(each.indexOf('=') + 1) : each);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Path> files(String language, String where) throws IOException {
        String root = System.getProperty("landskab.root", "");
        assumeTrue(!root.isEmpty(), "the property landskab.root is not set");
        try (Stream<Path> files = Files.find(Path.of(root, "bundles"), 12, (file, attributes) -> attributes.isRegularFile()
                && file.toString().matches(".*/bundles/[^/]+/(src/.*|[^/]+)_" + language + "\\.(properties|md)")
                && file.toString().matches(where))) {
            return files.sorted().toList();
        }
    }
}
