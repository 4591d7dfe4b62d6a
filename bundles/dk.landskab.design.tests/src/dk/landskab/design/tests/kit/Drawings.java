// SPDX-License-Identifier: EPL-2.0
package dk.landskab.design.tests.kit;

import java.time.LocalDate;
import java.util.Optional;

import dk.landskab.design.Design;
import dk.landskab.design.DiagramKind;
import dk.landskab.diagram.DiagramRun;
import dk.landskab.diagram.Drawing;
import dk.landskab.diagram.DrawingRequest;
import dk.landskab.diagram.expression.Services;
import dk.landskab.diagram.run.SemanticModel;
import dk.landskab.diagram.specification.Specification;
import dk.landskab.example.Examples;
import dk.landskab.model.core.Identified;
import dk.landskab.model.edit.Language;
import dk.landskab.testkit.PicturedMunicipality;
import dk.landskab.testkit.Sketch;

/** The shipped diagrams, drawn by Landskab's own runtime. */
public final class Drawings {

    private static final DiagramRun RUN = new DiagramRun(specification(), services());

    private Drawings() {
    }

    /** What draws them. */
    public static DiagramRun run() {
        return RUN;
    }

    /** The shipped specification. */
    public static Specification specification() {
        return Specification.read(Design.FILE, Design.specification());
    }

    /** The shipped services. */
    public static Services services() {
        return Services.of(Design.services().toArray(Class<?>[]::new));
    }

    /** An invented municipality with so many applications. */
    public static SemanticModel municipality(int applications) {
        return SemanticModel.of(Sketch.of(new PicturedMunicipality(applications, 1).text()));
    }

    /** The first of the shipped examples, as it is after its last step. */
    public static SemanticModel example() {
        return SemanticModel.of(Loaded.of(Examples.all().getFirst()));
    }

    /** What a kind is about by default. */
    public static Optional<Identified> subject(SemanticModel model, DiagramKind kind) {
        return model.roots().stream().findFirst().flatMap(root -> Design.standardSubject(kind, root))
                .map(Identified.class::cast);
    }

    /** A diagram of a kind about its default subject, in Danish for a day in 2026. */
    public static Drawing draw(SemanticModel model, DiagramKind kind) {
        return draw(model, kind, subject(model, kind).orElseThrow().getId());
    }

    /** A diagram of a kind about an element. */
    public static Drawing draw(SemanticModel model, DiagramKind kind, String subject) {
        return RUN.draw(model, request(kind, subject));
    }

    /** The request for it. */
    public static DrawingRequest request(DiagramKind kind, String subject) {
        return DrawingRequest.of(kind.id(), subject).at(LocalDate.of(2026, 12, 1)).in(Language.DA)
                .legend(Design.legend(kind, Language.DA));
    }
}
