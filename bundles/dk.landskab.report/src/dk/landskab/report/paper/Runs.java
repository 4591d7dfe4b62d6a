// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.paper;

import java.util.ArrayList;
import java.util.List;

import dk.landskab.report.paper.Paper.Run;

/** Puts words together as a page does: space between them counts once, and none of it stands at an edge. */
final class Runs {

    private final List<Run> runs = new ArrayList<>();
    private boolean isAtEdge = true;
    private boolean isSpaced;

    void add(String style, String text) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (each == ' ' || each == '\n' || each == '\t' || each == '\r') {
                isSpaced = true;
            } else {
                if (isSpaced && !isAtEdge) {
                    words.append(' ');
                }
                words.append(each);
                isSpaced = false;
                isAtEdge = false;
            }
        }
        if (!words.isEmpty()) {
            runs.add(new Run(style, words.toString()));
        }
    }

    void breakLine() {
        runs.add(new Run("", "\n"));
        isAtEdge = true;
        isSpaced = false;
    }

    /** The words, without lines that are empty at the end. */
    List<Run> trimmed() {
        while (!runs.isEmpty() && runs.getLast().text().equals("\n")) {
            runs.removeLast();
        }
        return runs;
    }
}
