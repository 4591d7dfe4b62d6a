// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dk.landskab.exchange.ExportReport.Kind;
import dk.landskab.exchange.ExportReport.Loss;
import dk.landskab.exchange.ExportRequest;
import dk.landskab.exchange.ExportResult;
import dk.landskab.model.application.Application;
import dk.landskab.model.application.ApplicationFactory;
import dk.landskab.model.business.BusinessFactory;
import dk.landskab.model.business.RoleAssignment;
import dk.landskab.model.core.CoreFactory;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Part;
import dk.landskab.model.edit.Language;
import dk.landskab.store.Landscape;
import dk.landskab.store.PartDraft;
import dk.landskab.testkit.RandomLandscape;
import dk.landskab.testkit.Share;

/** What an ArchiMate model cannot hold is named, and nothing else is missing from it. */
class ArchimateLossTest {

    private static final List<String> NASTY = List.of("\u0001", "a\u0000b", " ", "\t", "\uFFFE", "\uD800", "\r\n",
            "]]>", "<&\"'", "\u00A0");

    @TempDir
    private Path folder;

    /** Texts of which some cannot stand in XML, in some of the attributes of some objects. */
    private static void spoil(Part part, Random random) {
        List<EObject> all = new ArrayList<>();
        part.eAllContents().forEachRemaining(all::add);
        for (EObject object : all) {
            for (EAttribute attribute : object.eClass().getEAllAttributes()) {
                boolean isText = attribute.getEAttributeType().getInstanceClass() == String.class && !attribute.isMany()
                        && !attribute.isID() && !attribute.getEAttributeType().getName().equals("Currency");
                if (isText && random.nextInt(12) == 0) {
                    object.eSet(attribute, NASTY.get(random.nextInt(NASTY.size())));
                }
            }
        }
    }

    private ExportResult export(Landscape landscape, String target, boolean people) {
        return new ExportFolder(folder).run("archimate", new ExportRequest(landscape, target, Language.EN, people));
    }

    private SortedSet<String> differences(Landscape landscape, String target) {
        SortedSet<String> all = new TreeSet<>();
        SortedSet<String> one = Facts.of(landscape);
        SortedSet<String> two = Facts.of(new ExportFolder(folder).read(target));
        one.stream().filter(each -> !two.contains(each)).forEach(all::add);
        two.stream().filter(each -> !one.contains(each)).forEach(all::add);
        return all;
    }

    @ParameterizedTest
    @ValueSource(strings = {"model.xml", "repository"})
    void whatComesBackDiffersOnlyInWhatIsNamed(String target) {
        for (int seed = 0; seed < Share.of(300); seed++) {
            Part part = RandomLandscape.part(seed, 15);
            part.getElements().add(role());
            spoil(part, new Random(seed));
            Landscape landscape = Landscapes.of(List.of(PartDraft.added("random.landskab", part)));

            boolean people = seed % 2 == 0;
            ExportResult result = export(landscape, seed + target, people);

            Set<String> named = result.report().losses().stream().map(Loss::id).collect(Collectors.toSet());
            SortedSet<String> unnamed = differences(landscape, seed + target);
            assertEquals(List.of(people, people), List.of(unnamed.isEmpty(), result.report().isLossless()),
                    "only the person is left out, seed " + seed);
            unnamed.removeIf(each -> named.contains(each.split(" ")[1]));
            assertEquals(new TreeSet<>(), unnamed, "seed " + seed);
        }
    }

    @Test
    void whatIsSpoiltIsStillValid() throws Exception {
        Schema schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(
                SharedData.file("xsd/archimate3_Diagram.xsd").toFile());
        for (int seed = 0; seed < Share.of(50); seed++) {
            Part part = RandomLandscape.part(seed, 40);
            spoil(part, new Random(seed));
            export(Landscapes.of(List.of(PartDraft.added("random.landskab", part))), "model.xml", true);

            schema.newValidator().validate(new StreamSource(folder.resolve("model.xml").toFile()));
        }
    }

    private static RoleAssignment role() {
        RoleAssignment role = named(BusinessFactory.eINSTANCE.createRoleAssignment(), "town.role", "System owner");
        role.setHolderName("Jens Jensen");
        return role;
    }

    private static <T extends Element> T named(T element, String id, String name) {
        element.setId(id);
        element.setName(name);
        return element;
    }

    private static Landscape landscape(Element... elements) {
        Part part = CoreFactory.eINSTANCE.createPart();
        part.setId("part.a");
        part.getElements().addAll(List.of(elements));
        return Landscapes.of(List.of(PartDraft.added("a.landskab", part)));
    }

    private static List<String> said(ExportResult result) {
        return result.report().losses().stream().map(each -> each.what().in(Language.EN)).toList();
    }

    @Test
    void thePersonWhoHoldsARoleIsWrittenOnlyWhenAskedFor() {
        Landscape landscape = landscape(role());

        ExportResult without = export(landscape, "model.xml", false);

        assertEquals(List.of(Kind.LEFT_OUT), without.report().losses().stream().map(Loss::kind).toList());
        assertFalse(differences(landscape, "model.xml").isEmpty());
        ExportResult with = export(landscape, "model.xml", true);
        assertEquals(List.of(), said(with));
        assertEquals(new TreeSet<>(), differences(landscape, "model.xml"));
    }

    @Test
    void aTextThatXmlCannotHoldIsShownAsFarAsItCanAndComesBackWhole() throws IOException {
        Landscape landscape = landscape(named(ApplicationFactory.eINSTANCE.createApplication(), "town.app", "A\u0001"));

        assertEquals(List.of(), said(export(landscape, "model.xml", true)));

        assertEquals("A\u0001", new ExportFolder(folder).read("model.xml").find("town.app", Application.class)
                .orElseThrow().getName());
        assertTrue(Files.readString(folder.resolve("model.xml")).contains("A\uFFFD"));
    }

    @Test
    void aReferenceToNothingIsWrittenAndStaysOne() {
        Application application = named(ApplicationFactory.eINSTANCE.createApplication(), "town.app", "A");
        Application nobody = ApplicationFactory.eINSTANCE.createApplication();
        ((InternalEObject) nobody).eSetProxyURI(URI.createURI("#town.nobody"));
        application.setParent(nobody);
        Landscape landscape = landscape(application);

        assertEquals(List.of(), said(export(landscape, "model.xml", true)));

        Landscape back = new ExportFolder(folder).read("model.xml");
        InternalEObject parent = (InternalEObject) back.find("town.app", Application.class).orElseThrow()
                .eGet(application.eClass().getEStructuralFeature("parent"), false);
        assertEquals("town.nobody", parent.eProxyURI().fragment());
    }
}
