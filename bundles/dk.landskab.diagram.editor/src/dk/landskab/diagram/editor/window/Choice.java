// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.window;

import java.util.Locale;
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
 * @param id that it is stored with, or would be
 * @param stored the diagram as it is stored; empty where it is not
 */
public record Choice(DiagramKind kind, Identified subject, String id, Optional<Diagram> stored) {

    private static final String KIND = "kind:";

    /** What the diagram is asked for with. */
    public String name() {
        return stored.isPresent() ? id : name(kind, subject);
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
                .map(subject -> new Choice(kind, subject, stored.getId(), Optional.of(stored))));
    }

    /** The diagram that is stored the first time when something is moved on it. */
    private static Choice of(DiagramKind kind, Identified subject, Desk desk) {
        String id = subject.getId() + ".diagram." + kind.id().toLowerCase(Locale.ROOT);
        return new Choice(kind, subject, id, desk.place().find(id).filter(Diagram.class::isInstance)
                .map(Diagram.class::cast));
    }

    /** What a kind is about where nobody says. */
    static Optional<Identified> standard(DiagramKind kind, Desk desk) {
        return desk.place().roots().stream().filter(each -> !(each instanceof Diagram)).findFirst()
                .flatMap(root -> Design.standardSubject(kind, root)).map(each -> each);
    }
}
