// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dk.landskab.diagram.DiagramRun;
import dk.landskab.diagram.DrawingRequest;
import dk.landskab.diagram.expression.Services;
import dk.landskab.diagram.specification.Fault;
import dk.landskab.diagram.specification.Specification;
import dk.landskab.diagram.specification.SpecificationException;

/** Specifications of someone who means harm: nothing is opened, nothing is run, nothing grows. */
class HostileSpecificationTest {

    private static List<Fault> refused(String text) {
        return assertThrows(SpecificationException.class,
                () -> Specification.read(Kit.FILE, text.getBytes(StandardCharsets.UTF_8))).faults();
    }

    @Test
    void noAddressIsAskedForWhateverAFileRefersTo() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(1);
            String url = "http://127.0.0.1:" + server.getLocalPort() + "/x";
            String text = Kit.text();
            refused(text.replace("<description:Group ", "<!DOCTYPE x SYSTEM \"" + url + "\"><description:Group "));
            refused(text.replace("<description:Group ", "<!DOCTYPE x [<!ENTITY % a SYSTEM \"" + url
                    + "\"> %a;]><description:Group "));
            refused(text.replace("<metamodel href=\"https://landskab.dk/model/core#/\"/>",
                    "<style xsi:type=\"style:SquareDescription\" href=\"" + url + "#//\"/>"));
            refused(text.replace("domainClass=\"information::DataObject\">",
                    "domainClass=\"information::DataObject\"><labelDirectEdit href=\"" + url + "#//\"/>"));
            Kit.sample().with("https://landskab.dk/model/core#/", url + "#/").drawing();
            Kit.sample().with("<description:Group ", "<?xml-stylesheet href=\"" + url + "\"?><description:Group ")
                    .drawing();
            Kit.sample().with("xmi:version=\"2.0\"", "xmi:version=\"2.0\" xsi:schemaLocation=\"http://x " + url + "\"")
                    .drawing();
            assertThrows(java.net.SocketTimeoutException.class, server::accept);
        }
    }

    @Test
    void noFileIsRead(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "the secret");
        List<Fault> faults = refused(Kit.text().replace("<description:Group ", "<!DOCTYPE x [<!ENTITY a SYSTEM \""
                + secret.toUri() + "\">]><description:Group ").replace("name=\"Landscape\"", "name=\"&a;\""));
        assertFalse(faults.toString().contains("the secret"));
    }

    @Test
    void entitiesDoNotGrow() {
        StringBuilder entities = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"aaaaaaaaaa\">");
        for (int i = 1; i < 12; i++) {
            entities.append("<!ENTITY a").append(i).append(" \"").append(("&a" + (i - 1) + ";").repeat(10)).append("\">");
        }
        refused(Kit.text().replace("<description:Group ", entities + "]><description:Group ").replace(
                "label=\"Test landscape\"", "label=\"&a11;\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"java.lang.Runtime", "java.lang.System", "javax.script.ScriptEngineManager",
            "dk.landskab.diagram.tests.HostileSpecificationTest$Trap", "", "../../x", "[Ljava.lang.String;"})
    void noClassIsLoadedBecauseAFileNamesIt(String name) {
        Kit kit = Kit.sample().with("qualifiedClassName=\"dk.landskab.diagram.tests.Sample\"", "qualifiedClassName=\""
                + name + "\"");
        if (!name.isEmpty()) {
            assertFalse(kit.drawing().troubles().isEmpty());
        }
        assertFalse(kit.faults().isEmpty());
        assertEquals(0, Trap.loaded);
    }

    /** A class that tells that it was loaded. */
    public static class Trap {
        private static int loaded;

        /** Tells. */
        public Trap() {
            loaded++;
        }
    }

    @Test
    void onlyServicesOfNamedClassesAreCalledThoughMoreAreRegistered() {
        Services all = Services.of(Sample.class, Trap.class);
        Kit kit = Kit.sample();
        new DiagramRun(kit.specification(), all).draw(kit.model(), kit.request());
        assertTrue(new DiagramRun(Kit.sample().with("dk.landskab.diagram.tests.Sample", Trap.class.getName())
                .specification(), all).draw(kit.model(), kit.request()).troubles().size() > 0);
        Trap.loaded = 0;
    }

    @Test
    void mappingsWithinMappingsEndSomewhere() {
        StringBuilder open = new StringBuilder();
        StringBuilder close = new StringBuilder();
        String style = "<style xsi:type=\"style:FlatContainerStyleDescription\" labelColor=\"//@userColorsPalettes.0/"
                + "@entries.0\" borderColor=\"//@userColorsPalettes.0/@entries.0\" backgroundStyle=\"Liquid\" "
                + "backgroundColor=\"//@userColorsPalettes.0/@entries.0\" foregroundColor=\"//@userColorsPalettes.0/"
                + "@entries.0\"/>";
        for (int i = 0; i < 20; i++) {
            open.append("<subContainerMappings name=\"C").append(i).append("\" domainClass=\"core::Element\">");
            close.insert(0, style + "</subContainerMappings>");
        }
        Kit kit = Kit.sample().with("<subNodeMappings name=\"Application\"", open.toString() + close
                + "<subNodeMappings name=\"Application\"");
        assertThrows(dk.landskab.diagram.expression.EvaluationException.class, kit::views);
    }

    @ParameterizedTest
    @ValueSource(strings = {"service:endless", "service:failing", "service:tooMany", "feature:eAllContents", "var:nobody"})
    void noExpressionAnywhereEndsADrawing(String expression) {
        for (String attribute : List.of("semanticCandidatesExpression", "labelExpression", "predicateExpression",
                "auditExpression", "targetFinderExpression", "sourceFinderExpression", "sizeComputationExpression",
                "borderSizeComputationExpression", "widthComputationExpression", "semanticConditionExpression",
                "message", "horizontalDiameterComputationExpression")) {
            String written = Kit.text().replaceAll(attribute + "=\"[^\"]*\"", attribute + "=\"" + expression + "\"");
            Kit kit = Kit.sample();
            DiagramRun run = new DiagramRun(Specification.read(Kit.FILE, written.getBytes(StandardCharsets.UTF_8)),
                    Kit.SERVICES);
            assertTrue(run.draw(kit.model(), DrawingRequest.of("Landscape", "k").filters(java.util.Set.of(
                    "OnlyCritical"))).svg(dk.landskab.diagram.paint.Theme.LIGHT).length > 0, attribute);
        }
    }
}
