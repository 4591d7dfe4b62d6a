// SPDX-License-Identifier: EPL-2.0
package dk.landskab.model.edit.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

import dk.landskab.model.Metamodel;
import dk.landskab.model.application.ApplicationPackage;
import dk.landskab.model.core.CorePackage;
import dk.landskab.model.edit.AreaPalette;
import dk.landskab.model.edit.Icons;

class IconsTest {

    @Test
    void everyClassHasAnIconOfItsOwn() {
        List<String> without = Metamodel.classes()
                .filter(type -> !Icons.of(type).getPath().endsWith("/icons/" + type.getName() + ".svg"))
                .map(EClass::getName).toList();
        assertEquals(List.of(), without);
    }

    @Test
    void noTwoClassesShareAPicture() {
        Map<String, List<String>> byShapes = Metamodel.classes().collect(Collectors.groupingBy(
                type -> shapes(type), TreeMap::new, Collectors.mapping(EClass::getName, Collectors.toList())));
        assertEquals(List.of(), byShapes.values().stream().filter(names -> names.size() > 1).toList());
    }

    @Test
    void everyIconIsDrawnOnTheSameGridWithTheSameLine() {
        Metamodel.classes().forEach(type -> {
            Element svg = parsed(type);
            assertEquals("svg", svg.getTagName(), type.getName());
            assertEquals("0 0 24 24", svg.getAttribute("viewBox"), type.getName());
            assertEquals("1.75", svg.getAttribute("stroke-width"), type.getName());
            assertEquals("round", svg.getAttribute("stroke-linecap"), type.getName());
        });
    }

    @Test
    void everyIconHasTheColoursOfItsArea() {
        Metamodel.classes().forEach(type -> {
            Element svg = parsed(type);
            assertEquals(AreaPalette.of(type).fill(), svg.getAttribute("fill"), type.getName());
            assertEquals(AreaPalette.of(type).line(), svg.getAttribute("stroke"), type.getName());
        });
    }

    @Test
    void aClassOfAnotherMetamodelHasTheIconOfAnyElement() {
        assertEquals(Icons.of(CorePackage.Literals.ELEMENT), Icons.of(EcorePackage.Literals.EMODEL_ELEMENT));
    }

    @Test
    void anIconCanBeReadFromItsUrl() throws IOException {
        assertTrue(source(ApplicationPackage.Literals.APPLICATION).contains("<rect"));
    }

    private static String shapes(EClass type) {
        String source = source(type);
        return source.substring(source.indexOf('>', source.indexOf("<svg")));
    }

    private static String source(EClass type) {
        try (InputStream stream = Icons.of(type).openStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Element parsed(EClass type) {
        try (InputStream stream = Icons.of(type).openStream()) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(stream).getDocumentElement();
        } catch (Exception e) {
            throw new AssertionError(type.getName() + " is not well-formed", e);
        }
    }
}
