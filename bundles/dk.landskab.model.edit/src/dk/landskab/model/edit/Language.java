// SPDX-License-Identifier: EPL-2.0
package dk.landskab.model.edit;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages in which everything that a person reads is written. */
public enum Language {

    /** English; also what holds for a reader whose language is none of these. */
    EN(Locale.forLanguageTag("en-GB")),
    /** Danish. */
    DA(Locale.forLanguageTag("da-DK")),
    /** Swedish. */
    SV(Locale.forLanguageTag("sv-SE"));

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** How numbers and words are written in this language. */
    public Locale locale() {
        return locale;
    }

    /** The two-letter code, as it stands in {@code lang} of a page: {@code en}, {@code da}, {@code sv}. */
    public String tag() {
        return locale.getLanguage();
    }

    /** The language with a two-letter code, whatever its case; empty where we do not speak it. */
    public static Optional<Language> ofTag(String tag) {
        return Arrays.stream(values()).filter(language -> language.tag().equalsIgnoreCase(tag)).findFirst();
    }

    /** The language of a reader with this locale, else {@link #EN}. */
    public static Language of(Locale locale) {
        return ofTag(locale.getLanguage()).orElse(EN);
    }
}
