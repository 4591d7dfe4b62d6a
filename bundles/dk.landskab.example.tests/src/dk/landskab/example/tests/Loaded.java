// SPDX-License-Identifier: EPL-2.0
package dk.landskab.example.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import dk.landskab.example.Example;
import dk.landskab.example.Examples;
import dk.landskab.store.Landscape;
import dk.landskab.store.LandscapeFolder;
import dk.landskab.store.LoadedPart;
import dk.landskab.store.PartDraft;
import dk.landskab.store.PartFormats;

/** The examples as a user gets them: written by the store and read again. Each is read once and not changed. */
final class Loaded {

    private static final Map<String, Landscape> LANDSCAPES = new ConcurrentHashMap<>();

    private Loaded() {
    }

    static Landscape last(Example example) {
        return LANDSCAPES.computeIfAbsent(example.id(), id -> of(example.parts()));
    }

    static Landscape last(String id) {
        return last(Examples.all().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow());
    }

    /** Writes parts to a folder that is gone afterwards, and reads them from there. */
    static Landscape of(List<PartDraft> parts) {
        try {
            Path folder = Files.createTempDirectory("example");
            LandscapeFolder.at(folder).save(parts);
            Landscape landscape = LandscapeFolder.at(folder).read();
            for (LoadedPart part : landscape.parts()) {
                Files.delete(folder.resolve(part.path()));
            }
            return landscape;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Map<String, byte[]> bytes(List<PartDraft> parts) {
        Map<String, byte[]> bytes = new TreeMap<>();
        parts.forEach(part -> bytes.put(part.path(),
                PartFormats.standard().of(part.path()).orElseThrow().write(part.path(), part.root())));
        return bytes;
    }
}
