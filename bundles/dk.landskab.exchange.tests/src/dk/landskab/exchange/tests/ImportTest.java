// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dk.landskab.exchange.ImportReport;
import dk.landskab.exchange.ImportReport.Kind;
import dk.landskab.exchange.ImportReport.Section;
import dk.landskab.exchange.Places;
import dk.landskab.exchange.archimate.ArchimateSource;
import dk.landskab.model.application.Application;
import dk.landskab.model.application.ApplicationKind;
import dk.landskab.model.business.BusinessService;
import dk.landskab.model.core.Concept;
import dk.landskab.model.core.CoreFactory;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Identified;
import dk.landskab.model.core.Property;
import dk.landskab.model.core.RefScheme;
import dk.landskab.model.core.Relation;
import dk.landskab.model.information.DataRole;
import dk.landskab.model.information.DataUse;
import dk.landskab.model.infrastructure.Component;
import dk.landskab.model.infrastructure.ComponentKind;
import dk.landskab.model.strategy.Goal;
import dk.landskab.store.LandscapeFolder;
import dk.landskab.store.PartDraft;
import dk.landskab.store.UnreadableException;
import dk.landskab.testkit.Sketch;

class ImportTest {

    private static final String FIRST = """
            ApplicationComponent a "Sag" doc="Fører sager" p:ejer=IT
            ApplicationComponent b "Post"
            BusinessProcess p "Behandle"
            BusinessProcess q "Arkivere"
            DataObject d "Sager"
            Device n "Server"
            Serving s a p "hjælper"
            Access r a d
            Flow f a b
            Composition c p q
            """;

    @TempDir
    private Path temporary;
    private ImportFolder folder;

    @BeforeEach
    void begin() {
        folder = new ImportFolder(temporary, "kk");
    }

    @Test
    void newElementsGoIntoOneFileForOrganisationAndPackage() {
        ImportReport report = folder.archimate(FIRST);
        assertEquals(Set.of("kk/application.landskab", "kk/business.landskab", "kk/core.landskab",
                "kk/information.landskab", "kk/infrastructure.landskab"), folder.files().keySet());
        assertEquals(List.of(), folder.landscape().problems());
        assertEquals(8, report.total(Section.CHANGED));
        assertTrue(report.isLossless());
        assertEquals("kk.p", folder.find("kk.a", Application.class).getSupports().getFirst().getId());
    }

    @Test
    void importingTheSameAgainChangesNothing() {
        folder.archimate(FIRST);
        Map<String, String> before = folder.files();
        ImportReport report = folder.archimate(FIRST);
        assertEquals(before, folder.files());
        assertEquals(List.of(), report.counts(Section.CHANGED));
        assertEquals(List.of(Kind.NOTE), report.entries().stream().map(ImportReport.Entry::kind).toList(),
                "there is no organisation kk");
    }

    @Test
    void withoutOrganisationTheImportIsWhatIsReadOnTheFly() {
        ImportFolder plain = new ImportFolder(temporary, null);
        plain.archimate(FIRST);
        try (Places places = Places.standard()) {
            var onTheFly = places.resolve(temporary.resolve("input.archimate").toString()).read();
            assertEquals(Facts.of(onTheFly), Facts.of(plain.landscape()));
        }
    }

    @Test
    void aNewerVersionUpdatesByIdentity() {
        folder.archimate(FIRST);
        folder.archimate(FIRST.replace("\"Sag\"", "\"Sager\"").replace("p:ejer=IT", "p:ejer=Drift p:ny=ja")
                + "Goal g \"Bedre\"\n");
        Application a = folder.find("kk.a", Application.class);
        assertEquals("Sager", a.getName());
        assertEquals(List.of("Drift", "ja"), a.getProperties().stream().map(Property::getValue).toList());
        assertEquals("Bedre", folder.find("kk.g", Element.class).getName());
        assertEquals(2, folder.landscape().all(Application.class).size());
    }

    @Test
    void whatPeopleWroteAndTheSourceDoesNotHaveStays() {
        folder.archimate(FIRST);
        folder.edit("kk.a", Application.class, a -> {
            a.setKind(ApplicationKind.ESDH);
            a.setVersion("7");
            a.getAliases().add("Sagssystemet");
        });
        folder.edit("kk.r.use", DataUse.class, use -> use.setRole(DataRole.MASTER));
        folder.edit("kk.n", Component.class, n -> n.setKind(ComponentKind.SERVER));
        folder.edit("kk.b", Application.class, b -> b.setDescription("Sender post"));
        Map<String, String> edited = folder.files();
        folder.archimate(FIRST);
        assertEquals(edited, folder.files());
        folder.archimate(FIRST.replace("\"Sag\"", "\"Sager\""));
        Application a = folder.find("kk.a", Application.class);
        assertEquals(List.of("Sager", "7", ApplicationKind.ESDH, List.of("Sagssystemet"), DataRole.MASTER),
                List.of(a.getName(), a.getVersion(), a.getKind(), List.copyOf(a.getAliases()),
                        a.getData().getFirst().getRole()));
    }

