// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dk.landskab.model.application.Application;
import dk.landskab.model.business.Organisation;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Identified;
import dk.landskab.store.Incoming;
import dk.landskab.store.Landscape;
import dk.landskab.store.LandscapeAssembly;
import dk.landskab.store.LoadedPart;
import dk.landskab.store.Origin;
import dk.landskab.store.PartFormats;
import dk.landskab.store.PartSource;
import dk.landskab.store.Problem;
import dk.landskab.testkit.RandomLandscape;
import dk.landskab.testkit.Sketch;

class LandscapeTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theIndexesSayWhatWalkingOverAllObjectsSays(long seed) {
        LoadedPart part = Parts.load(Parts.write(RandomLandscape.part(seed, 60)));
        Landscape landscape = LandscapeAssembly.of(Origin.of("test"), List.of(part));
        List<EObject> all = new ArrayList<>(part.roots());
        part.roots().getFirst().eAllContents().forEachRemaining(all::add);
        assertEquals(all, landscape.objects().toList());
        assertEquals(all.stream().filter(Element.class::isInstance).count(), landscape.all(Element.class).size());
        assertSame(landscape.all(Element.class), landscape.all(Element.class));
        for (EObject object : all) {
            if (object instanceof Identified identified) {
                assertSame(object, landscape.find(identified.getId()).orElseThrow());
            }
            assertEquals(naiveIncoming(object, all), new HashSet<>(landscape.incoming(object)));
        }
    }

    private static Set<Incoming> naiveIncoming(EObject target, List<EObject> all) {
        Set<Incoming> incoming = new HashSet<>();
        for (EObject source : all) {
            for (EReference reference : source.eClass().getEAllReferences()) {
                Object value = source.eGet(reference);
                if (!reference.isContainment()
                        && (value == target || value instanceof List<?> many && many.contains(target))) {
                    incoming.add(new Incoming(source, reference));
                }
            }
        }
        return incoming;
    }

    @Test
    void anObjectIsLocatedByItsFileReadOnceMore() {
        Landscape landscape = Parts.read("""
                <elements xsi:type="core:Document" id="d" name="D"/>
                <elements xsi:type="application:Application" id="a" name="A">
                  <lifecycle activeFrom="2020-01-01"/>
                  <data id="a.1"/>
                </elements>""");
        Application application = landscape.find("a", Application.class).orElseThrow();
        assertEquals(13, landscape.locationOf(application).orElseThrow().line());
        assertEquals(13, landscape.locationOf(application.getLifecycle()).orElseThrow().line());
        assertEquals(15, landscape.locationOf(application.getData().getFirst()).orElseThrow().line());
        assertEquals(Optional.empty(), landscape.locationOf(Parts.load(Parts.file("")).roots().getFirst()));
    }

    @Test
    void partsMadeInMemoryAreLinkedByProxiesAndIds() {
        Landscape sketch = Sketch.of("""
                Application a "A" owner=it
                file other.landskab
                Application b "B" owner=nobody
                """);
        List<LoadedPart> parts = sketch.parts().stream()
                .map(part -> new LoadedPart(part.source(), part.roots(), List.of())).toList();
        LoadedPart unit = Parts.load(Parts.file("<elements xsi:type=\"business:OrgUnit\" id=\"it\" name=\"IT\"/>"));
        List<LoadedPart> all = new ArrayList<>(parts);
        all.add(unit);
        Landscape landscape = LandscapeAssembly.of(Origin.of("test"), all);
        assertEquals("IT", landscape.find("a", Application.class).orElseThrow().getOwner().getName());
        assertEquals(List.of(Problem.Kind.DANGLING_REFERENCE),
                landscape.problems().stream().map(Problem::kind).toList());
        assertEquals("other.landskab", landscape.problems().getFirst().location().file());
    }

    @Test
    void aPartBelongsToOneLandscape() {
        LoadedPart part = Parts.load(Parts.file(""));
        LandscapeAssembly.of(Origin.of("test"), List.of(part));
        assertThrows(IllegalStateException.class, () -> LandscapeAssembly.of(Origin.of("test"), List.of(part)));
    }

    @Test
    void someOfTheFilesHaveNoDanglingReferences() {
        LoadedPart part = Parts.load(Parts.file("<elements xsi:type=\"core:Document\" id=\"d\" name=\"D\" about=\"x\"/>"));
        assertEquals(List.of(), LandscapeAssembly.ofSome(Origin.of("test"), List.of(part)).problems());
    }

    @Test
    void anElementBelongsToTheOrganisationOfItsUnitElseOfItsId() {
        Landscape landscape = Sketch.of("""
                Organisation kk "Kommune K"
                  OrgUnit kk.it "IT"
                Organisation xx "Kommune X"
                Application xx.a "A" owner=kk.it
                Application xx.b.c "C"
                Application other "O"
                """);
        assertEquals("kk", organisation(landscape, "kk.it"));
        assertEquals("kk", organisation(landscape, "xx.a"));
        assertEquals("xx", organisation(landscape, "xx.b.c"));
        assertEquals("", organisation(landscape, "other"));
    }

    private static String organisation(Landscape landscape, String id) {
        return landscape.organisationOf(landscape.find(id, Element.class).orElseThrow()).map(Organisation::getId)
                .orElse("");
    }

    @Test
    void anIdThatStandsInACarriedFileIsNotDangling() {
        LoadedPart text = carried("acquisition kk.acq.esdh {\n  candidate kk.acq.esdh.c1 for kk.app.a;\n phase p1 }");
        LoadedPart part = Parts.load(Parts.file("""
                <namespaces>kk.acq.esdh</namespaces>
                <elements xsi:type="core:Document" id="d" name="D"
                    about="kk.acq.esdh kk.acq.esdh.c1 kk.acq.esdh.p1 kk.acq kk.acq.esdh.p2"/>"""));
        Landscape landscape = LandscapeAssembly.of(Origin.of("test"), List.of(text, part));
        assertEquals(List.of("kk.acq", "kk.acq.esdh.p2"),
                landscape.problems().stream().map(each -> each.what().arguments().get(1)).toList());
    }

    private static LoadedPart carried(String text) {
        return PartFormats.standard().read(
                PartSource.of("x.acq", text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    @Test
    void aCarriedFileHasNoObjectsAndItsBytesAreAsTheyWere() throws java.io.IOException {
        LoadedPart part = carried("acquisition x");
        assertEquals(List.of(), part.roots());
        assertEquals("acquisition x", Parts.text(part.source().bytes()));
        assertTrue(PartFormats.standard().accepts("a/b.acq"));
    }
}
