// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.writing;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;

import dk.landskab.acquisition.conversion.Amounts;
import dk.landskab.acquisition.conversion.Reserved;
import dk.landskab.acquisition.conversion.Words;
import dk.landskab.acquisition.process.EffectiveProcess;
import dk.landskab.model.core.Identified;

/** The words for single values and references, as the grammar has them; nothing for what is not said. */
final class Wording {

    private final Set<String> reserved;
    private final Map<String, Map<Enumerator, String>> literals;
    private final ShortNames names;

    Wording(Grammar grammar, ShortNames names) {
        this.reserved = Reserved.in(grammar);
        this.literals = GrammarUtil.allEnumRules(grammar).stream()
                .collect(Collectors.toMap(EnumRule::getName, Wording::literals));
        this.names = names;
    }

    private static Map<Enumerator, String> literals(EnumRule rule) {
        return EcoreUtil2.eAllOfType(rule, EnumLiteralDeclaration.class).stream().collect(Collectors.toMap(
                each -> each.getEnumLiteral().getInstance(), each -> each.getLiteral().getValue(), (one, two) -> one));
    }

    /** A name as it is written. */
    String name(String id) {
        return Words.written(id, reserved);
    }

    /** A value of a comparison as it is written. */
    String value(String value) {
        return Words.writtenValue(value, reserved);
    }

    /** A keyword and a text. */
    String text(String keyword, String text) {
        return text == null ? "" : phrase(keyword, Words.quoted(text));
    }

    /** Texts, one after the other, within braces. */
    String texts(List<String> texts) {
        return texts.isEmpty() ? "" : texts.stream().map(Words::quoted).collect(Collectors.joining(" ", "{ ", " }"));
    }

    /** The keyword that a rule of the grammar has for a value; nothing where it has none. */
    String literal(String rule, Enumerator value) {
        return literals.get(rule).getOrDefault(value, "");
    }

    /** A keyword and one for a value. */
    String literal(String keyword, String rule, Enumerator value) {
        String literal = literal(rule, value);
        return literal.isEmpty() ? "" : phrase(keyword, literal);
    }

    /** A keyword and keywords for values, in the order of the metamodel. */
    String literals(String keyword, String rule, Collection<? extends Enumerator> values) {
        return values.isEmpty() ? "" : phrase(keyword, values.stream().distinct()
                .sorted((one, two) -> Integer.compare(one.getValue(), two.getValue()))
                .map(each -> literal(rule, each)).collect(Collectors.joining(", ")));
    }

    /** A keyword and a number or a date. */
    String plain(String keyword, Object value, String... more) {
        return value == null ? "" : phrase(keyword, value instanceof BigDecimal number ? Amounts.written(number)
                : value.toString(), String.join(" ", more));
    }

    /** A keyword and the names of what an object refers to. */
    String names(String keyword, EObject source, EReference feature) {
        Object value = ((InternalEObject) source).eGet(feature, false);
        List<?> targets = value == null ? List.of() : value instanceof List<?> several ? several : List.of(value);
        String joined = targets.stream().map(target -> name(names.of(source, feature, (EObject) target)))
                .sorted().collect(Collectors.joining(", "));
        return joined.isEmpty() ? "" : phrase(keyword, joined);
    }

    /** The numbers of subjects, in quotes. */
    String subjects(String keyword, EObject source, EReference feature) {
        String joined = ((List<?>) source.eGet(feature)).stream()
                .map(target -> names.of(source, feature, (EObject) target)).sorted()
                .map(id -> Words.quoted(id.replaceFirst("^kle\\.", ""))).collect(Collectors.joining(", "));
        return joined.isEmpty() ? "" : phrase(keyword, joined);
    }

    private static String phrase(String... words) {
        return List.of(words).stream().filter(word -> !word.isEmpty()).collect(Collectors.joining(" "));
    }

    /** The name of a part in what contains it. */
    String local(Identified part) {
        return name(EffectiveProcess.localName(part));
    }
}
