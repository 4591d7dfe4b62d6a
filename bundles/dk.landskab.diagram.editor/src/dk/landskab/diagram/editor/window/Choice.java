// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.window;

import java.util.Comparator;
import java.util.Optional;

import dk.landskab.design.Design;
import dk.landskab.design.DiagramKind;
import dk.landskab.model.core.Identified;
import dk.landskab.model.diagram.Diagram;

/**
 * The diagram that a window shows.
 *
 * @param kind of the diagram
 * @param subject what it is about
 * @param stored the diagram as it is stored; empty where it is not
 */
public record Choice(DiagramKind kind, Identified subject, Optional<Diagram> stored) {

    private static final String KIND = "kind:";

    /** What the diagram is asked for with. */
    public String name() {
        return stored.map(Diagram::getId).orElseGet(() -> name(kind, subject));
    }

    /** The name of a diagram that need not be stored. */
    static String name(DiagramKind kind, Identified subject) {
        return KIND + kind.id() + "/" + subject.getId();
    }

    /**
     * The diagram with a name: the id of one that is stored, or {@code kind:KIND} with or without {@code /SUBJECT}.
     *
     * @return empty where there is none, or nothing that it could be about
     */
    static Optional<Choice> of(String name, Desk desk) {
        if (!name.startsWith(KIND)) {
            return desk.place().find(name).filter(Diagram.class::isInstance).flatMap(each -> of((Diagram) each, desk));
        }
        String rest = name.substring(KIND.length());
        int slash = rest.indexOf('/');
        Optional<DiagramKind> kind = DiagramKind.of(slash < 0 ? rest : rest.substring(0, slash));
        return kind.flatMap(known -> (slash < 0 ? standard(known, desk) : desk.place().find(rest.substring(slash + 1)))
                .filter(known.subject()::accepts).map(subject -> of(known, subject, desk)));
    }

    private static Optional<Choice> of(Diagram stored, Desk desk) {
        return DiagramKind.of(stored.getKind()).flatMap(kind -> Optional.<Identified>ofNullable(stored.getSubject())
                .filter(each -> !each.eIsProxy()).or(() -> standard(kind, desk))
                .map(subject -> new Choice(kind, subject, Optional.of(stored))));
    }

    /** A diagram that is stored counts as the one of its kind and subject. */
    private static Choice of(DiagramKind kind, Identified subject, Desk desk) {
        Optional<Diagram> stored = desk.place().roots().stream().filter(Diagram.class::isInstance)
                .map(Diagram.class::cast).filter(each -> kind.id().equals(each.getKind()))
                .filter(each -> each.getSubject() == subject)
                .min(Comparator.comparing(Diagram::getId, Comparator.nullsLast(Comparator.naturalOrder())));
        return new Choice(kind, subject, stored);
    }

    /** What a kind is about where nobody says. */
    static Optional<Identified> standard(DiagramKind kind, Desk desk) {
        return desk.place().roots().stream().filter(each -> !(each instanceof Diagram)).findFirst()
                .flatMap(root -> Design.standardSubject(kind, root)).map(each -> each);
    }
}
