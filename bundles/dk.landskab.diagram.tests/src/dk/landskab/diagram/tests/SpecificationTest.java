// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import dk.landskab.diagram.specification.Fault;
import dk.landskab.diagram.specification.Parts;
import dk.landskab.diagram.specification.Specification;
import dk.landskab.diagram.specification.SpecificationException;
import dk.landskab.diagram.specification.Subset;
import dk.landskab.testkit.TextsCheck;

/** What is read of a specification, and what is refused with its line. */
class SpecificationTest {

    @Test
    void theSampleIsReadWithAllThatItSays() {
        Specification specification = Kit.sample().specification();
        EObject square = specification.all("SquareDescription").findFirst().orElseThrow();
        assertEquals(14, Parts.number(square, "width"));
        assertEquals("node", Parts.text(square, "labelPosition"));
        assertEquals("Application", Parts.name(Parts.one(square, "color").orElseThrow()));
        assertEquals(List.of("https://landskab.dk/model/business", "https://landskab.dk/model/application",
                "https://landskab.dk/model/core"),
                specification.metamodels(specification.all("DiagramDescription").findFirst().orElseThrow()));
    }

    @Test
    void everyObjectKnowsItsLine() {
        Specification specification = Kit.sample().specification();
        List<String> lines = Kit.text().lines().toList();
        specification.all("EdgeMapping").forEach(each -> {
            String line = lines.get(specification.where(each).line() - 1);
            assertTrue(line.contains("edgeMappings name=\"" + Parts.name(each) + "\""), line);
        });
    }

    @Test
    void defaultsAreThoseOfSirius() {
        Specification specification = Kit.sample().with(" sizeComputationExpression=\"1\"", "")
                .with(" arcWidth=\"12\" arcHeight=\"12\"", "").with(" labelSize=\"10\"", "").specification();
        assertAll(
                () -> assertEquals("1", Parts.text(first(specification, "EdgeStyleDescription"),
                        "sizeComputationExpression")),
                () -> assertFalse(specification.states(first(specification, "EdgeStyleDescription"),
                        "sizeComputationExpression")),
                () -> assertEquals(10, Parts.number(first(specification, "FlatContainerStyleDescription"), "arcWidth")),
                () -> assertEquals(8, Parts.number(first(specification, "EllipseNodeDescription"), "labelSize")),
                () -> assertEquals("FreeForm", Parts.text(first(specification, "ContainerMapping"),
                        "childrenPresentation")));
    }

    private static EObject first(Specification specification, String type) {
        return specification.all(type).findFirst().orElseThrow();
    }

    @Test
    void aDefaultThatIsWrittenOutIsStatedAllTheSame() {
        Specification specification = Kit.sample().with("lineStyle=\"dash\"", "lineStyle=\"solid\"").specification();
        assertTrue(specification.states(first(specification, "EdgeStyleDescription"), "lineStyle"));
    }

    @Test
    void theSubsetIsRegisteredNowhere() {
        Kit.sample().specification();
        assertNull(EPackage.Registry.INSTANCE.get("http://www.eclipse.org/sirius/description/1.1.0"));
        assertNull(EPackage.Registry.INSTANCE.get("http://www.eclipse.org/sirius/diagram/description/1.1.0"));
    }

    @ParameterizedTest
    @CsvSource({"http://www.eclipse.org/sirius/description/1.1.0,Group",
            "http://www.eclipse.org/sirius/description/style/1.1.0,StyleDescription",
            "http://www.eclipse.org/sirius/description/tool/1.1.0,ChangeContext",
            "http://www.eclipse.org/sirius/description/validation/1.1.0,SemanticValidationRule",
            "http://www.eclipse.org/sirius/diagram/description/1.1.0,DiagramDescription",
            "http://www.eclipse.org/sirius/diagram/description/style/1.1.0,SquareDescription",
            "http://www.eclipse.org/sirius/diagram/description/tool/1.1.0,ToolSection",
            "http://www.eclipse.org/sirius/diagram/description/filter/1.1.0,MappingFilter"})
    void theSubsetHasTheNamespacesOfSirius(String namespace, String type) {
        assertEquals(type, Subset.instance().named(namespace).orElseThrow().getEClassifier(type).getName());
    }

    @Test
    void everyClassOfTheSubsetIsWhole() {
        Subset.instance().classes().forEach(type -> type.getEAllStructuralFeatures().forEach(feature -> {
            assertFalse(feature.getEType() == null || feature.getEType().eIsProxy(), () -> type + "." + feature);
            type.getESuperTypes().forEach(above -> assertFalse(above.eIsProxy(), () -> type.getName()));
        }));
    }

