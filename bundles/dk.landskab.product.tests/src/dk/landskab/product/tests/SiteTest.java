// SPDX-License-Identifier: EPL-2.0
package dk.landskab.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The repository that an ordinary Eclipse installs from, without a network and whatever it has already. */
class SiteTest {

    private static final Path SITE = Path.of(System.getProperty("landskab.root"), "releng/dk.landskab.product/target/repository");

    private static Document content;

    @BeforeAll
    static void read() throws Exception {
        try (ZipFile zip = new ZipFile(SITE.resolve("content.jar").toFile());
                InputStream in = zip.getInputStream(zip.getEntry("content.xml"))) {
            content = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
        }
    }

    @Test
    void everyBundleFindsThereWhatItRequires() {
        Set<String> provided = all(content.getDocumentElement(), "provided").stream().map(SiteTest::capability)
                .collect(Collectors.toSet());

        Collection<String> missing = new TreeSet<>();
        for (Element each : all(content.getDocumentElement(), "required")) {
            boolean isBundle = Set.of("osgi.bundle", "org.eclipse.update.feature").contains(each.getAttribute("namespace"));
            if (isBundle && !each.getAttribute("optional").equals("true") && !provided.contains(capability(each))) {
                missing.add(capability(each));
            }
        }

        assertEquals(List.of(), List.copyOf(missing));
    }

    @Test
    void bothFeaturesAreOfferedInACategory() {
        List<String> offered = all(content.getDocumentElement(), "unit").stream()
                .filter(unit -> all(unit, "property").stream()
                        .anyMatch(each -> each.getAttribute("name").equals("org.eclipse.equinox.p2.type.category")))
                .flatMap(unit -> all(unit, "required").stream()).map(each -> each.getAttribute("name")).sorted().toList();

        assertEquals(List.of("dk.landskab.feature.feature.group", "dk.landskab.ui.feature.feature.group"), offered);
    }

    @Test
    void whatIsOfferedLiesThere() throws Exception {
        List<String> names = new ArrayList<>();
        try (Stream<Path> files = Files.list(SITE.resolve("plugins"))) {
            files.map(each -> each.getFileName().toString().replaceAll("_[^_]*$", "")).forEach(names::add);
        }

        assertTrue(names.containsAll(List.of("dk.landskab.ui", "dk.landskab.cli", "slf4j.api", "org.eclipse.ui.workbench")),
                names::toString);
    }

    private static String capability(Element element) {
        return element.getAttribute("namespace") + " " + element.getAttribute("name");
    }

    private static List<Element> all(Element within, String tag) {
        NodeList found = within.getElementsByTagName(tag);
        return IntStream.range(0, found.getLength()).mapToObj(found::item).map(Element.class::cast).toList();
    }
}
