// SPDX-License-Identifier: EPL-2.0
package dk.landskab.example.sheet;

import java.util.Optional;

/**
 * The head of a column.
 *
 * @param path the feature it fills
 * @param ids how ids in it are written
 * @param spread whether each of its ids makes a row
 * @param children what its cells make, where they make contained objects
 */
record Column(String path, Ids ids, boolean spread, Optional<Children> children) {

    static final String ID = "id";
    static final String IN = "in";

    static Column of(String head) {
        int parenthesis = head.indexOf('(');
        if (parenthesis >= 0) {
            String pattern = head.substring(parenthesis + 1, head.lastIndexOf(')'));
            return new Column(head.substring(0, parenthesis), Ids.WHOLE, false, Optional.of(Children.of(pattern)));
        }
        int at = head.indexOf('@');
        String name = (at < 0 ? head : head.substring(0, at)).strip();
        Ids ids = at < 0 ? Ids.WHOLE : new Ids(head.substring(at + 1).strip());
        boolean spread = name.endsWith("*");
        return new Column(spread ? name.substring(0, name.length() - 1) : name, ids, spread, Optional.empty());
    }

    /** Whether it says which object is meant, and fills no feature. */
    boolean isKey() {
        return path.equals(ID) || path.equals(IN);
    }
}
