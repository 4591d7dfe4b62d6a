// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.tests.gap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import dk.landskab.analysis.State;
import dk.landskab.analysis.gap.Finding;
import dk.landskab.analysis.gap.FoundGap;
import dk.landskab.analysis.gap.GapAnalysis;
import dk.landskab.analysis.gap.GapParameters;
import dk.landskab.analysis.gap.GapReport;
import dk.landskab.analysis.gap.Seen;
import dk.landskab.model.change.GapKind;
import dk.landskab.model.change.Plateau;
import dk.landskab.model.diagram.Diagram;
import dk.landskab.model.diagram.DiagramFactory;
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;
import dk.landskab.store.Landscape;
import dk.landskab.store.LandscapeAssembly;
import dk.landskab.store.LoadedPart;
import dk.landskab.store.PartSource;
import dk.landskab.testkit.Sketch;

/** Runs the analysis on sketches, and writes its results in a line. */
final class Gaps {

    static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    private Gaps() {
    }

    static GapReport between(String asIs, String toBe) {
        return GapAnalysis.between(Sketch.of(asIs), Sketch.of(toBe), GapParameters.at(TODAY));
    }

    /** Between the plateaus {@code now} of two landscapes. */
    static GapReport betweenPlateaus(Landscape asIs, Landscape toBe) {
        return GapAnalysis.between(now(asIs), now(toBe), GapParameters.at(TODAY));
    }

    /** The landscape with a stored diagram beside it, as the top of a file of its own. */
    static Landscape drawn(Landscape landscape, String id) {
        Diagram diagram = DiagramFactory.eINSTANCE.createDiagram();
        diagram.setId(id);
        List<LoadedPart> parts = new ArrayList<>(landscape.parts());
        parts.add(new LoadedPart(PartSource.of("d.diagram", new byte[0]), List.of(diagram), List.of()));
        return LandscapeAssembly.of(landscape.origin(), parts);
    }

    private static State now(Landscape landscape) {
        return State.of(landscape, landscape.find("now", Plateau.class).orElseThrow(), TODAY);
    }

    /** Between the plateaus {@code from} and {@code to} of a sketch. */
    static GapReport planned(String sketch) {
        Landscape landscape = Sketch.of(sketch);
        return GapAnalysis.between(landscape, landscape.find("from", Plateau.class).orElseThrow(),
                landscape.find("to", Plateau.class).orElseThrow(), GapParameters.at(TODAY));
    }

    /** The kinds and ids of the gaps other than lacks of competence. */
    static List<String> told(GapReport report) {
        return report.gaps().stream().map(FoundGap::finding).filter(each -> each.kind() != GapKind.COMPETENCE)
                .map(Gaps::told).sorted().toList();
    }

    static String told(Finding finding) {
        return finding.kind() + " " + String.join("+", finding.elements().stream().map(Seen::id).toList())
                + finding.role().map(role -> " " + role).orElse("")
                + switch (finding.kind()) {
                    case MISSING, SURPLUS, DIFFERENT -> "";
                    default -> " " + finding.presence();
                };
    }

    /** The same with what follows. */
    static String toldWithFollowers(Finding finding) {
        List<String> followers = finding.followers().stream().map(Seen::id).toList();
        return told(finding) + (followers.isEmpty() ? "" : " <- " + String.join(",", followers));
    }

    /** The gaps that lie between the sides, with what follows. */
    static List<String> compared(GapReport report) {
        return report.gaps().stream().map(FoundGap::finding)
                .filter(each -> each.kind() == GapKind.MISSING || each.kind() == GapKind.SURPLUS)
                .map(Gaps::toldWithFollowers).sorted().toList();
    }

    static FoundGap gap(GapReport report, String told) {
        return report.gaps().stream().filter(each -> told(each.finding()).equals(told)).findFirst().orElseThrow(
                () -> new AssertionError(told + " is not in "
                        + report.gaps().stream().map(each -> told(each.finding())).toList()));
    }

    static List<String> english(List<Message> messages) {
        return messages.stream().map(each -> each.in(Language.EN)).toList();
    }
}
