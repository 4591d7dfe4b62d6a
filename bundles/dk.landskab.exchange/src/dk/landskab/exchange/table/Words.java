// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.table;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;

import dk.landskab.model.edit.Labels;
import dk.landskab.model.edit.Language;

/** The literals of an enumeration as words of a language. */
record Words(EEnum literals) {

    /** The literals that say something, as a person reads them. */
    List<String> all(Language language) {
        return literals.getELiterals().stream().filter(each -> !each.getName().equals("UNSPECIFIED"))
                .map(each -> of(each, language)).toList();
    }

    /** A literal; by its name where its word is that of another too. */
    String of(EEnumLiteral literal, Language language) {
        String word = word(literal, language);
        long same = literals.getELiterals().stream().filter(each -> word(each, language).equalsIgnoreCase(word))
                .count();
        return same == 1 ? word : literal.getName();
    }

    private static String word(EEnumLiteral literal, Language language) {
        return Labels.in(language).of(literal.getInstance());
    }

    /** The literal of a word in the language, else in any; empty where no literal, or more than one, has it. */
    Optional<EEnumLiteral> literal(String word, Language language) {
        return one(word, List.of(language)).or(() -> one(word, List.of(Language.values())))
                .or(() -> Optional.ofNullable(literals.getEEnumLiteral(word.strip())));
    }

    private Optional<EEnumLiteral> one(String word, List<Language> languages) {
        String wanted = Layout.key(word);
        Set<EEnumLiteral> found = languages.stream().flatMap(language -> literals.getELiterals().stream()
                .filter(each -> Layout.key(of(each, language)).equals(wanted)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }
}
