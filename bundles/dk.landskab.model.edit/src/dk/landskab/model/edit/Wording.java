// SPDX-License-Identifier: EPL-2.0
package dk.landskab.model.edit;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of one language for the classes, features and literals of the metamodel, as its file of labels gives them.
 *
 * @param texts key → text, never changed
 */
record Wording(Map<String, String> texts) {

    /** What a language is written with: {@code labels.properties} is English, the others carry their tag. */
    static Wording of(Language language) {
        String file = language == Language.EN ? "labels.properties" : "labels_" + language.tag() + ".properties";
        Properties properties = new Properties();
        try (InputStream stream = Wording.class.getResourceAsStream(file);
                Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
        return new Wording(properties.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(key -> key, properties::getProperty)));
    }

    /** The text of the first of some keys that has one. */
    Optional<String> first(String... keys) {
        return Stream.of(keys).map(texts::get).filter(text -> text != null && !text.isBlank()).findFirst();
    }
}
