// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dk.landskab.exchange.Places;
import dk.landskab.exchange.archimate.ArchimateModel;
import dk.landskab.exchange.archimate.ArchimateSource;
import dk.landskab.exchange.archimate.SourceIds;
import dk.landskab.model.core.Identified;
import dk.landskab.store.Landscape;

/** A large model as a single file and as a coArchi folder: two states of one model. */
class NordicSmartGovernmentTest {

    @TempDir
    private Path temporary;
    private ArchimateSource file;
    private ArchimateSource folder;

    @BeforeEach
    void read() throws IOException {
        Tar.unpack(SharedData.file("archimate/NordicSmartGovernment-coarchi-model.tar.gz"), temporary);
        try (Places places = Places.standard()) {
            file = (ArchimateSource) places
                    .resolve(SharedData.file("archimate/NordicSmartGovernment.archimate").toString());
            folder = (ArchimateSource) places.resolve(temporary.toString());
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
    void theContentKeyTellsWhetherAnyFileOfTheFolderChanged() throws IOException {
        String key = folder.parts().getFirst().contentKey();
        assertEquals(key, folder.parts().getFirst().contentKey());
        Files.writeString(temporary.resolve("model/new.xml"), "<x/>");
        assertTrue(!key.equals(folder.parts().getFirst().contentKey()));
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
