// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import dk.landskab.exchange.ImportReport;
import dk.landskab.exchange.ImportRequest;
import dk.landskab.exchange.ImportResult;
import dk.landskab.exchange.Importers;
import dk.landskab.store.Landscape;
import dk.landskab.store.LandscapeFolder;
import dk.landskab.store.LoadedPart;
import dk.landskab.store.PartDraft;

/** A folder that models are imported into, as the command line would. */
final class ImportFolder {

    private final Path root;
    private final Path input;
    private final Optional<String> organisation;

    ImportFolder(Path folder, String organisation) {
        this.root = folder.resolve("landscape");
        this.input = folder.resolve("input.archimate");
        this.organisation = Optional.ofNullable(organisation);
    }

    /** Imports a sketch of an ArchiMate model. */
    ImportReport archimate(String sketch) {
        try {
            Files.createDirectories(root);
            Files.write(input, ArchiSketch.of(sketch).archi());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return run("archimate", input.toString()).report();
    }

    /** Imports files and saves what comes of it. */
    ImportResult run(String importer, String... inputs) {
        try {
            Files.createDirectories(root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ImportResult result = Importers.named(importer).orElseThrow()
                .run(new ImportRequest(List.of(inputs), existing(), organisation));
        LandscapeFolder folder = LandscapeFolder.at(root);
        existing(folder);
        folder.save(result.drafts());
        return result;
    }

    Landscape landscape() {
        return existing().orElseThrow();
    }

    <T> T find(String id, Class<T> type) {
        return landscape().find(id, type).orElseThrow(() -> new AssertionError("no " + id));
    }

    /** Changes an element as a person would. */
    <T extends EObject> void edit(String id, Class<T> type, Consumer<T> change) {
        LandscapeFolder folder = LandscapeFolder.at(root);
        Landscape landscape = folder.read();
        T element = landscape.find(id, type).orElseThrow();
        change.accept(element);
        folder.save(List.of(PartDraft.changed(landscape.partOf(element).orElseThrow())));
    }

    /** Deletes an element as a person would. */
    void remove(String id, Class<? extends EObject> type) {
        LandscapeFolder folder = LandscapeFolder.at(root);
        Landscape landscape = folder.read();
        EObject element = landscape.find(id, type).orElseThrow();
        LoadedPart part = landscape.partOf(element).orElseThrow();
        EcoreUtil.remove(element);
        folder.save(List.of(PartDraft.changed(part)));
    }

    /** All files with their text. */
    Map<String, String> files() {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(root.relativize(file).toString().replace('\\', '/'),
                        new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private Optional<Landscape> existing() {
        return existing(LandscapeFolder.at(root));
    }

    private Optional<Landscape> existing(LandscapeFolder folder) {
        return files().isEmpty() ? Optional.empty() : Optional.of(folder.read());
    }
}
