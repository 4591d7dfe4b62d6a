// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.TerminalRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import dk.landskab.acquisition.ide.AcquisitionLanguageIdeSetup;
import dk.landskab.acquisition.ide.service.WordMeaning;
import dk.landskab.acquisition.reading.AcquisitionParser;
import dk.landskab.model.edit.Labels;
import dk.landskab.model.edit.Language;

/** What every word of the language is said to be for. */
class WordMeaningTest {

    private static final Grammar GRAMMAR = new AcquisitionParser(new AcquisitionLanguageIdeSetup()::createInjector)
            .grammar().getGrammar();

    /** All words but those that only stand in the names of things, where they are suggested by what they name. */
    private static Stream<Keyword> words() {
        return GrammarUtil.allRules(GRAMMAR).stream()
                .filter(rule -> !(rule instanceof TerminalRule)
                        && !(rule instanceof ParserRule parsed && GrammarUtil.isDatatypeRule(parsed)))
                .flatMap(rule -> EcoreUtil2.eAllOfType(rule, Keyword.class).stream())
                .filter(word -> Character.isLetter(word.getValue().charAt(0)));
    }

    @ParameterizedTest
    @EnumSource
    void everyWordHasAnExplanation(Language language) {
        WordMeaning meaning = new WordMeaning(Labels.in(language));

        assertEquals(List.of(), words().filter(word -> meaning.of(word).filter(Predicate.not(String::isBlank)).isEmpty())
                .map(Keyword::getValue).toList());
        assertTrue(words().count() > 100);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "EN; replaces;  Replaces applications (Acquisition)",
        "EN; dpia;      Kind of assessment: data protection impact assessment (DPIA)",
        "EN; encrypted; Encrypted (Connection): yes",
        "DA; encrypted; Krypteret (Tilslutning): ja",
        "SV; encrypted; Krypterad (Anslutning): ja",
    })
    void aWordSaysWhatItIsForInTheLanguageOfTheReader(Language language, String word, String said) {
        WordMeaning meaning = new WordMeaning(Labels.in(language));

        assertTrue(words().filter(each -> each.getValue().equals(word)).map(each -> meaning.of(each).orElseThrow()).toList()
                .contains(said), () -> words().filter(each -> each.getValue().equals(word))
                        .map(each -> meaning.of(each).orElseThrow()).toList().toString());
    }
}
