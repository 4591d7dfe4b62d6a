// SPDX-License-Identifier: EPL-2.0
package dk.landskab.rules.data;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

import dk.landskab.model.core.ExternalRef;
import dk.landskab.model.core.Property;
import dk.landskab.model.edit.Phrase;
import dk.landskab.rules.Finding;
import dk.landskab.rules.Rule;
import dk.landskab.rules.RuleContext;
import dk.landskab.rules.Severity;

/**
 * V-DATA-4: a text of the landscape looks as if it held the number of a person, Danish or Swedish. Every text is
 * looked at: names, descriptions, properties, ids. The message never repeats the number, nor the name it may stand in.
 */
public final class PersonInText implements Rule {

    @Override
    public String id() {
        return "V-DATA-4";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Stream<Finding> check(RuleContext context) {
        Map<EClass, List<EAttribute>> texts = new HashMap<>();
        return context.landscape().objects().flatMap(object -> texts
                .computeIfAbsent(object.eClass(), PersonInText::texts).stream()
                .flatMap(text -> found(object, text).map(number -> finding(context, object, number.name(),
                        Phrase.inside(object.eClass()), Phrase.inside(text)).at(text)).stream()));
    }

    private static List<EAttribute> texts(EClass type) {
        return type.getEAllAttributes().stream()
                .filter(attribute -> attribute.getEAttributeType().getInstanceClass() == String.class).toList();
    }

    private static Optional<PersonalNumber> found(EObject object, EAttribute text) {
        Object value = object.eGet(text);
        return (value instanceof Collection<?> many ? many.stream() : Stream.ofNullable(value))
                .flatMap(each -> PersonalNumber.in(label(object, text), (String) each).stream()).findFirst();
    }

    private static String label(EObject object, EAttribute text) {
        String label = switch (object) {
            case Property property -> property.getKey();
            case ExternalRef reference -> reference.getScheme().name();
            default -> text.getName().replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ");
        };
        return label == null ? "" : label.replace('_', ' ').toLowerCase(Locale.ROOT);
    }
}
