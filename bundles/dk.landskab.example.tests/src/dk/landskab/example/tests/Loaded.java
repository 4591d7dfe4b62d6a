// SPDX-License-Identifier: EPL-2.0
package dk.landskab.example.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import dk.landskab.acquisition.AcquisitionFormat;
import dk.landskab.example.Example;
import dk.landskab.example.Examples;
import dk.landskab.example.Step;
import dk.landskab.store.Landscape;
import dk.landskab.store.LandscapeFolder;
import dk.landskab.store.PartDraft;
import dk.landskab.store.PartFormats;

/** The examples as a user gets them: written by the store and read again. Each is read once and not changed. */
final class Loaded {

    private static final Map<String, Landscape> LANDSCAPES = new ConcurrentHashMap<>();
    private static final PartFormats FORMATS = PartFormats.standard().with(new AcquisitionFormat());

    private Loaded() {
    }

    static Landscape last(Example example) {
        return LANDSCAPES.computeIfAbsent(example.id(), id -> of(example.steps().getLast()));
    }

    static Landscape last(String id) {
        return last(Examples.all().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow());
    }

    /** Reads a step as a user gets it. */
    static Landscape of(Step step) {
        return of(step.parts(), step.texts());
    }

    /** Reads files of objects as a user gets them. */
    static Landscape of(List<PartDraft> parts) {
        return of(parts, Map.of());
    }

    private static Landscape of(List<PartDraft> parts, Map<String, String> texts) {
        try {
            Path folder = Files.createTempDirectory("example");
            LandscapeFolder.at(folder).save(parts);
            for (Map.Entry<String, String> text : texts.entrySet()) {
                Path file = folder.resolve(text.getKey());
                Files.createDirectories(file.getParent());
                Files.writeString(file, text.getValue());
            }
            return LandscapeFolder.at(folder, FORMATS).read();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Map<String, byte[]> bytes(Step step) {
        Map<String, byte[]> bytes = bytes(step.parts());
        step.texts().forEach((path, text) -> bytes.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return bytes;
    }

    static Map<String, byte[]> bytes(List<PartDraft> parts) {
        Map<String, byte[]> bytes = new TreeMap<>();
        parts.forEach(part -> bytes.put(part.path(),
                PartFormats.standard().of(part.path()).orElseThrow().write(part.path(), part.root())));
        return bytes;
    }
}
