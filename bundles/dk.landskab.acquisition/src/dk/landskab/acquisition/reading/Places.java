// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.reading;

import java.util.Arrays;

import dk.landskab.store.Location;

/** The lines and columns of a text. */
final class Places {

    private final String path;
    private final int[] lineStarts;

    Places(String path, String text) {
        this.path = path;
        int[] starts = new int[(int) text.chars().filter(each -> each == '\n').count() + 1];
        for (int line = 1, at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            starts[line++] = at + 1;
        }
        this.lineStarts = starts;
    }

    /** The place of an offset. */
    Location of(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Location(path, line + 1, offset - lineStarts[line] + 1);
    }
}
