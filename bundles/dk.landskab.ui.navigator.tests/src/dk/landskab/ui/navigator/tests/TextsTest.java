// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.navigator.tests;

import java.util.HashSet;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dk.landskab.model.Metamodel;
import dk.landskab.testkit.TextsCheck;
import dk.landskab.ui.navigator.Navigator;
import dk.landskab.ui.navigator.action.Offer;
import dk.landskab.ui.navigator.grouping.Grouping;

class TextsTest {

    @ParameterizedTest
    @ValueSource(classes = {Grouping.class, Offer.class, Navigator.class})
    void everyTextIsThereInEveryLanguage(Class<?> home) {
        TextsCheck.complete(home);
    }

    @Test
    void everyGroupingAndEveryPackageHasItsText() {
        Set<String> keys = new HashSet<>();
        Metamodel.packages().forEach(each -> keys.add("package." + each.getName()));
        Set.of(Grouping.values()).forEach(each -> keys.add("grouping." + each.name()));
        TextsCheck.has(Grouping.class, keys);
    }
}
