// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.gesture;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;

import dk.landskab.model.core.Identified;

/** How the ids of elements begin: a new element is called like those of its class that its organisation has. */
public final class IdStems {

    private static final int WITH_KIND = 3;

    private final List<String> ids;
    private final EClass type;

    /**
     * The ids that elements of a class have.
     *
     * @param all elements of any class
     */
    public IdStems(Stream<? extends Identified> all, EClass type) {
        this.type = type;
        this.ids = all.filter(each -> each.eClass() == type).map(EcoreUtil::getID).filter(id -> id != null).toList();
    }

    /**
     * What most ids of the class begin with in an organisation, the last name left off. Where it has none of that class,
     * the word for the class comes from other organisations, as {@code app} of {@code town.app.pay}; else it is the
     * name of the class in small letters.
     *
     * @param organisation its id; empty for no organisation
     */
    public String of(String organisation) {
        String start = organisation.isEmpty() ? "" : organisation + ".";
        return most(ids.stream().filter(id -> id.startsWith(start)).flatMap(IdStems::stem))
                .filter(stem -> stem.length() > organisation.length())
                .orElseGet(() -> start + most(ids.stream().flatMap(IdStems::kind))
                        .orElse(type.getName().toLowerCase(Locale.ROOT)));
    }

    /** An id without its last name; nothing where it has only one. */
    public static Stream<String> stem(String id) {
        int dot = id.lastIndexOf('.');
        return dot < 0 ? Stream.empty() : Stream.of(id.substring(0, dot));
    }

    private static Stream<String> kind(String id) {
        String[] names = id.split("\\.");
        boolean hasKind = names.length == WITH_KIND && names[1].chars().allMatch(Character::isLetter);
        return hasKind ? Stream.of(names[1]) : Stream.empty();
    }

    private static Optional<String> most(Stream<String> words) {
        Map<String, Long> counted = words.collect(Collectors.groupingBy(Function.identity(), TreeMap::new,
                Collectors.counting()));
        return counted.entrySet().stream().max(Comparator.comparing((Map.Entry<String, Long> each) -> each.getValue())
                .thenComparing(Map.Entry::getKey, Comparator.reverseOrder())).map(Map.Entry::getKey);
    }
}
