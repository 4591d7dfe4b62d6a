// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dk.landskab.exchange.ImportReport;
import dk.landskab.exchange.ImportReport.Kind;
import dk.landskab.exchange.Places;
import dk.landskab.exchange.archimate.ArchimateModel;
import dk.landskab.exchange.archimate.ArchimateSource;
import dk.landskab.exchange.archimate.SourceIds;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Identified;
import dk.landskab.model.core.Trace;
import dk.landskab.store.Landscape;

/** A large model as a single file and as a coArchi folder: two states of one model. */
class NordicSmartGovernmentTest {

    @TempDir
    private static Path unpacked;
    private static ArchimateSource file;
    private static ArchimateSource folder;

    @BeforeAll
    static void unpack() throws IOException {
        Tar.unpack(SharedData.file("archimate/NordicSmartGovernment-coarchi-model.tar.gz"), unpacked);
        try (Places places = Places.standard()) {
            file = (ArchimateSource) places
                    .resolve(SharedData.file("archimate/NordicSmartGovernment.archimate").toString());
            folder = (ArchimateSource) places.resolve(unpacked.toString());
        }
    }

    @Test
    void theStatesShareTheIdsThatTheyShould() {
        Map<String, String> one = names(file.model());
        Map<String, String> two = names(folder.model());
        assertEquals(2464, common(one, two).size());
        assertEquals(80, common(one, two).stream().filter(id -> !one.get(id).equals(two.get(id))).count());
        assertEquals(35, one.size() - 2464);
        assertEquals(570, two.size() - 2464);
    }

    @Test
    void whatIsReadMatchesById() {
        Landscape one = file.read();
        Landscape two = folder.read();
        assertEquals(0, one.problems().size());
        Map<String, String> first = names(file.model());
        Map<String, String> second = names(folder.model());
        Set<String> views = new TreeSet<>();
        file.model().views().forEach(each -> views.add(each.id()));
        folder.model().views().forEach(each -> views.add(each.id()));
        common(first, second).stream().filter(id -> !views.contains(id)).forEach(id ->
            assertTrue(one.find(id).isPresent() && two.find(id).isPresent(), id));
    }

    @Test
    void everyIdOfTheModelIsFoundInTheLandscape() {
        for (ArchimateSource source : Set.of(file, folder)) {
            Landscape landscape = source.read();
            ArchimateModel model = source.model();
            SourceIds ids = new SourceIds(model);
            model.elements().forEach(each -> assertTrue(landscape.find(ids.of(each.id())).isPresent(), each.id()));
            model.relations().forEach(each -> assertTrue(landscape.find(ids.of(each.id())).isPresent(), each.id()));
            assertEquals(landscape.objects().filter(Identified.class::isInstance).count(),
                    landscape.objects().filter(Identified.class::isInstance).map(each -> ((Identified) each).getId())
                            .distinct().count());
        }
    }

    @Test
    void theFolderImportedOverTheFileUpdatesItAndNeverDuplicates(@TempDir Path temporary) {
        ImportFolder into = new ImportFolder(temporary, "nsg");
        into.run("archimate", file.origin().place());
        int before = into.landscape().all(Element.class).size();
        Map<String, String> files = into.files();
        assertEquals(List.of(), into.run("archimate", file.origin().place()).drafts());
        ImportReport report = into.run("archimate", folder.origin().place()).report();
        Landscape landscape = into.landscape();
        assertEquals(List.of(), landscape.problems());
        Set<String> models = new TreeSet<>(ids(file.model()));
        models.addAll(ids(folder.model()));
        assertEquals(models, landscape.objects().filter(each -> each instanceof Element || each instanceof Trace)
                .map(each -> ((Identified) each).getId().substring("nsg.".length()))
                .collect(Collectors.toCollection(TreeSet::new)));
        assertTrue(landscape.all(Element.class).size() > before && !files.equals(into.files()));
        Set<String> gone = new TreeSet<>(ids(file.model()));
        gone.removeAll(ids(folder.model()));
        assertEquals(gone, report.entries(Kind.VANISHED).stream().map(each -> each.id().substring("nsg.".length()))
                .collect(Collectors.toCollection(TreeSet::new)));
        files = into.files();
        assertEquals(List.of(), into.run("archimate", folder.origin().place()).drafts());
        assertEquals(files, into.files());
    }

    private static Set<String> ids(ArchimateModel model) {
        SourceIds ids = new SourceIds(model);
        return Stream.of(Stream.of(model.id()), model.elements().stream().map(ArchimateModel.Element::id),
                model.relations().stream().map(ArchimateModel.Relation::id)).flatMap(each -> each).map(ids::of)
                .collect(Collectors.toSet());
    }

    private static Set<String> common(Map<String, String> one, Map<String, String> two) {
        Set<String> common = new TreeSet<>(one.keySet());
        common.retainAll(two.keySet());
        return common;
    }

    /** What elements, relations and views are called, by source id. */
    private static Map<String, String> names(ArchimateModel model) {
        SourceIds ids = new SourceIds(model);
        Map<String, String> names = new TreeMap<>();
        model.elements().forEach(each -> names.put(ids.of(each.id()), each.details().name()));
        model.relations().forEach(each -> names.put(ids.of(each.id()), each.details().name()));
        model.views().forEach(each -> names.put(ids.of(each.id()), each.name()));
        return names;
    }
}
