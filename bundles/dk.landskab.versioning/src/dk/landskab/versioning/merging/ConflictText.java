// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.merging;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.EditList;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;

/**
 * Two texts as one, in which Git's conflict markers stand around the lines that differ. Since a landscape has one fact a
 * line, and both texts hold everything that could be merged, only the facts in conflict are marked.
 *
 * @param markerSize how many letters a marker has; Git's own have seven
 * @param ours name of our side
 * @param theirs name of their side
 */
record ConflictText(int markerSize, String ours, String theirs) {

    /** The text; equal texts are given as they are. */
    byte[] of(byte[] ourText, byte[] theirText) {
        RawText one = new RawText(ourText);
        RawText other = new RawText(theirText);
        EditList edits = new HistogramDiff().diff(RawTextComparator.DEFAULT, one, other);
        ByteArrayOutputStream text = new ByteArrayOutputStream(ourText.length);
        int line = 0;
        for (Edit edit : edits) {
            copy(one, line, edit.getBeginA(), text);
            mark('<', ours, text);
            copy(one, edit.getBeginA(), edit.getEndA(), text);
            mark('=', "", text);
            copy(other, edit.getBeginB(), edit.getEndB(), text);
            mark('>', theirs, text);
            line = edit.getEndA();
        }
        copy(one, line, one.size(), text);
        return text.toByteArray();
    }

    private static void copy(RawText source, int from, int to, ByteArrayOutputStream text) {
        if (from < to) {
            String lines = source.getString(from, to, false);
            text.writeBytes(lines.getBytes(StandardCharsets.UTF_8));
            if (!lines.endsWith("\n")) {
                text.write('\n');
            }
        }
    }

    private void mark(char letter, String name, ByteArrayOutputStream text) {
        String marker = String.valueOf(letter).repeat(markerSize) + (name.isEmpty() ? "" : " " + name) + "\n";
        text.writeBytes(marker.getBytes(StandardCharsets.UTF_8));
    }
}
