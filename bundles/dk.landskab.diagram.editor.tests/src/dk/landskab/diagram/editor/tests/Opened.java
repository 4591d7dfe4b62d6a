// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.tests;

import java.util.function.Supplier;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Serves a landscape to each test, with one page that shows a diagram and has been told all that it is told unasked. */
final class Opened implements BeforeEachCallback, AfterEachCallback {

    private final Supplier<Served> serving;
    private final String diagram;
    private Served served;
    private TestPage page;

    /**
     * Serves what is given when a test begins, by when its temporary folder is there.
     *
     * @param diagram what the page shows
     */
    Opened(Supplier<Served> serving, String diagram) {
        this.serving = serving;
        this.diagram = diagram;
    }

    Served served() {
        return served;
    }

    TestPage page() {
        return page;
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        served = serving.get();
        page = served.page(diagram);
        page.await("landskab.history");
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
