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
        for (Edit found : edits) {
            Edit edit = slid(found, line, one, other);
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

    /**
     * Lines that only one text has can be cut out in several places where they are framed by equal ones. The place at
     * which the least indented line comes first is where an element begins.
     *
     * @param floor the first line of our text that is not used yet
     */
    private static Edit slid(Edit edit, int floor, RawText one, RawText other) {
        boolean isDeletion = edit.getType() == Edit.Type.DELETE;
        if (!isDeletion && edit.getType() != Edit.Type.INSERT) {
            return edit;
        }
        RawText text = isDeletion ? one : other;
        int begin = isDeletion ? edit.getBeginA() : edit.getBeginB();
        int end = isDeletion ? edit.getEndA() : edit.getEndB();
        int best = 0;
        for (int by = 1; edit.getBeginA() - by >= floor
                && text.getString(begin - by).equals(text.getString(end - by)); by++) {
            if (indent(text, begin - by) < indent(text, begin - best)) {
                best = by;
            }
        }
        return new Edit(edit.getBeginA() - best, edit.getEndA() - best, edit.getBeginB() - best,
                edit.getEndB() - best);
    }

    private static int indent(RawText text, int line) {
        String content = text.getString(line);
        return content.length() - content.stripLeading().length();
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
