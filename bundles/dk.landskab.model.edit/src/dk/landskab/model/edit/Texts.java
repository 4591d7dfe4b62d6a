// SPDX-License-Identifier: EPL-2.0
package dk.landskab.model.edit;

import java.text.ChoiceFormat;
import java.text.Format;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.IntStream;

/**
 * The texts of one package in every language: {@code texts.properties} (English), {@code texts_da.properties} and
 * {@code texts_sv.properties} beside the class that is their home, in UTF-8, with {@link MessageFormat} patterns.
 *
 * @param home a class of the package; its class loader finds the files
 */
public record Texts(Class<?> home) {

    /**
     * The text of a key.
     *
     * @param arguments rendered by {@link Labels#text(Object)} before they are put in, without what {@link Seen nobody
     *            sees}, but for a number between whose
     *            words the text chooses, as in
     *            {@code {0,choice,0#{0} rows|1#1 row|1<{0} rows}}; below the first number the first words stand
     * @throws java.util.MissingResourceException where the key has no text, which the tests of each bundle rule out
     */
    public String get(Language language, String key, List<?> arguments) {
        String pattern = bundle(language).getString(key);
        Labels labels = Labels.in(language);
        MessageFormat format = new MessageFormat(pattern, language.locale());
        Format[] formats = format.getFormatsByArgumentIndex();
        Object[] rendered = IntStream.range(0, arguments.size()).mapToObj(i -> i < formats.length
                && formats[i] instanceof ChoiceFormat ? arguments.get(i) : Seen.of(labels.text(arguments.get(i)))).toArray();
        return format.format(rendered);
    }

    /** The text of a key that takes no arguments. */
    public String get(Language language, String key) {
        return get(language, key, List.of());
    }

    /** All texts in one language. */
    public ResourceBundle bundle(Language language) {
        Locale locale = language == Language.EN ? Locale.ROOT : Locale.of(language.tag());
        return ResourceBundle.getBundle(home.getPackageName() + ".texts", locale, home.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
