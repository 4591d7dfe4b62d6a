// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import dk.landskab.diagram.check.AuthorCheck;
import dk.landskab.diagram.expression.Services;
import dk.landskab.diagram.specification.Fault;
import dk.landskab.diagram.specification.SpecificationException;
import dk.landskab.model.Metamodel;
import dk.landskab.model.edit.Language;

/** The table of typical mistakes, and the rules for authors, row by row. */
class MistakesTest {

    private static final String RENAME = "<ownedTools xsi:type=\"tool_1:DirectEditLabel\" name=\"Rename\">";

    @Test
    void theSampleKeepsEveryRule() {
        assertEquals(List.of(), Kit.sample().faults());
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(typical(), prototype(), sizes(), expressions(), notRun()).flatMap(each -> each);
    }

    /** The table of typical mistakes of Sirius. */
    private static Stream<Arguments> typical() {
        return Stream.of(
                row("unknown attribute", "unknownAttribute", "labelPosition=\"node\"", "labelPosition=\"node\" x=\"\""),
                row("unknown type of a child", "unknownType", "tool_1:DirectEditLabel", "tool_1:PopupMenu"),
                row("wrong literal", "invalidValue", "lineStyle=\"dash\"", "lineStyle=\"Dash\""),
                row("dangling key path", "dangling", "/@entries[name='Change']", "/@entries[name='Nope']"),
                row("dangling system colour", "outside", "height=\"5\" color=\"//@userColorsPalettes[name='Look']/"
                        + "@entries[name='Application']\"/>", "height=\"5\"><color xsi:type=\"description:SystemColor\" "
                        + "href=\"environment:/viewpoint#//@systemColors/@entries[name='grey']\"/></style>"),
                row("colour as a text", "dangling", "//@userColorsPalettes[name='Look']/@entries[name='Change']",
                        "255,0,0"),
                row("unknown feature", "featureUnknown", "labelExpression=\"feature:name\"",
                        "labelExpression=\"feature:nome\""),
                row("foreign interpreter", "interpreter", "labelExpression=\"feature:name\"",
                        "labelExpression=\"aql:self.name\""),
                row("Acceleo", "interpreter", "labelExpression=\"feature:name\"", "labelExpression=\"[name/]\""),
                row("unknown service", "serviceUnknown", "service:isCritical", "service:isCriticl"),
                row("missing class of services", "serviceClass", "tests.Sample", "tests.Simple"),
                row("missing domain class", "required", " domainClass=\"business::BusinessProcess\"", ""),
                row("unknown domain class", "classUnknown", "business::BusinessProcess", "business::Process"),
                row("domain class without package", "classWithoutPackage", "business::BusinessProcess",
                        "BusinessProcess"),
                row("missing style of a condition", "styleMissing", "<conditionnalStyles predicateExpression=\""
                        + "service:isCritical\">", "<conditionnalStyles predicateExpression=\"service:isCritical\"/>"
                                + "<conditionnalStyles predicateExpression=\"service:isCritical\">"),
                row("missing metamodel", "metamodelUnknown", "https://landskab.dk/model/core#/",
                        "https://landskab.dk/model/kore#/"),
                row("two mappings of one name", "nameTwice", "nodeMappings name=\"DataObject\"",
                        "nodeMappings name=\"Component\""),
                row("empty name of a section", "nameMissing", "toolSections name=\"Tools\"", "toolSections name=\"\""),
                row("empty name of a rule", "nameMissing", "name=\"Named\" level", "name=\"\" level"),
                row("no name of a mapping", "nameMissing", "nodeMappings name=\"DataObject\"", "nodeMappings"),
                row("list instead of List", "invalidValue", "<containerMappings ",
                        "<containerMappings childrenPresentation=\"list\" "),
                row("lower case direction", "invalidValue", "direction=\"LeftToRight\"", "direction=\"leftToRight\""),
                row("unknown level of a rule", "invalidValue", "level=\"ERROR\"", "level=\"Error\""),
                row("required colour missing", "required", " color=\"//@userColorsPalettes[name='Look']/"
                        + "@entries[name='Business']\"", ""),
                row("relation without deletion", "relationDeletion", "name=\"Supports\" label=\"Supports\" "
                        + "deletionDescription=\"//@ownedViewpoints[name='Test']/@ownedRepresentations[name='Landscape']"
                        + "/@defaultLayer/@toolSections.0/@ownedTools[name='DeleteSupports']\"",
                        "name=\"Supports\" label=\"Supports\""));
    }

