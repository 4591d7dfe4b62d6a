// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.navigator.tests;

import java.util.HashSet;
import java.util.Set;

import org.junit.jupiter.api.Test;

import dk.landskab.model.Metamodel;
import dk.landskab.testkit.TextsCheck;
import dk.landskab.ui.navigator.grouping.Grouping;

class TextsTest {

    @Test
    void everyTextOfTheGroupingsIsThereInEveryLanguage() {
        TextsCheck.complete(Grouping.class);
    }

    @Test
    void everyGroupingAndEveryPackageHasItsText() {
        Set<String> keys = new HashSet<>();
        Metamodel.packages().forEach(each -> keys.add("package." + each.getName()));
        Set.of(Grouping.values()).forEach(each -> keys.add("grouping." + each.name()));
        TextsCheck.has(Grouping.class, keys);
    }
}
