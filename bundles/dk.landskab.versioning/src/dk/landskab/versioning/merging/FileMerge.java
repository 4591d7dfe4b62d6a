// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.merging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

import dk.landskab.compare.conflict.Conflict;
import dk.landskab.compare.conflict.Side;
import dk.landskab.compare.merge.Favoured;
import dk.landskab.compare.merge.Merge;
import dk.landskab.compare.merge.MergeRefusedException;
import dk.landskab.compare.merge.MergeResult;
import dk.landskab.model.edit.Message;
import dk.landskab.store.Landscape;
import dk.landskab.store.LandscapeAssembly;
import dk.landskab.store.LoadedPart;
import dk.landskab.store.Origin;
import dk.landskab.store.PartFormats;
import dk.landskab.store.PartSource;
import dk.landskab.store.UnreadableException;

/**
 * One file of a landscape merged by itself, as Git asks a merge driver to. What only the whole landscape shows — an
 * element that went to another file, a reference to what the other side deleted elsewhere — is not seen here; the check
 * before the merge commit finds it.
 *
 * @param bytes the file in the end; where it is in conflict, with Git's markers around the facts in conflict
 * @param conflicts what nobody decided
 * @param refusal why the file could not be merged as a landscape; then the bytes are a merge of lines, in conflict in
 *            any case
 */
public record FileMerge(byte[] bytes, List<Conflict> conflicts, Optional<Message> refusal) {

    /**
     * How conflicts are marked in the file.
     *
     * @param markerSize how many letters a marker has
     * @param ours name of our side
     * @param theirs name of their side
     */
    public record Marking(int markerSize, String ours, String theirs) {

        /** As Git marks without being told otherwise. */
        public static final Marking USUAL = new Marking(7, "ours", "theirs");

        private byte[] text(byte[] ourText, byte[] theirText) {
            return new ConflictText(markerSize, ours, theirs).of(ourText, theirText);
        }
    }

    /** Copies the list. */
    public FileMerge {
        conflicts = List.copyOf(conflicts);
    }

    /** Whether the file is merged and may be committed. */
    public boolean isClean() {
        return conflicts.isEmpty() && refusal.isEmpty();
    }

    /**
     * Merges a file.
     *
     * @param path within the landscape; its extension says how the file is read
     * @param base what both sides began with; empty where the file is new on both
     */
    public static FileMerge of(String path, byte[] base, byte[] ours, byte[] theirs, Marking marking) {
        try {
            Landscape from = landscape(path, base);
            Landscape our = landscape(path, ours);
            Landscape their = landscape(path, theirs);
            MergeResult result = Merge.of(from, our, their);
            byte[] ourText = bytes(path, Favoured.merge(from, our, their, Side.OURS));
            byte[] text = result.isCommittable() ? bytes(path, result)
                    : marking.text(ourText, bytes(path, Favoured.merge(from, our, their, Side.THEIRS)));
            return new FileMerge(text, result.conflicts(), Optional.empty());
        } catch (UnreadableException e) {
            return refused(e.what(), base, ours, theirs, marking);
        } catch (MergeRefusedException e) {
            return refused(e.what(), base, ours, theirs, marking);
        }
    }

    private static FileMerge refused(Message why, byte[] base, byte[] ours, byte[] theirs, Marking marking) {
        return new FileMerge(TextMerge.of(base, ours, theirs, marking.ours(), marking.theirs()), List.of(),
                Optional.of(why));
    }

    private static Landscape landscape(String path, byte[] bytes) {
        List<LoadedPart> parts = bytes.length == 0 ? List.of()
                : List.of(PartFormats.standard().read(PartSource.of(path, bytes)));
        return LandscapeAssembly.ofSome(Origin.of(path), parts);
    }

    /** The file as a merge left it; nothing where it left none. */
    private static byte[] bytes(String path, MergeResult result) {
        try {
            for (LoadedPart part : result.landscape().parts()) {
                if (part.path().equals(path)) {
                    return part.source().bytes();
                }
            }
            return new byte[0];
        } catch (IOException e) {
            throw new UncheckedIOException("a merged file stands in memory", e);
        }
    }
}
