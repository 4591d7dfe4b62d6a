// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.words;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import dk.landskab.compare.Comparison;
import dk.landskab.compare.diff.Difference;
import dk.landskab.model.change.Area;
import dk.landskab.model.core.Identified;
import dk.landskab.model.edit.Labels;
import dk.landskab.model.edit.Language;

/**
 * The differences of two landscapes in the order in which a person reads them: by area, by class, by name as the
 * language sorts, and by id; under each element what concerns it, then what concerns its children.
 */
public final class Story {

    private record Key(int area, byte[] type, byte[] name, String id) {
    }

    private static final Comparator<Key> ORDER = Comparator.comparingInt(Key::area)
            .thenComparing(Key::type, Arrays::compareUnsigned)
            .thenComparing(Key::name, Arrays::compareUnsigned)
            .thenComparing(Key::id);

    private Story() {
    }

    /** The differences that matter, element by element, in the order of a language. */
    public static List<Topic> of(Comparison comparison, Language language) {
        return of(comparison, comparison.differences(), language);
    }

    /**
     * Some differences of a comparison, element by element, in the order of a language; without those of what imports
     * keep for themselves.
     */
    public static List<Topic> of(Comparison comparison, List<Difference> differences, Language language) {
        Map<Identified, List<Sentence>> byTop = new IdentityHashMap<>();
        List<Difference> told = differences.stream().filter(each -> !Bookkeeping.is(each)).toList();
        for (Sentence sentence : Sentences.of(comparison, told)) {
            Identified top = counterpart(comparison, sentence.about());
            byTop.computeIfAbsent(top, each -> new ArrayList<>()).add(sentence);
        }
        return sorted(byTop, language);
    }

    /** What is told of the left side of a pair is told under its right side. */
    private static Identified counterpart(Comparison comparison, Identified top) {
        return comparison.matching().pairOf(top).<Identified>map(pair -> pair.right()).orElse(top);
    }

    private static List<Topic> sorted(Map<Identified, List<Sentence>> byTop, Language language) {
        Labels labels = Labels.in(language);
        Collator collator = Collator.getInstance(language.locale());
        Map<Identified, Key> keys = new IdentityHashMap<>();
        byTop.keySet().forEach(top -> keys.put(top, key(top, labels, collator)));
        return byTop.entrySet().stream()
                .sorted(Comparator.comparing(entry -> keys.get(entry.getKey()), ORDER))
                .map(entry -> topic(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Topic topic(Identified top, List<Sentence> sentences) {
        List<Sentence> own = new ArrayList<>();
        List<Sentence> ofChildren = new ArrayList<>();
        sentences.forEach(each -> (isOwn(each) ? own : ofChildren).add(each));
        own.addAll(Whole.folded(own, ofChildren));
        return new Topic(top, Tops.area(top.eClass()), own);
    }

    private static boolean isOwn(Sentence sentence) {
        return sentence.difference().subject() == sentence.about();
    }

    private static Key key(Identified top, Labels labels, Collator collator) {
        Area area = Tops.area(top.eClass());
        return new Key(area == Area.UNSPECIFIED ? Area.values().length : area.ordinal(),
                collator.getCollationKey(labels.plural(top.eClass())).toByteArray(),
                collator.getCollationKey(labels.of(top)).toByteArray(),
                String.valueOf(top.getId()));
    }
}
