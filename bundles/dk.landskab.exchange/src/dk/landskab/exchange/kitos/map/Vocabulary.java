// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.kitos.map;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What words mean. Capitals and white space around a word make no difference. */
record Vocabulary<T>(Map<String, T> meanings) {

    /** Copies the words. */
    Vocabulary {
        meanings = Map.copyOf(meanings);
    }

    /** Of lists of words in small letters with {@code |} between them, by what they mean. */
    static <T> Vocabulary<T> of(Map<T, String> lists) {
        Map<String, T> meanings = new HashMap<>();
        lists.forEach((meaning, list) -> {
            for (String word : list.split("\\|")) {
                meanings.put(word, meaning);
            }
        });
        return new Vocabulary<>(meanings);
    }

    /** What a word means; empty where nobody knows it. */
    Optional<T> of(String word) {
        return Optional.ofNullable(meanings.get(word.strip().toLowerCase(Locale.ROOT)));
    }
}
