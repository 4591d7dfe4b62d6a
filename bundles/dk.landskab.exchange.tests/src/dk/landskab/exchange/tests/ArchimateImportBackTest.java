// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import dk.landskab.example.Example;
import dk.landskab.example.Examples;
import dk.landskab.model.business.Organisation;
import dk.landskab.model.core.CoreFactory;
import dk.landskab.model.core.Estimate;
import dk.landskab.model.core.EstimateKind;
import dk.landskab.model.core.Import;
import dk.landskab.model.core.Part;
import dk.landskab.store.Landscape;
import dk.landskab.store.PartDraft;
import dk.landskab.testkit.RandomLandscape;
import dk.landskab.testkit.Share;

/** An export that is imported into a folder gives what was exported, and once more nothing new. */
class ArchimateImportBackTest {

    private static final String EXCHANGE = "model.xml";
    private static final String COARCHI = "repository";

    @TempDir
    private Path temporary;

    static Stream<Arguments> examplesInBothFormats() {
        return Examples.all().stream().flatMap(each -> Stream.of(EXCHANGE, COARCHI)
                .map(target -> Arguments.of(each.id(), each, target)));
    }

    @ParameterizedTest(name = "{0} as {2}")
    @MethodSource("examplesInBothFormats")
    void anExampleIsImportedAsItWas(String name, Example example, String target) {
        assertIsImportedAsItWas(Landscapes.of(example), target, name);
    }

    @ParameterizedTest
    @ValueSource(strings = {EXCHANGE, COARCHI})
    void aRandomLandscapeIsImportedAsItWas(String target) {
        for (int seed = 0; seed < Share.of(150); seed++) {
            Part part = RandomLandscape.part(seed, 20);
            part.getScopeCodes().addAll(List.of("F2", "A6"));
            part.getNamespaces().add("town");
            part.getEstimates().add(estimate(part, seed));
            Import neighbour = CoreFactory.eINSTANCE.createImport();
            neighbour.setId("town.import.n");
            neighbour.setTitle("The neighbour");
            part.getImports().add(neighbour);
            assertIsImportedAsItWas(Landscapes.of(List.of(PartDraft.added("random.landskab", part))), target,
                    "seed" + seed);
        }
    }

    private static Estimate estimate(Part part, int total) {
        Estimate estimate = CoreFactory.eINSTANCE.createEstimate();
        estimate.setId("town.estimate.e");
        estimate.setWhat(EstimateKind.APPLICATIONS);
        estimate.setTotal(total);
        estimate.setBasis("counted");
        part.getElements().stream().filter(Organisation.class::isInstance).map(Organisation.class::cast).findFirst()
                .ifPresent(estimate::setOrganisation);
        return estimate;
    }

    private void assertIsImportedAsItWas(Landscape landscape, String target, String what) {
        Path folder = temporary.resolve(what);
        assertEquals(List.of(), new ExportFolder(folder).run("archimate", landscape, target).report().losses(), what);
        ImportFolder into = new ImportFolder(folder, null);
        String file = folder.resolve(target).toString();

        into.run("archimate", file);

        assertEquals(String.join("\n", Facts.of(landscape)), String.join("\n", Facts.of(into.landscape())), what);
        assertEquals(besideElements(landscape), besideElements(into.landscape()), what);
        assertEquals(List.of(), into.run("archimate", file).drafts(), what + " again");
    }

    /** What the files say, whichever of them says it. */
    private static Set<String> besideElements(Landscape landscape) {
        return landscape.all(Part.class).stream()
                .flatMap(each -> Stream.concat(each.getScopeCodes().stream(), each.getNamespaces().stream()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
