// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.tests;

import java.util.Optional;
import java.util.function.Supplier;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Serves a landscape to each test, most often with one page that shows a diagram and has been told all that it is told
 * unasked.
 */
final class Opened implements BeforeEachCallback, AfterEachCallback {

    private final Supplier<Served> serving;
    private final Optional<String> diagram;
    private Served served;
    private TestPage page;

    /**
     * Serves what is given when a test begins, by when its temporary folder is there.
     *
     * @param diagram what the page shows
     */
    Opened(Supplier<Served> serving, String diagram) {
        this.serving = serving;
        this.diagram = Optional.of(diagram);
    }

    /** Serves what is given, and opens no page. */
    Opened(Supplier<Served> serving) {
        this.serving = serving;
        this.diagram = Optional.empty();
    }

    Served served() {
        return served;
    }

    /** The page; null where none is opened. */
    TestPage page() {
        return page;
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        served = serving.get();
        page = diagram.map(served::page).orElse(null);
        if (page != null) {
            page.await("landskab.history");
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        try (Served closed = served) {
            if (page != null) {
                page.close();
            }
        }
    }
}
