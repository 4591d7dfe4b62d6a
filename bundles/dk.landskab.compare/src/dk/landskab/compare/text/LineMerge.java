// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.compare.rangedifferencer.IRangeComparator;
import org.eclipse.compare.rangedifferencer.RangeDifference;
import org.eclipse.compare.rangedifferencer.RangeDifferencer;

/**
 * Merges a text line by line. Changes of the same lines clash, and different lines in one place; changes of lines that
 * only touch each other do not, since a line is a statement.
 */
public final class LineMerge {

    private final Versions<Lines> lines;
    private final List<String> merged = new ArrayList<>();
    private final List<String> both = new ArrayList<>();
    private Versions<String> clash;

    private LineMerge(Versions<String> texts) {
        this.lines = texts.map(Lines::of);
        for (RangeDifference range : RangeDifferencer.findRanges(lines.base(), lines.ours(), lines.theirs())) {
            take(range);
        }
    }

    /** Merges a text that all three have. */
    public static LineMerge of(Versions<String> texts) {
        return new LineMerge(texts);
    }

    private void take(RangeDifference range) {
        List<String> ours = lines.ours().part(range.leftStart(), range.leftEnd());
        List<String> theirs = lines.theirs().part(range.rightStart(), range.rightEnd());
        if (range.kind() == RangeDifference.CONFLICT && clash == null) {
            clash = new Versions<>(lines.base().text(range.ancestorStart(), range.ancestorEnd()),
                    String.join("\n", ours), String.join("\n", theirs));
        }
        List<String> taken = range.kind() == RangeDifference.RIGHT ? theirs : ours;
        merged.addAll(taken);
        both.addAll(range.kind() == RangeDifference.CONFLICT
                ? together(lines.base().part(range.ancestorStart(), range.ancestorEnd()), ours, theirs) : taken);
    }

    /** What our side has and theirs did not take away, then what their side has besides, without a common beginning. */
    private static List<String> together(List<String> base, List<String> ours, List<String> theirs) {
        List<String> all = new ArrayList<>(ours);
        all.removeIf(line -> base.contains(line) && !theirs.contains(line));
        int same = 0;
        while (same < Math.min(ours.size(), theirs.size()) && ours.get(same).equals(theirs.get(same))) {
            same++;
        }
        theirs.subList(same, theirs.size()).stream().filter(line -> !base.contains(line)).forEach(all::add);
        return all;
    }

    /** The merged text; empty where lines clash. */
    public Optional<String> merged() {
        return clash == null ? Optional.of(String.join("\n", merged)) : Optional.empty();
    }

    /** The merged text with the lines of both, ours first, wherever lines clash. */
    public String both() {
        return String.join("\n", both);
    }

    /** The first lines that clash; empty where none do. */
    public Optional<Versions<String>> clash() {
        return Optional.ofNullable(clash);
    }

    /** The first lines in which two texts differ, those of the one as base and those of the other as ours. */
    public static Versions<String> firstDifference(String one, String other) {
        Lines before = Lines.of(one);
        Lines after = Lines.of(other);
        RangeDifference[] differences = RangeDifferencer.findDifferences(before, after);
        return differences.length == 0 ? new Versions<>(one, other, null)
                : new Versions<>(before.text(differences[0].leftStart(), differences[0].leftEnd()),
                        after.text(differences[0].rightStart(), differences[0].rightEnd()), null);
    }

    /** A text as the library compares it. */
    private record Lines(List<String> all) implements IRangeComparator {

        static Lines of(String text) {
            return new Lines(List.of(text.split("\n", -1)));
        }

        List<String> part(int from, int to) {
            return all.subList(from, to);
        }

        String text(int from, int to) {
            return String.join("\n", part(from, to));
        }

        @Override
        public int getRangeCount() {
            return all.size();
        }

        @Override
        public boolean rangesEqual(int line, IRangeComparator other, int otherLine) {
            return all.get(line).equals(((Lines) other).all.get(otherLine));
        }

        @Override
        public boolean skipRangeComparison(int length, int longest, IRangeComparator other) {
            return false;
        }
    }
}
