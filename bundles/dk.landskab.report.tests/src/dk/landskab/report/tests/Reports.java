// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.tests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import dk.landskab.analysis.gap.GapAnalysis;
import dk.landskab.analysis.gap.GapParameters;
import dk.landskab.analysis.gap.GapReport;
import dk.landskab.compare.Comparison;
import dk.landskab.model.application.Application;
import dk.landskab.model.change.Plateau;
import dk.landskab.model.change.PlateauItem;
import dk.landskab.model.core.Element;
import dk.landskab.model.edit.Language;
import dk.landskab.report.document.Report;
import dk.landskab.report.document.Run;
import dk.landskab.report.writing.CheckReportWriter;
import dk.landskab.report.writing.DiffReportWriter;
import dk.landskab.report.writing.GapReportWriter;
import dk.landskab.rules.Check;
import dk.landskab.store.Landscape;
import dk.landskab.testkit.Sketch;

/** Reports on an invented municipality, and on names that mean harm. */
final class Reports {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    static final Run RUN = new Run("landskab gap <nordby> & co", Instant.parse("2026-11-21T22:00:00Z"),
            Optional.of("Digitalisering og it"));
    /** A name that is markup, a formula, an escape sequence, a line break and a change of direction at once. */
    static final String HOSTILE = "=cmd|'/c calc'!A1 </script><script>window.hurt=1</script>"
            + "<img src=x onerror=alert(1)> ${7*7} \u001b[31m \u202Eevil | *bold* [x](javascript:1)";

    private Reports() {
    }

    static String nordbyText() {
        try (InputStream in = Reports.class.getResourceAsStream("nordby.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Landscape nordby() {
        return Sketch.of(nordbyText());
    }

    static GapReport gapOfNordby() {
        return gap(nordby());
    }

    static GapReport gap(Landscape landscape) {
        return GapAnalysis.between(landscape, landscape.find("from", Plateau.class).orElseThrow(),
                landscape.find("to", Plateau.class).orElseThrow(), GapParameters.at(TODAY));
    }

    static Report gap(Language language) {
        return GapReportWriter.write(gapOfNordby(), language, RUN);
    }

    static Comparison comparison() {
        return Comparison.of(nordby(), Sketch.of(nordbyText()
                .replace("lifecycle.endOfLife=2027-06-30", "lifecycle.endOfLife=2028-06-30")
                .replace("Zone nb.z \"Z\"", "")
                .replace("Application nb.app.esdh2 \"Sagsportalen\"", "Application nb.app.esdh3 \"Sagsportalen\"")
                .replace("to.4 element=nb.app.esdh2", "to.4 element=nb.app.esdh3")));
    }

    static Report diff(Language language) {
        return DiffReportWriter.write(comparison(), language, RUN);
    }

    static Report check(Language language) {
        Landscape landscape = nordby();
        return CheckReportWriter.write(Check.run(landscape, TODAY), landscape.origin(), language, RUN);
    }

    /** A report in which a name, a reason and an id are hostile. */
    static Report hostile(Language language) {
        Landscape landscape = Sketch.of("""
                Organisation kk "K"
                  OrgUnit kk.it "IT"
                Application kk.a "A" owner=kk.it
                Restriction r "R" appliesTo=kk.a consequence="C"
                Opportunity o "O"
                Plateau from "From" date=2026-01-01
                Plateau to "To" date=2028-01-01
                  PlateauItem to.a element=kk.a disposition=RETIRE reason="R"
                """);
        landscape.all(Element.class).forEach(each -> each.setName(HOSTILE));
        landscape.all(PlateauItem.class).forEach(each -> each.setReason(HOSTILE));
        landscape.all(Application.class).forEach(each -> each.setId("kk.a\"><script>"));
        return GapReportWriter.write(gap(landscape), language, RUN);
    }
}
