// SPDX-License-Identifier: EPL-2.0
package dk.landskab.model.edit;

import java.util.Locale;

/** Words made from a technical name, for what the metamodel does not know and the labels therefore cannot name. */
final class Words {

    private Words() {
    }

    /** {@code usersFrom} as "Users from". */
    static String ofName(String name) {
        String words = name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ");
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1).toLowerCase(Locale.ROOT);
    }

    /** {@code HALF_YEAR_END} as "half year end". */
    static String ofLiteral(String name) {
        return name.replace('_', ' ').toLowerCase(Locale.ROOT);
    }

    /** A label as it stands within a sentence: with a small letter, unless it begins with an abbreviation. */
    static String inside(String label) {
        boolean abbreviated = label.length() > 1 && !Character.isLowerCase(label.charAt(1));
        return abbreviated ? label : label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }
}
