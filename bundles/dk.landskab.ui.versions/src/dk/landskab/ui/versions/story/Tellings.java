// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions.story;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;

import dk.landskab.model.change.Area;
import dk.landskab.model.edit.Labels;
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;

/**
 * What happened to elements, each in a line with its area, in the order in which it is read.
 *
 * @param all of them
 */
public record Tellings(List<Told> all, Language language) {

    /** One element: what happened to it, below it what happened where that is more than one thing. */
    public record Told(Area area, Line line) {
    }

    /** Copies the list. */
    public Tellings {
        all = List.copyOf(all);
    }

    /** How many elements there are. */
    public int size() {
        return all.size();
    }

    /** A line for each area with the number of its elements, below it one for each element. */
    public List<Line> lines() {
        return lines(each -> true);
    }

    /** The same, with the elements that are wanted only. */
    public List<Line> lines(Predicate<Line> wanted) {
        Map<Area, List<Line>> byArea = all.stream().filter(each -> wanted.test(each.line())).collect(Collectors.groupingBy(
                Told::area, LinkedHashMap::new, Collectors.mapping(Told::line, Collectors.toList())));
        return byArea.entrySet().stream().map(each -> heading(each.getKey(), each.getValue())).toList();
    }

    /** The classes of the elements, each once, as a person sorts them. */
    public List<EClass> types() {
        Labels labels = Labels.in(language);
        return all.stream().flatMap(each -> each.line().type().stream()).distinct()
                .sorted((one, other) -> labels.of(one).compareToIgnoreCase(labels.of(other))).toList();
    }

    private Line heading(Area area, List<Line> told) {
        String name = area == Area.UNSPECIFIED ? say("other") : Telling.capital(Labels.in(language).of(area));
        return new Line(Mark.NONE, say("area", name, told.size()), Optional.empty(), Optional.empty(), told);
    }

    private String say(String key, Object... arguments) {
        return Message.of(Tellings.class, key, arguments).in(language);
    }
}
