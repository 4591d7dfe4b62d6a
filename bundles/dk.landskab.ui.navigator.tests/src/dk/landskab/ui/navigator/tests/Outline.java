// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.navigator.tests;

import dk.landskab.model.edit.Labels;
import dk.landskab.model.edit.Language;
import dk.landskab.ui.navigator.grouping.GroupTree;
import dk.landskab.ui.navigator.grouping.Node;

/** A tree as text: two spaces of indentation a level. */
final class Outline {

    private Outline() {
    }

    static String of(GroupTree tree, Language language) {
        StringBuilder text = new StringBuilder();
        tree.root().children().forEach(each -> write(each, "", Labels.in(language), text));
        return text.toString();
    }

    private static void write(Node node, String indentation, Labels labels, StringBuilder text) {
        text.append(indentation).append(node.label(labels)).append('\n');
        node.children().forEach(each -> write(each, indentation + "  ", labels, text));
    }

    static long count(String outline, String line) {
        return outline.lines().filter(each -> each.strip().equals(line)).count();
    }
}
