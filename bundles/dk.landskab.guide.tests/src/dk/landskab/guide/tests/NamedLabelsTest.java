// SPDX-License-Identifier: EPL-2.0
package dk.landskab.guide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dk.landskab.guide.Chapter;
import dk.landskab.guide.Guide;
import dk.landskab.model.edit.Language;

/** What stands in bold in a chapter stands on a menu, a tab, a button or a field of the workbench, in the same language. */
class NamedLabelsTest {

    private static final Pattern BOLD = Pattern.compile("\\*\\*(.+?)\\*\\*", Pattern.DOTALL);

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyNamedLabelIsInTheWorkbench(Language language) throws IOException {
        Set<String> labels = labels(language);
        List<String> missing = Guide.in(language).stream().flatMap(NamedLabelsTest::named)
                .filter(each -> !labels.contains(each)).toList();
        assertEquals(List.of(), missing);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theChaptersNameLabelsAndAWrongOneIsNoticed(Language language) throws IOException {
        assertFalse(Guide.in(language).stream().flatMap(NamedLabelsTest::named).toList().isEmpty());
        assertFalse(labels(language).contains("Make It So"));
    }

    private static Stream<String> named(Chapter chapter) {
        return BOLD.matcher(chapter.markdown()).results().map(each -> each.group(1).replaceAll("\\s+", " "))
                .flatMap(each -> Arrays.stream(each.split(" > ")));
    }

    private static Set<String> labels(Language language) throws IOException {
        Set<String> labels = new TreeSet<>();
        for (Path file : files(language)) {
            Properties texts = new Properties();
            try (Reader reader = Files.newBufferedReader(file)) {
                texts.load(reader);
            }
            texts.values().forEach(each -> labels.add(plain(each.toString())));
        }
        return labels;
    }

    /** As it is read: without the sign of its key, and without the dots that say that something is going to be asked. */
    private static String plain(String label) {
        return label.replace("&", "").replaceAll("\\s*[….:]+$", "");
    }

    private static List<Path> files(Language language) throws IOException {
        String root = System.getProperty("landskab.root", "");
        assumeTrue(!root.isEmpty(), "the property landskab.root is not set");
        String ending = language == Language.EN ? ".properties" : "_" + language.tag() + ".properties";
        try (Stream<Path> files = Files.find(Path.of(root, "bundles"), 12, (file, attributes) -> attributes.isRegularFile()
                && Stream.of("plugin", "texts").anyMatch(each -> file.endsWith(each + ending))
                && file.toString().contains("dk.landskab.ui") && !file.toString().contains("/target/"))) {
            return files.toList();
        }
    }
}