    /** What had to change in the files of the prototype. */
    private static Stream<Arguments> prototype() {
        return Stream.of(
                row("newer version", "version", "12.0.0.2017041100", "15.4.0.202401051836"),
                row("title by a feature", "title", "titleExpression=\"service:caption\"",
                        "titleExpression=\"feature:name\""),
                row("rename through a relation", "relationLabel", "<edgeMappings name=\"Supports\"",
                        "<edgeMappings name=\"Supports\" labelDirectEdit=\"//@ownedViewpoints[name='Test']/"
                                + "@ownedRepresentations[name='Landscape']/@defaultLayer/@toolSections.0/"
                                + "@ownedTools[name='Rename']\""));
    }

    /** Rules for authors of styles. */
    private static Stream<Arguments> sizes() {
        return Stream.of(
                row("no size", "nodeSize", " width=\"14\" height=\"5\"", ""),
                row("size of the label", "nodeSize", "width=\"14\"", "width=\"-1\""),
                row("no diameter", "nodeSize", "horizontalDiameterComputationExpression=\"16\"", ""),
                row("label outside", "labelPosition", " labelPosition=\"node\"", ""),
                row("icon", "icon", " showIcon=\"false\"", ""),
                row("no border", "borderSize", " borderSizeComputationExpression=\"1\"", ""),
                row("border of 3", "borderSize", "borderSizeComputationExpression=\"2\"",
                        "borderSizeComputationExpression=\"3\""),
                row("no line style", "unstated", " lineStyle=\"dash\"", ""),
                row("no arrow", "unstated", " targetArrow=\"InputArrow\"", ""),
                row("no routing", "unstated", " routingStyle=\"manhattan\"", ""),
                row("container without a size", "containerSize", " widthComputationExpression=\"-1\"", ""),
                row("two colours shaded", "unsupported", "foregroundColor=\"//@userColorsPalettes[name='Look']/"
                        + "@entries[name='Plain']\"", "foregroundColor=\"//@userColorsPalettes[name='Look']/"
                                + "@entries[name='Line']\""),
                row("gradient", "unsupported", "backgroundStyle=\"Liquid\"", "backgroundStyle=\"GradientTopToBottom\""),
                row("line at an entry of a list", "edgeAtEntry", "<containerMappings ",
                        "<containerMappings childrenPresentation=\"List\" "));
    }

    /** Rules for authors of expressions and operations. */
    private static Stream<Arguments> expressions() {
        return Stream.of(
                row("condition of a reference", "notBoolean",
                        "nodeMappings name=\"DataObject\"",
                        "nodeMappings preconditionExpression=\"feature:name\" name=\"DataObject\""),
                row("condition of a text service", "notBoolean", "service:isCritical\">", "service:caption\">"),
                row("bare number as a label", "bareNumber", "labelExpression=\"feature:name\"",
                        "labelExpression=\"12\""),
                row("blank before the prefix", "deceptive", "labelExpression=\"feature:name\"",
                        "labelExpression=\" feature:name\""),
                row("prefix of nothing", "deceptive", "labelExpression=\"feature:name\"",
                        "labelExpression=\"sevice:name\""),
                row("blank in a name", "nameBlank", "name=\"NewSupports\"", "name=\"New supports\""),
                row("context that may be nothing", "contextNull", "browseExpression=\"var:source\"",
                        "browseExpression=\"feature:owner\""),
                row("list emptied", "unsetList", " elementExpression=\"service:elementView.edgeEnd\"", ""),
                row("line tool without context", "edgeContext", "<firstModelOperations xsi:type=\"tool:ChangeContext\" "
                        + "browseExpression=\"var:source\">", "<firstModelOperations xsi:type=\"tool:RemoveElement\">"),
                row("unknown variable", "variableUnknown", "valueExpression=\"var:target\"",
                        "valueExpression=\"var:traget\""),
                row("variable that is not there", "variableUnknown", "labelExpression=\"feature:name\"",
                        "labelExpression=\"service:both(container)\""),
                row("operation on an unknown feature", "featureUnknown", "featureName=\"supports\"",
                        "featureName=\"suports\""));
    }

    /** What Sirius has and we do not run. */
    private static Stream<Arguments> notRun() {
        return Stream.of(
                row("unsynchronised mapping", "unsupported", "nodeMappings name=\"DataObject\"",
                        "nodeMappings createElements=\"false\" name=\"DataObject\""),
                row("tree routing", "unsupported", "routingStyle=\"manhattan\"", "routingStyle=\"tree\""),
                row("folding", "unsupported", "routingStyle=\"manhattan\"",
                        "routingStyle=\"manhattan\" foldingStyle=\"SOURCE\""),
                row("collapsing filter", "unsupported", "<filters xsi:type=\"filter:MappingFilter\"",
                        "<filters xsi:type=\"filter:MappingFilter\" filterKind=\"COLLAPSE\""),
                row("bottom to top", "unsupported", "direction=\"LeftToRight\"", "direction=\"BottomToTop\""),
                row("double click", "unknownType", "tool_1:DirectEditLabel", "tool_1:DoubleClickDescription"),
                row("reconnection by nothing", "dangling", "<edgeMappings name=\"Supports\"",
                        "<edgeMappings name=\"Supports\" reconnections=\"//@x\""),
                row("reconnection without variables", "required", RENAME, "<ownedTools "
                        + "xsi:type=\"tool_1:ReconnectEdgeDescription\" name=\"Move\"/>" + RENAME),
                row("reconnection of another kind", "invalidValue", RENAME, "<ownedTools "
                        + "xsi:type=\"tool_1:ReconnectEdgeDescription\" name=\"Move\" "
                        + "reconnectionKind=\"RECONNECT_END\"/>" + RENAME),
                row("sequence diagram", "unknownType", "diagram:DiagramDescription",
                        "sequence:SequenceDiagramDescription"));
    }

