// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.acquisitions;

import java.util.ArrayList;
import java.util.List;

import dk.landskab.store.TextEdit;

/** Makes lines comments, or what they were before. */
final class Comments {

    private static final String SIGN = "//";

    private Comments() {
    }

    /**
     * The edits that make the lines of a range comments; where all are comments already, that make them none.
     *
     * @return in the order of the text; blank lines stay as they are
     */
    static List<TextEdit> toggled(String text, int from, int to) {
        List<Integer> starts = new ArrayList<>();
        int last = to > from && text.charAt(to - 1) == '\n' ? to - 1 : to;
        for (int start = text.lastIndexOf('\n', from - 1) + 1; start <= last && start < text.length();
                start += line(text, start).length() + 1) {
            if (!line(text, start).isBlank()) {
                starts.add(start + line(text, start).length() - line(text, start).stripLeading().length());
            }
        }
        boolean allAre = !starts.isEmpty() && starts.stream().allMatch(each -> text.startsWith(SIGN, each));
        return starts.stream().map(each -> allAre
                ? new TextEdit(each, text.startsWith(SIGN + " ", each) ? SIGN.length() + 1 : SIGN.length(), "")
                : TextEdit.insert(each, SIGN + " ")).toList();
    }

    private static String line(String text, int start) {
        int end = text.indexOf('\n', start);
        return text.substring(start, end < 0 ? text.length() : end);
    }
}
