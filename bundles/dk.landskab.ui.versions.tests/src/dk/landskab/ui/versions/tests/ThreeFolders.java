// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import dk.landskab.model.edit.Language;
import dk.landskab.store.LoadedPart;
import dk.landskab.store.PartFormats;
import dk.landskab.testkit.Sketch;
import dk.landskab.ui.versions.merge.PlaceMerging;
import dk.landskab.ui.versions.merge.ThreePlaces;

/**
 * Three landscapes in folders, and a place for what comes of them. A landscape is a sketch with {@code ;} between its
 * lines; besides, {@code rename A B} lets a file lie elsewhere, and {@code text A ...} is a file to the letter, with
 * {@code /} for the end of a line and {@code \\} for {@code /}.
 *
 * @param folder in which they lie
 */
record ThreeFolders(Path folder) {

    /** Texts alone are no landscape. */
    private static final String ALONE = "Application alone \"Alone\"";

    ThreeFolders(Path folder, String base, String ours, String theirs) {
        this(folder);
        write("base", base);
        write("ours", ours);
        write("theirs", theirs);
    }

    /** Begins to merge them. */
    PlaceMerging merge(Language language) {
        return merge(PartFormats.standard(), language);
    }

    /** Begins to merge them, and tells what stands in files of some formats. */
    PlaceMerging merge(PartFormats formats, Language language) {
        return new PlaceMerging(new ThreePlaces(place("base"), place("ours"), place("theirs"), out()), formats, language);
    }

    /** What comes of it, where it is completed. */
    Path out() {
        return folder.resolve("out");
    }

    private String place(String name) {
        return folder.resolve(name).toString();
    }

    private void write(String name, String landscape) {
        Path into = folder.resolve(name);
        List<String> lines = Arrays.asList(landscape.split(";"));
        try {
            Files.createDirectories(into);
            String sketch = lines.stream().filter(each -> !isExtra(each)).collect(Collectors.joining("\n"));
            for (LoadedPart part : Sketch.of(sketch.isEmpty() ? ALONE : sketch).parts()) {
                if (!part.roots().getFirst().eContents().isEmpty()) {
                    Files.writeString(into.resolve(part.path()), new String(PartFormats.standard().of(part.path())
                            .orElseThrow().write(part.path(), part.roots().getFirst()), StandardCharsets.UTF_8));
                }
            }
            for (String line : lines.stream().filter(ThreeFolders::isExtra).toList()) {
                extra(into, line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isExtra(String line) {
        return line.startsWith("rename ") || line.startsWith("text ");
    }

    private static void extra(Path into, String line) throws IOException {
        String[] words = line.split(" ", 3);
        if (words[0].equals("rename")) {
            Files.move(into.resolve(words[1]), into.resolve(words[2]));
        } else {
            Files.writeString(into.resolve(words[1]), words.length < 3 ? "" : words[2].replace('/', '\n').replace('\\', '/'));
        }
    }
}
