// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.emf.common.EMFPlugin;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dk.landskab.model.application.Application;
import dk.landskab.model.business.OrgUnit;
import dk.landskab.model.core.Document;
import dk.landskab.store.LandscapeFolder;
import dk.landskab.store.WriteRefusedException;
import dk.landskab.store.emf.LandskabResource;
import dk.landskab.store.emf.LandskabResourceFactory;
import dk.landskab.testkit.RandomLandscape;

/** Tools that know EMF and nothing of landscapes load, edit and save the same files. */
class EmfResourceTest {

    private static final String APPLICATION =
            "<elements xsi:type=\"application:Application\" id=\"a\" name=\"A\" owner=\"it\"/>";
    private static final String UNIT = "<elements xsi:type=\"business:OrgUnit\" id=\"it\" name=\"IT\"/>";

    @TempDir
    private Path folder;
    private ResourceSet set;

    @BeforeEach
    void newResourceSet() {
        set = new ResourceSetImpl();
        LandskabResourceFactory.register(set.getResourceFactoryRegistry());
    }

    @Test
    void loadingEditingAndSavingWithNothingButEmfGivesTheBytesOfTheStore() throws IOException {
        Path file = folder.resolve("a.landskab");
        Files.write(file, Parts.write(RandomLandscape.part(3, 30)));
        Resource resource = set.getResource(uri("a.landskab"), true);
        EObject part = resource.getContents().getFirst();
        EClass type = (EClass) EPackage.Registry.INSTANCE.getEPackage("https://landskab.dk/model/core")
                .getEClassifier("Document");
        EObject document = EcoreUtil.create(type);
        document.eSet(type.getEStructuralFeature("id"), "doc");
        document.eSet(type.getEStructuralFeature("name"), "Driftshåndbog");
        @SuppressWarnings("unchecked")
        var elements = (java.util.List<EObject>) part.eGet(part.eClass().getEStructuralFeature("elements"));
        elements.add(document);
        resource.save(Map.of());
        byte[] saved = Files.readAllBytes(file);
        assertArrayEquals(Parts.write(part), saved);
        var read = LandscapeFolder.at(folder).read();
        assertEquals("Driftshåndbog", read.find("doc", Document.class).orElseThrow().getName());
        assertArrayEquals(saved, Parts.write(read.parts().getFirst().roots().getFirst()));
    }

    @Test
    void aReferenceToAnotherFileResolvesWhenThatFileIsInTheSetAndOpensNothing() throws IOException {
        write("a.landskab", "part", APPLICATION);
        write("b.landskab", "other", UNIT);
        Resource first = set.getResource(uri("a.landskab"), true);
        Application application = (Application) first.getEObject("a");
        assertTrue(application.getOwner().eIsProxy());
        assertEquals(1, set.getResources().size());
        Resource second = set.getResource(uri("b.landskab"), true);
        assertSame(second.getEObject("it"), application.getOwner());
        assertEquals(2, set.getResources().size());
        first.save(Map.of());
        assertTrue(Files.readString(folder.resolve("a.landskab")).contains("owner=\"it\""));
    }

    @Test
    void aReferenceThatNothingResolvesKeepsItsIdWhenSaved() throws IOException {
        write("a.landskab", "part", APPLICATION);
        Resource resource = set.getResource(uri("a.landskab"), true);
        ((Application) resource.getEObject("a")).setName("B");
        resource.setURI(uri("c.landskab"));
        assertTrue(((Application) resource.getEObject("a")).getOwner().eIsProxy());
        resource.save(Map.of());
        assertTrue(Files.readString(folder.resolve("c.landskab")).contains("owner=\"it\""));
        assertEquals(1, set.getResources().size());
    }

    @Test
    void anElementIsFoundByAnIdThatItGotAfterItWasAdded() throws IOException {
        write("a.landskab", "part", APPLICATION + UNIT);
        Resource resource = set.getResource(uri("a.landskab"), true);
        OrgUnit unit = (OrgUnit) resource.getEObject("it");
        assertSame(unit, ((Application) resource.getEObject("a")).getOwner());
        unit.setId("new");
        assertSame(unit, resource.getEObject("new"));
        assertEquals(null, resource.getEObject("it"));
        EcoreUtil.remove(unit);
        assertEquals(null, resource.getEObject("new"));
    }

