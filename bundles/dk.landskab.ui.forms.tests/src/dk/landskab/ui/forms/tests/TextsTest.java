// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.forms.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dk.landskab.model.Metamodel;
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Texts;
import dk.landskab.testkit.TextsCheck;
import dk.landskab.ui.forms.ElementForm;
import dk.landskab.ui.forms.input.Reading;
import dk.landskab.ui.forms.plan.Help;
import dk.landskab.ui.forms.plan.Kind;

class TextsTest {

    @ParameterizedTest
    @ValueSource(classes = {Help.class, Reading.class, ElementForm.class})
    void everyTextIsThereInEveryLanguage(Class<?> home) {
        TextsCheck.complete(home);
    }

    @Test
    void everyKindOfQuestionSaysHowItIsFilledIn() {
        TextsCheck.has(Help.class, Stream.of(Kind.values()).map(each -> "fill." + each).collect(Collectors.toSet()));
    }

    @Test
    void everyHelpIsOfAFeatureThatThereIs() {
        Set<String> features = Metamodel.classes().flatMap(type -> type.getEAllStructuralFeatures().stream()
                .flatMap(each -> Stream.of("help." + each.getName(), "help." + type.getName() + "." + each.getName())))
                .collect(Collectors.toSet());
        List<String> lost = new Texts(Help.class).bundle(Language.EN).keySet().stream()
                .filter(key -> key.startsWith("help.") && !features.contains(key)).toList();
        assertEquals(List.of(), lost);
    }
}
