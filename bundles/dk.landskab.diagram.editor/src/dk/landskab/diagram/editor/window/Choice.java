// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.window;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dk.landskab.design.Design;
import dk.landskab.design.DiagramKind;
import dk.landskab.diagram.editor.OpenPlace;
import dk.landskab.model.core.Identified;
import dk.landskab.model.diagram.Diagram;
import dk.landskab.model.edit.Language;

/**
 * The diagram that a window shows.
 *
 * @param kind of the diagram
 * @param subject what it is about
 * @param stored the diagram as it is stored; empty where it is not
 */
public record Choice(DiagramKind kind, Identified subject, Optional<Diagram> stored) {

    private static final String KIND = "kind:";

    /** All diagrams: those that are stored, by name, then one of each kind that the landscape has something for. */
    public static List<Choice> all(OpenPlace place) {
        Stream<Choice> kept = stored(place).flatMap(each -> of(String.valueOf(each.getId()), place).stream());
        Stream<Choice> standard = Arrays.stream(DiagramKind.values()).flatMap(kind -> standard(kind, place)
                .flatMap(subject -> of(name(kind, subject), place)).stream()).filter(each -> each.stored().isEmpty());
        return Stream.concat(kept, standard).toList();
    }

    /** The diagrams that are stored, by name. */
    static Stream<Diagram> stored(OpenPlace place) {
        return place.roots().stream().filter(Diagram.class::isInstance).map(Diagram.class::cast)
                .sorted(Comparator.comparing(Diagram::getName, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Diagram::getId, Comparator.nullsLast(Comparator.naturalOrder())));
    }

    /** What stands above it: its name where it has one. */
    public String title(Language language) {
        return stored.map(Diagram::getName).filter(each -> each != null && !each.isBlank())
                .orElseGet(() -> Design.title(kind, subject, language));
    }

    /** What the diagram is asked for with. */
    public String name() {
        return stored.map(Diagram::getId).orElseGet(() -> name(kind, subject));
    }

    /** The name of a diagram that need not be stored. */
    public static String name(DiagramKind kind, Identified subject) {
        return KIND + kind.id() + "/" + subject.getId();
    }

    /** Whether a name asks for a diagram of a kind, whether or not it is stored. */
    static boolean isOfKind(String name) {
        return name.startsWith(KIND);
    }

    /**
     * The diagram with a name: the id of one that is stored, or {@code kind:KIND} with or without {@code /SUBJECT}.
     *
     * @return empty where there is none, or nothing that it could be about
     */
    public static Optional<Choice> of(String name, OpenPlace place) {
        if (!isOfKind(name)) {
            return place.find(name).filter(Diagram.class::isInstance).flatMap(each -> of((Diagram) each, place));
        }
        String rest = name.substring(KIND.length());
        int slash = rest.indexOf('/');
        Optional<DiagramKind> kind = DiagramKind.of(slash < 0 ? rest : rest.substring(0, slash));
        return kind.flatMap(known -> (slash < 0 ? standard(known, place) : place.find(rest.substring(slash + 1)))
                .filter(known.subject()::accepts).map(subject -> of(known, subject, place)));
    }

    private static Optional<Choice> of(Diagram stored, OpenPlace place) {
        return DiagramKind.of(stored.getKind()).flatMap(kind -> Optional.<Identified>ofNullable(stored.getSubject())
                .filter(each -> !each.eIsProxy()).or(() -> standard(kind, place))
                .map(subject -> new Choice(kind, subject, Optional.of(stored))));
    }

    /** A diagram that is stored counts as the one of its kind and subject. */
    private static Choice of(DiagramKind kind, Identified subject, OpenPlace place) {
        Optional<Diagram> stored = place.roots().stream().filter(Diagram.class::isInstance)
                .map(Diagram.class::cast).filter(each -> kind.id().equals(each.getKind()))
                .filter(each -> each.getSubject() == subject)
                .min(Comparator.comparing(Diagram::getId, Comparator.nullsLast(Comparator.naturalOrder())));
        return new Choice(kind, subject, stored);
    }

    /** What a kind is about where nobody says. */
    static Optional<Identified> standard(DiagramKind kind, OpenPlace place) {
        return place.roots().stream().filter(each -> !(each instanceof Diagram)).findFirst()
                .flatMap(root -> Design.standardSubject(kind, root)).map(each -> each);
    }
}