    @Test
    void aRoleThatAPersonChoseYieldsWhenTheSourceChangesTheAccess() {
        folder.archimate(FIRST);
        folder.edit("kk.r.use", DataUse.class, use -> use.setRole(DataRole.MASTER));
        folder.archimate(FIRST.replace("Access r a d", "Access r a d accessType=1"));
        assertEquals(DataRole.READS, folder.find("kk.r.use", DataUse.class).getRole());
    }

    @Test
    void anElementThatWasMovedToAnotherFileStaysThere() {
        folder.archimate(FIRST);
        String core = folder.files().get("kk/application.landskab");
        assertTrue(core.contains("kk.a"));
        folder.edit("kk.a", Application.class, a -> a.setVersion("7"));
        folder.archimate(FIRST.replace("\"Sag\"", "\"Sager\""));
        assertEquals(Set.of("kk/application.landskab", "kk/business.landskab", "kk/core.landskab",
                "kk/information.landskab", "kk/infrastructure.landskab"), folder.files().keySet());
    }

    @Test
    void whatDisappearedIsListedAndLeft() {
        folder.archimate(FIRST);
        ImportReport report = folder.archimate("""
                ApplicationComponent a "Sag" doc="Fører sager" p:ejer=IT
                BusinessProcess p "Behandle"
                """);
        assertEquals(List.of("kk.b", "kk.c", "kk.d", "kk.f", "kk.n", "kk.q", "kk.r", "kk.s"),
                report.entries(Kind.VANISHED).stream().map(ImportReport.Entry::id).sorted().toList());
        assertEquals("kk.p", folder.find("kk.a", Application.class).getSupports().getFirst().getId());
        assertEquals(List.of(), report.counts(Section.CHANGED));
    }

    @Test
    void whereThereAreSeveralModelsNobodyIsAccusedOfHavingDisappeared() throws IOException {
        folder.archimate(FIRST);
        Path other = temporary.resolve("other.archimate");
        Files.writeString(other, new String(ArchiSketch.of("Goal g \"G\"").archi(), StandardCharsets.UTF_8)
                .replace("id=\"sketch\"", "id=\"other\""));
        ImportReport report = folder.run("archimate", other.toString()).report();
        assertEquals(List.of(), report.entries(Kind.VANISHED));
        assertEquals(2, report.entries(Kind.NOTE).size());
    }

    @Test
    void aRelationThatLeadsElsewhereNowTakesItsOldValueAway() {
        folder.archimate(FIRST);
        folder.archimate(FIRST.replace("Serving s a p", "Serving s a q").replace("Access r a d", "Access r b d")
                .replace("Flow f a b", "Flow f b a"));
        assertEquals(List.of("kk.q"), ids(folder.find("kk.a", Application.class).getSupports()));
        assertEquals(List.of(), ids(folder.find("kk.a", Application.class).getData()));
        assertEquals(List.of("kk.r.use"), ids(folder.find("kk.b", Application.class).getData()));
        assertEquals(List.of(), folder.landscape().problems());
    }

    @Test
    void whatPeopleWroteOfAUseOfDataMovesWithIt() {
        folder.archimate(FIRST);
        folder.edit("kk.r.use", DataUse.class, use -> use.setVolume(7L));
        folder.archimate(FIRST.replace("Access r a d", "Access r b d"));
        assertEquals(7L, folder.find("kk.b", Application.class).getData().getFirst().getVolume());
    }

    @Test
    void aRelationThatCanNoLongerBeAValueBecomesAnElementAndBack() {
        folder.archimate(FIRST);
        folder.archimate(FIRST + "Association o s a\n");
        assertEquals(List.of(), ids(folder.find("kk.a", Application.class).getSupports()));
        assertEquals("Dependency", folder.find("kk.s", Element.class).eClass().getName());
        assertEquals("kk.s", folder.find("kk.o", Relation.class).getFrom().getId());
        assertEquals(List.of(), folder.landscape().problems());
        Map<String, String> before = folder.files();
        folder.archimate(FIRST);
        assertEquals(before, folder.files(), "the association vanished but was left, and still ends there");
        folder.remove("kk.o", Relation.class);
        folder.archimate(FIRST);
        assertEquals(List.of("kk.p"), ids(folder.find("kk.a", Application.class).getSupports()));
        assertEquals(List.of(), folder.landscape().problems());
    }

