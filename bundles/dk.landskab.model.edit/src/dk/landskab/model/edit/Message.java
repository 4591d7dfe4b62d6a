// SPDX-License-Identifier: EPL-2.0
package dk.landskab.model.edit;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Something to be said to a person, whatever the language: results carry messages, and only what shows them chooses
 * the language.
 *
 * @param texts where the text is found
 * @param key the key of the text
 * @param arguments what goes into the text: elements, classes, features, literals, dates, numbers, other messages,
 *            {@link Phrase phrases}, lists of them, plain strings, or null for "nothing"
 */
public record Message(Texts texts, String key, List<?> arguments) {

    /** Copies the arguments; nulls among them are allowed. */
    public Message {
        arguments = Collections.unmodifiableList(Arrays.asList(arguments.toArray()));
    }

    /** A message whose texts stand beside a class. */
    public static Message of(Class<?> home, String key, Object... arguments) {
        return new Message(new Texts(home), key, Arrays.asList(arguments));
    }

    /** The message in a language. */
    public String in(Language language) {
        return texts.get(language, key, arguments);
    }
}
