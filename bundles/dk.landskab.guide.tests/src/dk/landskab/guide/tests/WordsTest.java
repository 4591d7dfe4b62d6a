// SPDX-License-Identifier: EPL-2.0
package dk.landskab.guide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClassifier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dk.landskab.guide.Guide;
import dk.landskab.model.Metamodel;
import dk.landskab.model.edit.Labels;
import dk.landskab.model.edit.Language;

/** The chapter of words says what forms and reports say. */
class WordsTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(\\w+)` \\| (.+) \\| (.+) \\| (.+) \\|$");
    private static final int FEWEST = 40;

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyWordIsThatOfTheModelInAllThreeLanguages(Language language) {
        Map<String, EClassifier> classes = Metamodel.packages().stream().flatMap(each -> each.getEClassifiers().stream())
                .collect(Collectors.toMap(EClassifier::getName, Function.identity(), (one, other) -> one));
        List<MatchResult> rows = ROW.matcher(Guide.named("words", language).orElseThrow().markdown()).results().toList();
        assertTrue(rows.size() >= FEWEST, "rows: " + rows.size());
        for (MatchResult row : rows) {
            EClassifier type = classes.get(row.group(1));
            assertEquals(Stream.of(Language.EN, Language.DA, Language.SV).map(each -> Labels.in(each).of(type)).toList(),
                    List.of(row.group(2), row.group(3), row.group(4)), row.group(1));
        }
    }
}
