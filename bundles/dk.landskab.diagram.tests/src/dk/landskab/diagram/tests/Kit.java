// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

import dk.landskab.diagram.DiagramRun;
import dk.landskab.diagram.Drawing;
import dk.landskab.diagram.DrawingRequest;
import dk.landskab.diagram.check.AuthorCheck;
import dk.landskab.diagram.expression.Services;
import dk.landskab.diagram.run.EdgeView;
import dk.landskab.diagram.run.NodeView;
import dk.landskab.diagram.run.SemanticModel;
import dk.landskab.diagram.run.Views;
import dk.landskab.diagram.specification.Fault;
import dk.landskab.diagram.specification.Specification;
import dk.landskab.diagram.specification.SpecificationException;
import dk.landskab.model.Metamodel;
import dk.landskab.store.Landscape;
import dk.landskab.testkit.Sketch;

/** A small specification, a small landscape, and one chain from a change of either to what is seen. */
final class Kit {

    static final String FILE = "sample.odesign";
    static final Services SERVICES = Services.of(Sample.class);

    /** Two units with three applications, two processes, one integration; all have names. */
    static final String SKETCH = """
            Organisation k "Kommune K"
              OrgUnit k.it "IT"
              OrgUnit k.care "Omsorg"
            Application a "Nexus" owner=k.care criticality=CRITICAL supports=p
            Application b "SD Løn" owner=k.it supports=p,q
            Application c "GetOrganized" owner=k.it
            BusinessProcess p "Visitation"
            BusinessProcess q "Lønkørsel"
            DataObject d "Borger"
            Component s "Server"
            Integration i "Timer" from=a to=b
            """;

    private final String specification;
    private final String sketch;
    private final DrawingRequest request;

    private Kit(String specification, String sketch, DrawingRequest request) {
        this.specification = specification;
        this.sketch = sketch;
        this.request = request;
    }

    /** The sample as it stands. */
    static Kit sample() {
        return new Kit(text(), SKETCH, DrawingRequest.of("Landscape", "k"));
    }

    /** The text of the sample specification. */
    static String text() {
        try (InputStream in = Kit.class.getResourceAsStream(FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same with the first occurrence of a piece of the specification replaced, which must be there. */
    Kit with(String piece, String other) {
        assertTrue(specification.contains(piece), () -> "the sample lacks " + piece);
        int at = specification.indexOf(piece);
        return new Kit(specification.substring(0, at) + other + specification.substring(at + piece.length()), sketch,
                request);
    }

    /** The same with every occurrence replaced. */
    Kit withAll(String piece, String other) {
        assertTrue(specification.contains(piece), () -> "the sample lacks " + piece);
        return new Kit(specification.replace(piece, other), sketch, request);
    }

    /** The same on another landscape. */
    Kit on(String otherSketch) {
        return new Kit(specification, otherSketch, request);
    }

    /** The same, wanted otherwise. */
    Kit wanted(DrawingRequest other) {
        return new Kit(specification, sketch, other);
    }

    DrawingRequest request() {
        return request;
    }

    String sketch() {
        return sketch;
    }

    String written() {
        return specification;
    }

    Landscape landscape() {
        return Sketch.of(sketch);
    }

    SemanticModel model() {
        return SemanticModel.of(landscape());
    }

    Specification specification() {
        return Specification.read(FILE, specification.getBytes(StandardCharsets.UTF_8));
    }

    DiagramRun run() {
        return new DiagramRun(specification(), SERVICES);
    }

    Views views() {
        return run().views(model(), request).views();
    }

    Drawing drawing() {
        return run().draw(model(), request);
    }

    String svg() {
        return new String(drawing().svg(dk.landskab.diagram.paint.Theme.LIGHT), StandardCharsets.UTF_8);
    }

    /** The visible boxes of a mapping, by their ids in the landscape. */
    List<String> shown(String mapping) {
        return views().nodes().filter(NodeView::visible).filter(each -> each.mapping().name().equals(mapping))
                .map(each -> SemanticModel.id(each.element())).toList();
    }

    /** The visible lines of a mapping as {@code source>target}. */
    List<String> lines(String mapping) {
        return views().edges().stream().filter(EdgeView::visible).filter(each -> each.mapping().name().equals(mapping))
                .map(each -> last(each.source()) + ">" + last(each.target())).toList();
    }

    private static String last(String view) {
        return view.substring(view.lastIndexOf(':') + 1);
    }

    /** The box of an element. */
    NodeView box(String id) {
        return views().nodes().filter(each -> SemanticModel.id(each.element()).equals(id)).findFirst().orElseThrow();
    }

    /** Everything that is wrong with the specification, whether it can be read or not. */
    List<Fault> faults() {
        try {
            return AuthorCheck.of(Metamodel.packages(), SERVICES).faults(specification());
        } catch (SpecificationException e) {
            return e.faults();
        }
    }

    /** The rules that are broken. */
    String broken() {
        return faults().stream().map(Fault::rule).distinct().sorted().collect(Collectors.joining(","));
    }
}