    private static Arguments row(String mistake, String rule, String piece, String other) {
        return Arguments.of(mistake, rule, piece, other);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void aMistakeIsNamedWithFileLineAndReason(String mistake, String rule, String piece, String other) {
        Kit kit = Kit.sample().with(piece, other);
        List<Fault> faults = kit.faults();
        Fault fault = faults.stream().filter(each -> each.rule().equals(rule)).findFirst()
                .orElseThrow(() -> new AssertionError(mistake + ": " + faults));
        assertEquals(Kit.FILE, fault.where().file());
        assertTrue(fault.where().line() > 1, fault::toString);
        for (Language language : Language.values()) {
            assertFalse(fault.in(language).isBlank());
            assertFalse(fault.in(language).contains("{"), fault.in(language));
        }
    }

    @Test
    void aMissingStyleLayerOrRequiredColourKeepsADiagramFromBeingDrawn() {
        String style = "<style xsi:type=\"style:EllipseNodeDescription\"";
        String written = Kit.text();
        int at = written.indexOf(style);
        String whole = written.substring(at, written.indexOf("/>", at) + 2);
        assertEquals("styleMissing", assertThrows(SpecificationException.class,
                () -> Kit.sample().with(whole, "").run()).faults().getFirst().rule());
        String layer = written.substring(written.indexOf("<defaultLayer"), written.indexOf("</defaultLayer>") + 15);
        String filters = written.substring(written.indexOf("<filters"), written.indexOf("<validationSet"));
        assertEquals("layerMissing", assertThrows(SpecificationException.class,
                () -> Kit.sample().with(layer, "").with(filters, "").run()).faults().getFirst().rule());
    }

    @Test
    void whatOnlySiriusMindsDoesNotKeepADiagramFromBeingDrawn() {
        Kit kit = Kit.sample().with("12.0.0.2017041100", "15.4.0").with(" showIcon=\"false\"", "");
        assertEquals("icon,version", kit.broken());
        assertEquals(List.of("p", "q"), kit.shown("Process"));
    }

    @Test
    void aDiagramWithoutToolsNeedsNoDeletion() {
        String written = Kit.text();
        String tools = written.substring(written.indexOf("<toolSections"), written.indexOf("</toolSections>") + 15);
        String untooled = written.replace(tools, "")
                .replaceAll(" (deletionDescription|labelDirectEdit)=\"[^\"]*\"", "");
        assertEquals(List.of(), AuthorCheck.of(Metamodel.packages(), Kit.SERVICES)
                .faults(dk.landskab.diagram.specification.Specification.read(Kit.FILE,
                        untooled.getBytes(java.nio.charset.StandardCharsets.UTF_8))));
    }

    @Test
    void aClassOfServicesThatSiriusWouldCallOtherwiseIsTold() {
        Services services = Services.of(Sample.class, Unfit.class);
        Kit kit = Kit.sample().with("<ownedJavaExtensions ", "<ownedJavaExtensions qualifiedClassName=\""
                + Unfit.class.getName() + "\"/><ownedJavaExtensions ");
        assertEquals(List.of("serviceOverload", "servicePrimitive", "serviceReceiver", "serviceState", "serviceVoid"),
                AuthorCheck.of(Metamodel.packages(), services).faults(kit.specification()).stream().map(Fault::rule)
                        .distinct().sorted().toList());
    }

    /** Everything that services must not do. */
    public static class Unfit {

        private int count;

        /** Counts. */
        public int counted(EObject self) {
            return count++;
        }

        /** One of two. */
        public String twice(EObject self) {
            return "";
        }

        /** The other. */
        public String twice(EObject self, EObject other) {
            return "";
        }

        /** Takes a number. */
        public String primitive(EObject self, int number) {
            return "";
        }

        /** Takes anything. */
        public String anything(Object self) {
            return "";
        }

        /** Returns nothing. */
        public void nothing(EObject self) {
            count++;
        }
    }
}