    @Test
    void aReferenceMayGoByIndexAndHoldABlank() {
        Specification specification = Kit.sample().withAll("entries[name='Plain']", "entries[name='Pl%20ain']")
                .with("name=\"Plain\"", "name=\"Pl ain\"").withAll("@userColorsPalettes[name='Look']",
                        "@userColorsPalettes.0").specification();
        assertEquals("Pl ain", Parts.name(Parts.one(first(specification, "FlatContainerStyleDescription"),
                "backgroundColor").orElseThrow()));
    }

    @Test
    void aColourOfSiriusIsKnownByItsName() {
        Specification specification = Kit.sample().with("<style xsi:type=\"style:EllipseNodeDescription\"",
                "<style xsi:type=\"style:EllipseNodeDescription\" uid=\"x\"").withAll(" uid=\"x\"", "")
                .with(" borderColor=\"//@userColorsPalettes[name='Look']/@entries[name='BusinessLine']\"", "")
                .with("verticalDiameterComputationExpression=\"5\"/>", "verticalDiameterComputationExpression=\"5\">"
                        + "<borderColor xsi:type=\"description:SystemColor\" href=\"environment:/viewpoint#//"
                        + "@systemColors/@entries[name='dark_blue']\"/></style>").specification();
        EObject colour = Parts.one(first(specification, "EllipseNodeDescription"), "borderColor").orElseThrow();
        assertEquals(List.of(0x27, 0x4C, 0x72), Stream.of("red", "green", "blue")
                .map(each -> Parts.number(colour, each)).toList());
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("unknownAttribute", "labelPosition=\"node\"", "labelPosition=\"node\" shadow=\"no\""),
                Arguments.of("unknownElement", "<toolSections name=\"Tools\">",
                        "<decorationDescriptionsSet name=\"x\"/><toolSections name=\"Tools\">"),
                Arguments.of("unknownType", "style:SquareDescription", "style:GaugeCompositeStyleDescription"),
                Arguments.of("unknownType", "style:SquareDescription", "style:NoteDescription"),
                Arguments.of("unknownType", "style:SquareDescription", "style:BundledImageDescription"),
                Arguments.of("unknownType", "style:SquareDescription", "nowhere:SquareDescription"),
                Arguments.of("unknownType", "style:SquareDescription", "style:NodeStyleDescription"),
                Arguments.of("typeMissing", " xsi:type=\"style:SquareDescription\"", ""),
                Arguments.of("wrongType", "style:SquareDescription", "style:FlatContainerStyleDescription"),
                Arguments.of("invalidValue", "labelPosition=\"node\"", "labelPosition=\"middle\""),
                Arguments.of("invalidValue", "direction=\"LeftToRight\"", "direction=\"leftToRight\""),
                Arguments.of("invalidValue", "width=\"14\"", "width=\"wide\""),
                Arguments.of("invalidValue", "width=\"14\"", "width=\"99999999999\""),
                Arguments.of("invalidValue", "showIcon=\"false\"", "showIcon=\"no\""),
                Arguments.of("invalidValue", "<containerMappings ", "<containerMappings childrenPresentation=\"list\" "),
                Arguments.of("invalidValue", "<containerMappings ",
                        "<containerMappings childrenPresentation=\"HorizontalStack\" "),
                Arguments.of("dangling", "/@entries[name='Change']", "/@entries[name='Chance']"),
                Arguments.of("dangling", "//@userColorsPalettes[name='Look']/@entries[name='Change']", "#FFEEDD"),
                Arguments.of("dangling", "@toolSections.0", "@toolSections.7"),
                Arguments.of("wrongTarget", "/@entries[name='Change']\"", "\""),
                Arguments.of("outside", "domainClass=\"information::DataObject\">",
                        "domainClass=\"information::DataObject\"><deletionDescription href=\"http://127.0.0.1:1/x\"/>"),
                Arguments.of("hrefMissing", "<metamodel href=\"https://landskab.dk/model/core#/\"/>", "<metamodel/>"),
                Arguments.of("strayText", "<toolSections name=\"Tools\">", "<toolSections name=\"Tools\">text"),
                Arguments.of("twice", "<mask mask=\"{0}\"/>", "<mask mask=\"{0}\"/><mask mask=\"{0}\"/>"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("refused")
    void whatIsNotUnderstoodIsRefusedWithItsLine(String rule, String piece, String other) {
        Kit kit = Kit.sample().with(piece, other);
        List<Fault> faults = assertThrows(SpecificationException.class, kit::specification).faults();
        int line = (int) Kit.text().substring(0, Kit.text().indexOf(piece) + 1).lines().count();
        assertTrue(faults.stream().anyMatch(each -> each.rule().equals(rule)), faults::toString);
        assertTrue(faults.stream().allMatch(each -> each.where().file().equals(Kit.FILE)
                && Math.abs(each.where().line() - line) <= 1), () -> line + ": " + faults);
    }

    @ParameterizedTest
    @CsvSource({"xmlns:description=\"http://www.eclipse.org/sirius/description/1.1.0\",xmlns:description=\"http://www.obeo.fr/dsl/viewpoint/description/1.0.0\"",
            "<description:Group ,<description:Viewpoint "})
    void anotherRootIsRefused(String piece, String other) {
        Kit kit = Kit.sample().with(piece, other).withAll("</description:Group>", other.startsWith("<")
                ? "</description:Viewpoint>" : "</description:Group>");
        assertEquals("otherRoot", assertThrows(SpecificationException.class, kit::specification).faults().getFirst()
                .rule());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>",
            "<!DOCTYPE x SYSTEM \"http://127.0.0.1:1/x.dtd\">",
            "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>"})
    void aDocumentTypeIsRefused(String declaration) {
        Kit kit = Kit.sample().with("<!-- Copyright", declaration + "<!-- Copyright");
        assertEquals("unreadable", assertThrows(SpecificationException.class, kit::specification).faults().getFirst()
                .rule());
    }

    @Test
    void whatIsTooDeepTooLongOrTooManyIsRefused() {
        String open = "<subModelOperations xsi:type=\"tool:RemoveElement\">";
        String close = "</subModelOperations>";
        assertAll(
                () -> refuse(Kit.text().replaceFirst("<subModelOperations xsi:type=\"tool:RemoveElement\"/>",
                        open.repeat(600) + close.repeat(600))),
                () -> refuse(Kit.text().replace("<ownedTools ", "<ownedTools documentation=\"" + "x".repeat(1_100_000)
                        + "\" ")),
                () -> refuse(" ".repeat(16_000_001)),
                () -> refuse(""),
                () -> refuse(Kit.text().substring(0, 5000)),
                () -> refuse("\0\0\0\0"),
                () -> refuse(Kit.text().replace("encoding=\"UTF-8\"", "encoding=\"ISO-8859-1\"")),
                () -> refuse(Kit.text() + "<more/>"));
    }

    private static void refuse(String text) {
        List<Fault> faults = assertThrows(SpecificationException.class,
                () -> Specification.read(Kit.FILE, text.getBytes(StandardCharsets.UTF_8))).faults();
        assertFalse(faults.isEmpty());
    }

    @Test
    void everythingThatIsWrongIsToldAtOnceInTheOrderOfTheLines() {
        List<Fault> faults = assertThrows(SpecificationException.class, () -> Kit.sample()
                .with("width=\"14\"", "width=\"x\"").with("labelPosition=\"node\"", "where=\"there\"").specification())
                .faults();
        assertEquals(List.of("unknownAttribute", "invalidValue"), faults.stream().map(Fault::rule).toList());
        assertTrue(faults.get(0).where().line() < faults.get(1).where().line());
    }

    @Test
    void theMessageNamesFileLineAndWhatToDo() {
        String message = assertThrows(SpecificationException.class,
                () -> Kit.sample().with("direction=\"LeftToRight\"", "direction=\"leftToRight\"").specification())
                .getMessage();
        assertTrue(message.startsWith("sample.odesign:"), message);
        assertTrue(message.contains("Write one of: TopToBottom, LeftToRight, BottomToTop"), message);
    }

    @Test
    void theTextsAreThereInEveryLanguage() {
        assertAll(() -> TextsCheck.complete(Specification.class),
                () -> TextsCheck.complete(dk.landskab.diagram.check.AuthorCheck.class),
                () -> TextsCheck.complete(dk.landskab.diagram.expression.Interpreter.class),
                () -> TextsCheck.complete(dk.landskab.diagram.run.PlanRun.class),
                () -> TextsCheck.complete(dk.landskab.diagram.paint.Painter.class),
                () -> TextsCheck.complete(dk.landskab.diagram.DiagramRun.class));
    }
}
