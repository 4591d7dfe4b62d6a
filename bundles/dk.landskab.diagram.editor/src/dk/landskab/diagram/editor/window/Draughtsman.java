// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.window;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.landskab.design.Design;
import dk.landskab.diagram.Draft;
import dk.landskab.diagram.DrawingRequest;
import dk.landskab.diagram.layout.Kept;
import dk.landskab.diagram.layout.Route;
import dk.landskab.diagram.run.SemanticModel;
import dk.landskab.model.edit.Language;

/**
 * Draws the diagram of one window again and again, so that what did not change stays put: where a diagram is stored, what
 * it keeps counts; else what stood somewhere the last time stays there.
 */
final class Draughtsman {

    private final Desk desk;
    private final Language language;
    private Optional<Shown> free = Optional.empty();
    private Optional<Shown> last = Optional.empty();

    Draughtsman(Desk desk, Language language) {
        this.desk = desk;
        this.language = language;
    }

    /** Draws a diagram as it is now. */
    Shown draw(Choice choice, Look look) {
        Shown shown = anew(choice, look);
        if (!desk.reading(() -> keeps(choice)) && free.filter(each -> isSame(each.choice(), choice)).isEmpty()) {
            free = Optional.of(shown);
        }
        last = Optional.of(shown);
        return shown;
    }

    /** Draws a diagram as it is now, and keeps nothing of it. */
    Shown anew(Choice choice, Look look) {
        return draw(choice, look, desk.reading(() -> kept(choice)));
    }

    /** Keeps what no file keeps where another drawing has it. */
    void keep(Shown other) {
        last = Optional.of(other);
    }

    /** Draws a diagram with everything where it is arranged best, and keeps nothing of it. */
    Shown arranged(Choice choice, Look look) {
        return draw(choice, look, Kept.nothing());
    }

    /** The landscape is looked at for the small part of the time that asks it something. */
    private Shown draw(Choice choice, Look look, Kept kept) {
        Draft draft = desk.reading(() -> desk.run().draft(desk.model(), request(choice, look, kept)));
        DrawingRequest request = draft.request();
        return new Shown(choice, look, desk.run().draw(draft), request,
                Stream.concat(Stream.of(request.setting().date().orElseThrow().toString()), request.remarks().stream())
                        .toList());
    }

    private DrawingRequest request(Choice choice, Look look, Kept kept) {
        DrawingRequest request = DrawingRequest.of(choice.kind().id(), choice.subject().getId())
                .at(look.date().orElseGet(() -> LocalDate.now(desk.options().clock()))).in(language)
                .titled(title(choice), List.of(Design.reading(choice.kind(), language), desk.place().name()))
                .legend(Design.legend(choice.kind(), language)).filters(look.filters()).kept(kept)
                .without(hidden(choice));
        DrawingRequest layered = look.layers().map(request::layers).orElse(request);
        return look.plateau().map(layered::plateau).orElse(layered);
    }

    private static Set<String> hidden(Choice choice) {
        return choice.stored().stream().flatMap(each -> each.getHidden().stream()).map(SemanticModel::id)
                .collect(Collectors.toSet());
    }

    /** What stands above a diagram. */
    String title(Choice choice) {
        return choice.title(language);
    }

    private static boolean keeps(Choice choice) {
        return choice.stored().filter(each -> !each.getPlacements().isEmpty()).isPresent();
    }

    private Kept kept(Choice choice) {
        if (!keeps(choice)) {
            return free.filter(each -> isSame(each.choice(), choice)).map(this::free).orElse(Kept.nothing());
        }
        Kept stored = Kept.of(choice.stored().orElseThrow());
        return last.filter(each -> isSame(each.choice(), choice))
                .map(each -> new Kept(Carried.boxes(stored, each), stored.bends(), Map.of())).orElse(stored);
    }

    /** As it was first, so that what is undone to the start stands where it stood; what has come since, where it was. */
    private Kept free(Shown first) {
        Shown now = last.orElse(first);
        Map<String, Route> routes = new HashMap<>(now.drawing().arrangement().routes());
        routes.putAll(first.drawing().arrangement().routes());
        return new Kept(Carried.boxes(first.drawing().places(), now), Map.of(), routes);
    }

    private static boolean isSame(Choice one, Choice other) {
        return one.kind() == other.kind() && one.subject() == other.subject();
    }
}
