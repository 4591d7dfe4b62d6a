// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.writing;

import java.math.BigDecimal;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

import dk.landskab.analysis.Amounts;
import dk.landskab.model.edit.Labels;
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;

/** Says things in one language. */
final class Voice {

    private final Language language;
    private final Labels labels;

    Voice(Language language) {
        this.language = language;
        this.labels = Labels.in(language);
    }

    Language language() {
        return language;
    }

    /** A text of this package. */
    String say(String key, Object... arguments) {
        return Message.of(Voice.class, key, arguments).in(language);
    }

    /** A text of this package about so many: the key with ".one" behind it for one, with ".many" for others. */
    String count(String key, int count, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = count;
        System.arraycopy(more, 0, arguments, 1, more.length);
        return say(key + (count == 1 ? ".one" : ".many"), arguments);
    }

    String say(Message message) {
        return message.in(language);
    }

    List<String> say(List<Message> messages) {
        return messages.stream().map(this::say).toList();
    }

    String name(EObject element) {
        return labels.of(element);
    }

    String type(EClass type) {
        return labels.of(type);
    }

    /** A literal, with a capital letter to stand by itself. */
    String literal(Enumerator literal) {
        return capital(labels.of(literal));
    }

    /** Words with a capital letter to stand by themselves. */
    String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(language.locale()) + words.substring(1);
    }

    /** A literal within a sentence. */
    String inside(Enumerator literal) {
        return labels.of(literal);
    }

    String text(Object value) {
        return labels.text(value);
    }

    String number(BigDecimal number) {
        return labels.text(number);
    }

    String amounts(Amounts amounts) {
        return String.join(", ", say(amounts.inWords()));
    }

    Labels labels() {
        return labels;
    }
}
