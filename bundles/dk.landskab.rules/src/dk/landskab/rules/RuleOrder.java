// SPDX-License-Identifier: EPL-2.0
package dk.landskab.rules;

import java.util.Comparator;

/** Orders ids of rules as people count: {@code V-TIME-2} before {@code V-TIME-10}. */
final class RuleOrder {

    /** By family; in one family a longer id has the greater number. */
    static final Comparator<String> NATURAL = Comparator.comparing(RuleOrder::family)
            .thenComparingInt(String::length)
            .thenComparing(Comparator.naturalOrder());

    private RuleOrder() {
    }

    private static String family(String id) {
        int dash = id.lastIndexOf('-');
        return dash < 0 ? id : id.substring(0, dash);
    }
}
