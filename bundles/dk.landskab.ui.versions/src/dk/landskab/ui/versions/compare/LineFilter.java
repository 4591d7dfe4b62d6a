// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions.compare;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;

import dk.landskab.ui.versions.story.Line;
import dk.landskab.ui.versions.story.Mark;

/**
 * Which elements of a comparison a person wants to see.
 *
 * @param words that all stand in what is told of an element, in any order and in small or large letters
 * @param marks what happened to it or to something in it
 * @param type its class; empty for any
 */
public record LineFilter(List<String> words, Set<Mark> marks, Optional<EClass> type) implements Predicate<Line> {

    /** Everything. */
    public static final LineFilter ALL = of("", EnumSet.allOf(Mark.class), Optional.empty());

    /** Copies what it is given. */
    public LineFilter {
        words = List.copyOf(words);
        marks = Set.copyOf(marks);
    }

    /** From what was typed. */
    public static LineFilter of(String typed, Set<Mark> marks, Optional<EClass> type) {
        return new LineFilter(Stream.of(typed.toLowerCase(Locale.ROOT).split("\\s+")).filter(each -> !each.isEmpty())
                .toList(), marks, type);
    }

    @Override
    public boolean test(Line line) {
        return (type.isEmpty() || type.equals(line.type())) && flat(line).anyMatch(each -> marks.contains(each.mark()))
                && (words.isEmpty() || says(line));
    }

    private boolean says(Line line) {
        String all = String.join("\n", flat(line).map(Line::text).toList()).toLowerCase(Locale.ROOT)
                + line.id().map(id -> "\n" + id.toLowerCase(Locale.ROOT)).orElse("");
        return words.stream().allMatch(all::contains);
    }

    private static Stream<Line> flat(Line line) {
        return Stream.concat(Stream.of(line), line.lines().stream().flatMap(LineFilter::flat));
    }
}
