// SPDX-License-Identifier: EPL-2.0
package dk.landskab.model.tests;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import dk.landskab.model.Metamodel;

class ConceptsTest {

    static Stream<Arguments> concepts() throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                ConceptsTest.class.getResourceAsStream("concepts.txt"), StandardCharsets.UTF_8))) {
            List<String> lines = reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
            return lines.stream().map(line -> line.split(" \\| ")).map(row -> Arguments.of(row[0], row[1]));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("concepts")
    void everyConceptOfTheFieldHasAHome(String concept, String homes) {
        Stream.of(homes.split(" ")).forEach(home -> {
            String[] steps = home.split("[.=]");
            EClass type = Metamodel.classNamed(steps[0]).orElse(null);
            assertNotNull(type, home);
            if (steps.length > 1) {
                EStructuralFeature feature = type.getEStructuralFeature(steps[1]);
                assertNotNull(feature, home);
                if (steps.length > 2) {
                    assertNotNull(((EEnum) feature.getEType()).getEEnumLiteral(steps[2]), home);
                }
            }
        });
    }
}
