// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;

import dk.landskab.model.Metamodel;
import dk.landskab.model.edit.Labels;
import dk.landskab.model.edit.Language;

/** The literals of an enumeration as words of all languages. Immutable. */
final class Words {

    private static final Map<EEnum, Words> ALL = Metamodel.classes()
            .flatMap(each -> each.getEAllAttributes().stream()).map(each -> each.getEAttributeType())
            .filter(EEnum.class::isInstance).map(EEnum.class::cast).distinct()
            .collect(Collectors.toUnmodifiableMap(Function.identity(), Words::new));

    private final EEnum literals;
    private final Map<Language, Map<EEnumLiteral, String>> words = new EnumMap<>(Language.class);
    private final Map<Language, Map<String, EEnumLiteral>> byWord = new EnumMap<>(Language.class);
    private final Map<String, EEnumLiteral> byAnyWord;

    private Words(EEnum literals) {
        this.literals = literals;
        for (Language language : Language.values()) {
            words.put(language, words(literals, language));
            byWord.put(language, unique(List.of(words.get(language))));
        }
        byAnyWord = unique(words.values());
    }

    /** Those of an enumeration that an attribute has as its type. */
    static Words of(EEnum literals) {
        return ALL.get(literals);
    }

    /** The word of each literal; its name where its word is that of another too. */
    private static Map<EEnumLiteral, String> words(EEnum literals, Language language) {
        Map<EEnumLiteral, String> words = new LinkedHashMap<>();
        literals.getELiterals().forEach(each -> words.put(each, Labels.in(language).of(each.getInstance())));
        List<String> all = new ArrayList<>(words.values());
        words.replaceAll((literal, word) -> all.stream().filter(word::equalsIgnoreCase).count() == 1 ? word
                : literal.getName());
        return words;
    }

    /** The literals by word, without the words that are those of several. */
    private static Map<String, EEnumLiteral> unique(Iterable<Map<EEnumLiteral, String>> languages) {
        Map<String, Set<EEnumLiteral>> all = new HashMap<>();
        languages.forEach(words -> words.forEach((literal, word) ->
            all.computeIfAbsent(Layout.key(word), key -> new HashSet<>()).add(literal)));
        Map<String, EEnumLiteral> unique = new HashMap<>();
        all.forEach((word, some) -> {
            if (some.size() == 1) {
                unique.put(word, some.iterator().next());
            }
        });
        return unique;
    }

    /** The literals that say something, as a person reads them. */
    List<String> all(Language language) {
        return literals.getELiterals().stream().filter(each -> !each.getName().equals("UNSPECIFIED"))
                .map(each -> word(each, language)).toList();
    }

    /** A literal as a person reads it. */
    String word(EEnumLiteral literal, Language language) {
        return words.get(language).get(literal);
    }

    /** The literal of a word in the language, else in any; empty where no literal, or more than one, has it. */
    Optional<EEnumLiteral> literal(String word, Language language) {
        String key = Layout.key(word);
        return Optional.ofNullable(byWord.get(language).getOrDefault(key, byAnyWord.get(key)))
                .or(() -> Optional.ofNullable(literals.getEEnumLiteral(word.strip())));
    }
}
