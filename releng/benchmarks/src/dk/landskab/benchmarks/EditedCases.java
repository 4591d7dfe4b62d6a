// SPDX-License-Identifier: EPL-2.0
package dk.landskab.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import dk.landskab.acquisition.AcquisitionFormat;
import dk.landskab.acquisition.ide.text.TextBuffer;
import dk.landskab.acquisition.ide.workspace.Workspace;
import dk.landskab.store.PartSource;

/** Texts of acquisitions on disk, a process and two of its cases open in an editor. */
final class EditedCases implements AutoCloseable {

    private static final List<Integer> OPEN = List.of(0, 1, 2);

    private final Path folder;
    private final List<PartSource> sources;
    private final Workspace workspace;

    private EditedCases(Path folder, List<PartSource> sources) {
        this.folder = folder;
        this.sources = sources;
        this.workspace = new Workspace(folder, new AcquisitionFormat());
    }

    /** So many files. */
    static EditedCases files(int count) throws IOException {
        EditedCases cases = new EditedCases(Files.createTempDirectory("landskab"), Cases.files(count));
        for (PartSource each : cases.sources) {
            Files.write(cases.folder.resolve(each.path()), each.bytes());
        }
        cases.workspace.refresh();
        for (int index : OPEN) {
            cases.open(cases.sources.get(index));
        }
        return cases;
    }

    /** Opens a text, or has it changed. */
    void open(PartSource file) throws IOException {
        workspace.open(file.path(), new TextBuffer(text(file)));
    }

    static String text(PartSource file) throws IOException {
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }

    List<PartSource> sources() {
        return sources;
    }

    Workspace workspace() {
        return workspace;
    }

    /** A case that is open, with a small change. */
    static PartSource changed(int version) {
        return Cases.file(OPEN.getLast(), version);
    }

    /** Where words of a text begin, and where they are half typed. */
    static List<Integer> places(String text) {
        List<Integer> places = new ArrayList<>();
        for (int i = 1; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i)) && Character.isWhitespace(text.charAt(i - 1))) {
                places.add(i);
                places.add(Math.min(text.length(), i + 2));
            }
        }
        return places;
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
