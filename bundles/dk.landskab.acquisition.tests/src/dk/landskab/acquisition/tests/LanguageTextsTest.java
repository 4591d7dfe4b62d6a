// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.tests;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dk.landskab.acquisition.conversion.Unconvertible;
import dk.landskab.acquisition.reading.TextReader;
import dk.landskab.acquisition.syntax.Sentences;
import dk.landskab.acquisition.writing.TextWriter;
import dk.landskab.testkit.TextsCheck;

/** Everything that is told has its words in every language. */
class LanguageTextsTest {

    @ParameterizedTest
    @ValueSource(classes = {Unconvertible.class, TextReader.class, Sentences.class, TextWriter.class})
    void areThereInEveryLanguage(Class<?> home) {
        TextsCheck.complete(home);
    }
}
