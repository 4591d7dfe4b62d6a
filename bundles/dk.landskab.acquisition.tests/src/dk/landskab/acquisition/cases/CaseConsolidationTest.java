// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import dk.landskab.analysis.consolidation.ConsolidationParameters;
import dk.landskab.analysis.consolidation.Need;
import dk.landskab.analysis.consolidation.Verdict;
import dk.landskab.model.edit.Language;
import dk.landskab.model.application.Application;
import dk.landskab.model.application.ApplicationKind;
import dk.landskab.model.core.Identified;
import dk.landskab.model.procurement.Acquisition;
import dk.landskab.store.Landscape;
import dk.landskab.testkit.Sketch;

class CaseConsolidationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    private static Landscape landscape(String says, String... more) {
        return Sketch.of(Stream.concat(Stream.of("Subject s number=29.15.04", "BusinessProcess b \"B\"",
                "DataObject d \"D\"", "Control c \"C\" normative=MUST", "Principle q \"Q\"",
                "Application new \"New\" kind=SELF_SERVICE lifecycle.activeFrom=2026-11-01",
                "Application fits \"Fits\" lifecycle.activeFrom=2020-01-01 subjects=s",
                "Application same \"Same\" lifecycle.activeFrom=2020-01-01 subjects=s",
                "Component net \"Net\"", "Acquisition a \"A\" subjects=s " + says), Stream.of(more))
                .toArray(String[]::new));
    }

    private static Acquisition acquisition(Landscape landscape) {
        return landscape.find("a", Acquisition.class).orElseThrow();
    }

    private static CaseConsolidation result(Landscape landscape) {
        return CaseConsolidation.of(landscape, acquisition(landscape), DAY, ConsolidationParameters.DEFAULT);
    }

    private static List<String> ids(List<? extends Identified> elements) {
        return elements.stream().map(Identified::getId).toList();
    }

    @Test
    void needsWhatTheCaseNames() {
        Need need = CaseNeed.of(acquisition(landscape("supports=b", "  Target a.t application=new",
                "  InformationNeed", "    DataNeed a.n data=d,gone", "  Requirement a.r1 from=c,q", "  Requirement a.r2 from=c",
                "  Pilot to=2026-12-31")), DAY);

        assertEquals(List.of("s"), ids(need.subjects()));
        assertEquals(List.of("b"), ids(need.processes()));
        assertEquals(List.of("d"), ids(need.data()));
        assertEquals(List.of("c"), ids(need.controls()));
        assertEquals(Optional.of(ApplicationKind.SELF_SERVICE), need.kind());
        assertEquals(LocalDate.of(2026, 11, 1), need.from());
        assertEquals(Optional.of(LocalDate.of(2026, 12, 31)), need.until());
        assertTrue(CaseNeed.isMeasurable(need));
        assertFalse(CaseNeed.isMeasurable(CaseNeed.of(acquisition(Sketch.of("Acquisition a \"A\"")), DAY)));
    }

    @Test
    void asksNotWhatTheCaseIsAbout() {
        assertEquals(List.of("same"), result(landscape("", "  Target a.t application=fits")).systems().stream()
                .map(each -> each.candidate().application().getId()).toList());
    }

    @Test
    void knowsWhichConnectionsAreThere() {
        ExistingSystem fits = result(landscape("", "  Connection a.1 to=net", "  Connection a.2 to=same",
                "  Connection a.3 to=new", "  Connection a.4 to=fits", "Integration i1 from=fits to=net",
                "Integration i2 from=same to=fits")).systems().getFirst();

        assertEquals("fits", fits.candidate().application().getId());
        assertEquals(List.of("net", "same"), ids(fits.connected()));
        assertEquals(List.of("new"), ids(fits.unconnected()));
    }

    @Test
    void knowsWhatASystemCostsAsItIs() {
        ExistingSystem fits = result(landscape("", "Contract k \"K\" covers=fits,same",
                "  Cost k.1 amount=10 currency=DKK period=MONTH from=2020-01-01",
                "  Cost k.2 amount=7 currency=DKK period=YEAR from=2020-01-01 of=same",
                "  Cost k.3 amount=99 currency=DKK period=ONCE from=2020-01-01",
                "Contract l \"L\"", "  Cost l.1 amount=5 currency=DKK period=YEAR from=2020-01-01 of=fits")).systems()
                .getFirst();

        assertEquals("125", fits.yearly().amounts().byCurrency().get("DKK").toPlainString());
    }

    @Test
    void knowsWhatTheCaseSaysOfASystem() {
        List<ExistingSystem> systems = result(landscape("replaces=same",
                "  Candidate a.c existing=fits verdict=REJECTED")).systems();

        assertEquals(1, systems.size());
        assertTrue(systems.get(0).listed().isPresent());
        assertFalse(systems.get(0).isReplaced());
    }

    @Test
    void neverSuggestsWhatTheCaseReplaces() {
        CaseConsolidation result = result(landscape("replaces=same,fits"));

        assertEquals(List.of(), result.systems());
        assertEquals(Verdict.BUY, result.report().suggestion());
        assertEquals(Verdict.BUY, result.report().suggestionAtBest());
        assertEquals(List.of("fits: The case replaces it", "same: The case replaces it"), result.excluded().stream()
                .map(each -> each.candidate().application().getId() + ": " + each.candidate().obstacles().getFirst()
                        .in(Language.EN)).toList());
        assertTrue(result.excluded().stream().allMatch(ExistingSystem::isReplaced));
    }

    @Test
    void knowsASystemThatTheCaseHasLookedAt() {
        Landscape landscape = landscape("replaces=same", "  Candidate a.c existing=fits", "  Target a.t application=new");

        assertEquals(List.of(true, true, true, false), Stream.of("fits", "same", "new", "other").map(id -> CaseNeed.knows(
                acquisition(landscape), landscape.find(id, Application.class)
                        .orElseGet(() -> landscape("").find("fits", Application.class)
                                .orElseThrow()))).toList());
    }
}