    @Test
    void anElementWhoseTypeChangedKeepsWhatBothHave() {
        folder.archimate(FIRST);
        folder.edit("kk.b", Application.class, b -> b.getAliases().add("E-post"));
        ImportReport report = folder.archimate(FIRST.replace("ApplicationComponent b", "ApplicationService b"));
        BusinessService b = folder.find("kk.b", BusinessService.class);
        assertEquals(List.of("E-post"), b.getAliases());
        assertEquals("Post", b.getName());
        assertEquals("kk.b", folder.find("kk.f", Relation.class).getTo().getId());
        assertEquals(List.of("kk.b", "kk.f"), report.entries(Kind.RETYPED).stream().map(ImportReport.Entry::id)
                .sorted().toList());
        assertEquals(List.of(), folder.landscape().problems());
        folder.archimate(FIRST);
        assertNull(folder.find("kk.b", Application.class).getKindText());
    }

    @Test
    void aTypeThatTheClassImpliesTakesTheOldTypeAway() {
        folder.archimate(FIRST);
        assertEquals("Device", folder.find("kk.n", Component.class).getKindText());
        folder.archimate(FIRST.replace("Device n", "Node n"));
        assertNull(folder.find("kk.n", Component.class).getKindText());
    }

    @Test
    void twoOrganisationsMayHaveTheSameModel() {
        folder.archimate(FIRST);
        ImportReport other = new ImportFolder(temporary, "nn").archimate(FIRST);
        assertEquals(8, other.total(Section.CHANGED));
        assertEquals(4, folder.landscape().all(Application.class).size());
        assertEquals(List.of(), folder.landscape().problems());
        Map<String, String> before = folder.files();
        folder.archimate(FIRST);
        assertEquals(before, folder.files());
    }

    @Test
    void anElementThatHasAnIdOfItsOwnIsFoundByItsSourceId() {
        folder.archimate("Goal g \"G\"");
        folder.edit("kk.g", Element.class, g -> {
            var reference = CoreFactory.eINSTANCE.createExternalRef();
            reference.setId("kk.g.second");
            reference.setScheme(RefScheme.ARCHIMATE);
            reference.setValue("other");
            g.getExternalRefs().add(reference);
        });
        folder.archimate("Goal g \"G\"\nGoal other \"Other name\"");
        assertEquals(1, folder.landscape().all(Goal.class).size());
    }

    @Test
    void theOrganisationIsMissedOnlyWhereItIsMissing() throws IOException {
        Files.createDirectories(temporary.resolve("landscape"));
        LandscapeFolder.at(temporary.resolve("landscape")).save(List.of(PartDraft.added("kk/business.landskab",
                Sketch.of("Organisation kk \"K\"").parts().getFirst().roots().getFirst())));
        assertEquals(List.of(), folder.archimate(FIRST).entries());
        assertEquals("kk", folder.landscape().organisationOf(folder.find("kk.a", Application.class)).orElseThrow()
                .getId());
    }

    @Test
    void theModelItselfIsAConceptSoThatItsNameIsKept() {
        folder.archimate(FIRST);
        assertEquals("Sketch", folder.find("kk.sketch", Concept.class).getName());
        assertEquals("Model", folder.find("kk.sketch", Concept.class).getKind());
    }

    @Test
    void aLandscapeThatWasGivenIsNotTouched() {
        folder.archimate(FIRST);
        var given = folder.landscape();
        var facts = Facts.of(given);
        folder.archimate(FIRST.replace("\"Sag\"", "\"Sager\"").replace("Serving s a p", "Serving s a q"));
        assertEquals(facts, Facts.of(given));
    }

    @Test
    void aLandscapeIsNoArchimateModel() {
        folder.archimate(FIRST);
        String place = temporary.resolve("landscape").toString();
        var refused = assertThrows(UnreadableException.class,
                () -> folder.run("archimate", place));
        assertEquals(place, refused.location().file());
        assertTrue(ArchimateSource.class.isInstance(resolveInput()));
    }

    private Object resolveInput() {
        try (Places places = Places.standard()) {
            return places.resolve(temporary.resolve("input.archimate").toString());
        }
    }

    private static List<String> ids(List<? extends Identified> objects) {
        return objects.stream().map(Identified::getId).toList();
    }
}
