// SPDX-License-Identifier: EPL-2.0
package dk.landskab.design.tests.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import dk.landskab.acquisition.AcquisitionFormat;
import dk.landskab.example.Example;
import dk.landskab.example.Step;
import dk.landskab.store.Landscape;
import dk.landskab.store.LandscapeFolder;
import dk.landskab.store.PartFormats;

/** The examples as a user gets them after their last step, the texts of acquisitions included. Each is read once. */
public final class Loaded {

    private static final Map<String, Landscape> LANDSCAPES = new ConcurrentHashMap<>();
    private static final PartFormats FORMATS = PartFormats.standard().with(new AcquisitionFormat());

    private Loaded() {
    }

    /** An example, to be read only. */
    public static Landscape of(Example example) {
        return LANDSCAPES.computeIfAbsent(example.id(), id -> read(example.steps().getLast()));
    }

    private static Landscape read(Step step) {
        try {
            Path folder = Files.createTempDirectory("example");
            LandscapeFolder.at(folder).save(step.parts());
            for (Map.Entry<String, String> text : step.texts().entrySet()) {
                Path file = folder.resolve(text.getKey());
                Files.createDirectories(file.getParent());
                Files.writeString(file, text.getValue());
            }
            return LandscapeFolder.at(folder, FORMATS).read();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
