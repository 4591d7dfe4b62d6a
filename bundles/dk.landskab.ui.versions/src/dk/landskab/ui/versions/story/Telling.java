// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions.story;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.compare.Comparison;
import dk.landskab.compare.diff.Difference;
import dk.landskab.compare.words.Sentence;
import dk.landskab.compare.words.Story;
import dk.landskab.compare.words.Topic;
import dk.landskab.model.core.Identified;
import dk.landskab.model.edit.Labels;
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;

/** Tells differences in a language: as lines by area and element, or in one sentence. Immutable. */
public final class Telling {

    private static final int IN_SHORT = 2;

    private final List<Topic> topics;
    private final Language language;

    private Telling(List<Topic> topics, Language language) {
        this.topics = topics;
        this.language = language;
    }

    /** Tells some differences of a comparison. */
    public static Telling of(Comparison comparison, List<Difference> differences, Language language) {
        return new Telling(Story.of(comparison, differences, language), language);
    }

    /** How many elements are told of. */
    public int elements() {
        return topics.size();
    }

    /** A line for each area, below it one for each element, and below that what happened where it is more than one thing. */
    public List<Line> lines() {
        return byArea().lines();
    }

    /** The same, each element with its area. */
    public Tellings byArea() {
        return new Tellings(topics.stream().map(each -> new Tellings.Told(each.area(), element(each))).toList(), language);
    }

    /** The first sentences and how many more there are; says so where there are none. */
    public String inShort() {
        List<Sentence> all = topics.stream().flatMap(topic -> topic.sentences().stream()).toList();
        if (all.isEmpty()) {
            return say("nothing");
        }
        String first = all.stream().limit(IN_SHORT).map(each -> each.whole().in(language))
                .collect(Collectors.joining("; "));
        return all.size() > IN_SHORT ? say("more", first, all.size() - IN_SHORT) : first;
    }

    private Line element(Topic topic) {
        if (topic.sentences().size() == 1) {
            Sentence only = topic.sentences().getFirst();
            return line(Mark.of(only.difference()), only.whole().in(language), only.difference().subject(), List.of());
        }
        return line(mark(topic), Labels.in(language).of(topic.element()), topic.element(),
                topic.sentences().stream().map(this::sentence).toList());
    }

    private Line sentence(Sentence sentence) {
        return line(Mark.of(sentence.difference()), capital(sentence.predicate().in(language)),
                sentence.difference().subject(), List.of());
    }

    /** An element with several sentences came or went where one of them says so of itself, else it changed. */
    private static Mark mark(Topic topic) {
        return topic.sentences().stream().map(Sentence::difference)
                .filter(each -> each.subject() == topic.element() && !(each instanceof Difference.OfPair))
                .map(Mark::of).findFirst().orElse(Mark.CHANGED);
    }

    private static Line line(Mark mark, String text, Identified about, List<Line> below) {
        Optional<String> id = Stream.<EObject>iterate(about, each -> each != null,
                EObject::eContainer).filter(Identified.class::isInstance)
                .map(each -> ((Identified) each).getId()).filter(each -> each != null).findFirst();
        return new Line(mark, text, Optional.of(about.eClass()), id, below);
    }

    static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private String say(String key, Object... arguments) {
        return Message.of(Telling.class, key, arguments).in(language);
    }
}
