// SPDX-License-Identifier: EPL-2.0
package dk.landskab.testkit;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.Collections;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Texts;

/** That the texts of a package are there in every language, with the same arguments. */
public final class TextsCheck {

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

    private TextsCheck() {
    }

    /** Fails where a key is missing in a language, a text is empty, or a text takes other arguments than in English. */
    public static void complete(Class<?> home) {
        Texts texts = new Texts(home);
        ResourceBundle english = texts.bundle(Language.EN);
        assertAll(Arrays.stream(Language.values()).map(language -> () -> {
            ResourceBundle bundle = texts.bundle(language);
            assertEquals(language == Language.EN ? "" : language.tag(), bundle.getLocale().getLanguage(),
                    () -> "no texts of " + home.getPackageName() + " in " + language);
            assertEquals(new TreeSet<>(english.keySet()), new TreeSet<>(own(bundle)), () -> "keys in " + language);
            english.keySet().forEach(key -> {
                assertFalse(bundle.getString(key).isBlank(), () -> key + " is empty in " + language);
                assertEquals(arguments(english.getString(key)), arguments(bundle.getString(key)),
                        () -> "arguments of " + key + " in " + language);
            });
        }));
    }

    /** Fails where a key has no text in English. */
    public static void has(Class<?> home, Set<String> keys) {
        Set<String> missing = new TreeSet<>(keys);
        missing.removeAll(new Texts(home).bundle(Language.EN).keySet());
        assertEquals(Set.of(), missing, () -> "keys without a text beside " + home.getName());
    }

    private static Set<String> own(ResourceBundle bundle) {
        return bundle instanceof PropertyResourceBundle own
                ? Collections.list(own.getKeys()).stream().filter(key -> own.handleGetObject(key) != null)
                        .collect(Collectors.toSet())
                : bundle.keySet();
    }

    private static Set<String> arguments(String pattern) {
        return ARGUMENT.matcher(pattern).results().map(each -> each.group(1)).collect(Collectors.toSet());
    }
}
