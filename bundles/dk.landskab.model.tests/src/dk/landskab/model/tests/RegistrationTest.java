// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

package dk.landskab.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.landskab.model.core.CorePackage;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * What plugin.xml registers with EMF, which no compiler checks: a package it forgets is unknown to other Eclipse tools.
 */
class RegistrationTest {

    @Test
    void everyPackageOfTheMetamodelIsRegisteredOnce() throws Exception {
        var metamodel = elements("/model/landskab.ecore", "eSubpackages").stream()
                .map(each -> each.getAttribute("nsURI")).sorted().toList();
        var registered = elements("/plugin.xml", "package").stream().map(each -> each.getAttribute("uri")).sorted()
                .toList();

        assertEquals(metamodel, registered);
    }

    @Test
    void everyRegisteredClassIsOfItsNamespace() throws Exception {
        for (Element each : elements("/plugin.xml", "package")) {
            Class<?> type = Class.forName(each.getAttribute("class"));

            assertEquals(type.getField("eNS_URI").get(null), each.getAttribute("uri"));
        }
    }

    private static List<Element> elements(String resource, String name) throws Exception {
        try (InputStream in = CorePackage.class.getResourceAsStream(resource)) {
            NodeList nodes = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in)
                    .getElementsByTagName(name);
            List<Element> elements = new ArrayList<>();
            for (int i = 0; i < nodes.getLength(); i++) {
                elements.add((Element) nodes.item(i));
            }
            return elements;
        }
    }
}