    @Test
    void aFileThatCannotBeReadLeavesTheResourceEmptyAndUnloaded() throws IOException {
        Files.writeString(folder.resolve("a.landskab"), Parts.HEAD + APPLICATION);
        assertThrows(WrappedException.class, () -> set.getResource(uri("a.landskab"), true));
        Resource resource = set.getResource(uri("a.landskab"), false);
        assertFalse(resource.isLoaded());
        assertEquals(0, resource.getContents().size());
        assertEquals("a.landskab", resource.getErrors().getFirst().getLocation());
        assertThrows(IOException.class, () -> resource.save(Map.of()));
        assertTrue(Files.readString(folder.resolve("a.landskab")).endsWith(APPLICATION));
    }

    @Test
    void aFileThatWasChangedSinceItWasReadIsNotOverwritten() throws IOException {
        write("a.landskab", "part", UNIT);
        Resource resource = set.getResource(uri("a.landskab"), true);
        write("a.landskab", "part", UNIT + APPLICATION);
        ((OrgUnit) resource.getEObject("it")).setName("mine");
        IOException refusal = assertThrows(IOException.class, () -> resource.save(Map.of()));
        assertEquals("changed", assertInstanceOf(WriteRefusedException.class, refusal.getCause()).what().key());
        assertTrue(Files.readString(folder.resolve("a.landskab")).contains("id=\"a\""));
    }

    @Test
    void whatWasNotUnderstoodIsToldAndNotSavedOver() throws IOException {
        write("a.landskab", "part", UNIT.replace("name=", "shoe=\"42\" name="));
        Resource resource = set.getResource(uri("a.landskab"), true);
        assertEquals(12, resource.getErrors().getFirst().getLine());
        assertThrows(IOException.class, () -> resource.save(Map.of()));
    }

    @Test
    void insideTheWorkbenchTheFormatsAreRegisteredByTheBundle() throws IOException {
        assumeTrue(EMFPlugin.IS_ECLIPSE_RUNNING, "not inside OSGi");
        write("a.landskab", "part", UNIT);
        Resource resource = new ResourceSetImpl().getResource(uri("a.landskab"), true);
        assertInstanceOf(LandskabResource.class, resource);
    }

    @Test
    void aDiagramIsAResourceToo() throws IOException {
        Resource resource = set.createResource(uri("d.diagram"));
        var diagram = dk.landskab.model.diagram.DiagramFactory.eINSTANCE.createDiagram();
        diagram.setId("d");
        diagram.setName("Overblik");
        diagram.setKind("landscape");
        resource.getContents().add(diagram);
        resource.save(Map.of());
        assertEquals("""
                <?xml version="1.0" encoding="UTF-8"?>
                <diagram:Diagram xmi:version="2.0"
                    xmlns:xmi="http://www.omg.org/XMI"
                    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                    xmlns:diagram="https://landskab.dk/model/diagram"
                    id="d"
                    name="Overblik"
                    kind="landscape"/>
                """, Files.readString(folder.resolve("d.diagram")));
        assertEquals(1, LandscapeFolder.at(folder).read().all(dk.landskab.model.diagram.Diagram.class).size());
    }

    @Test
    void manyReferencesBetweenFilesResolveInTimeThatGrowsWithTheirNumber() throws IOException {
        StringBuilder units = new StringBuilder();
        StringBuilder applications = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            units.append(UNIT.replace("\"it\"", "\"it" + i + "\"")).append('\n');
            applications.append(APPLICATION.replace("\"it\"", "\"it" + i + "\"").replace("\"a\"", "\"a" + i + "\""))
                    .append('\n');
        }
        write("a.landskab", "part", applications.toString());
        write("b.landskab", "other", units.toString());
        Resource first = set.getResource(uri("a.landskab"), true);
        set.getResource(uri("b.landskab"), true);
        EcoreUtil.resolveAll(first);
        assertFalse(((Application) first.getEObject("a19999")).getOwner().eIsProxy());
        assertInstanceOf(LandskabResource.class, first);
    }

    private void write(String name, String id, String elements) throws IOException {
        Files.writeString(folder.resolve(name),
                Parts.text(Parts.file(elements)).replace("id=\"part\"", "id=\"" + id + "\""));
    }

    private URI uri(String name) {
        return URI.createFileURI(folder.resolve(name).toString());
    }
}
