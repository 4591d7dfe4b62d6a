// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.tests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import dk.landskab.acquisition.cases.CaseState;
import dk.landskab.acquisition.cases.Pipeline;
import dk.landskab.model.procurement.Acquisition;
import dk.landskab.store.Landscape;
import dk.landskab.testkit.Sketch;

/** The cases of an invented municipality, one of every kind of stage. */
final class Cases {

    static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    /** Waits too long at its second gate. */
    static final String BOOKING = "nb.sag.tandbooking";

    private Cases() {
    }

    static String text() {
        try (InputStream in = Cases.class.getResourceAsStream("cases.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Landscape landscape() {
        return Sketch.of(text());
    }

    static Pipeline pipeline() {
        return Pipeline.of(landscape(), TODAY);
    }

    static CaseState state(Landscape landscape, String id) {
        return CaseState.of(landscape, landscape.find(id, Acquisition.class).orElseThrow(), TODAY);
    }
}
