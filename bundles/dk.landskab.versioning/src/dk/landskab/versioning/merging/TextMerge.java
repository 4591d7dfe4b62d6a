// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.merging;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;
import org.eclipse.jgit.merge.MergeAlgorithm;
import org.eclipse.jgit.merge.MergeFormatter;
import org.eclipse.jgit.merge.MergeResult;

/**
 * Merges three texts line by line, as Git does without us, for files that cannot be understood. It is never taken for a
 * solution: whoever uses it leaves the file in conflict.
 */
final class TextMerge {

    private TextMerge() {
    }

    /** The text, with markers where the sides differ and names of base, ours and theirs beside them. */
    static byte[] of(byte[] base, byte[] ours, byte[] theirs, String ourName, String theirName) {
        MergeResult<RawText> merged = new MergeAlgorithm().merge(RawTextComparator.DEFAULT, new RawText(base),
                new RawText(ours), new RawText(theirs));
        ByteArrayOutputStream text = new ByteArrayOutputStream(ours.length);
        try {
            new MergeFormatter().formatMerge(text, merged, List.of("base", ourName, theirName),
                    StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("memory takes whatever is written", e);
        }
        return text.toByteArray();
    }
}
