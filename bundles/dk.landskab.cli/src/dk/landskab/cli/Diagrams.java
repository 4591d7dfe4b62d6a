// SPDX-License-Identifier: EPL-2.0
package dk.landskab.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import dk.landskab.design.Design;
import dk.landskab.design.DiagramKind;
import dk.landskab.diagram.DiagramRun;
import dk.landskab.diagram.expression.Services;
import dk.landskab.diagram.plan.Layer;
import dk.landskab.diagram.specification.Specification;
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;
import dk.landskab.store.Origin;

/** The shipped diagrams, ready to be drawn. */
record Diagrams(DiagramRun run) {

    /** How much of a commit's hash names it for people. */
    private static final int SHORT = 7;

    /** The shipped diagrams. */
    static Diagrams shipped() {
        return new Diagrams(new DiagramRun(Specification.read(Design.FILE, Design.specification()),
                Services.of(Design.services().toArray(Class<?>[]::new))));
    }

    /** The layers of a kind that a reader may switch. */
    Set<String> layers(DiagramKind kind) {
        return run.plan(kind.id()).stream().flatMap(plan -> plan.layers().stream()).filter(layer -> !layer.always())
                .map(Layer::name).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What stands below a title: how to read it, where it comes from, and what it is compared with. */
    static List<String> remarks(DiagramKind kind, Origin origin, Optional<String> before, Language language) {
        List<String> remarks = new ArrayList<>();
        remarks.add(Design.reading(kind, language));
        remarks.add(origin.commit().map(commit -> Message.of(Diagrams.class, "diagram.source.commit", origin.place(),
                commit.id().substring(0, Math.min(SHORT, commit.id().length())),
                commit.time().toString().substring(0, 10))).orElseGet(() -> Message.of(Diagrams.class, "diagram.source",
                        origin.place())).in(language));
        before.ifPresent(place -> remarks.add(Message.of(Diagrams.class, "diagram.against", place).in(language)));
        return remarks;
    }
}
