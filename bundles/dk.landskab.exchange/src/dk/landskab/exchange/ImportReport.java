// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dk.landskab.model.edit.Message;
import dk.landskab.store.Location;

/**
 * What became of a foreign model: how much of what was read, what was not carried, and what a person should look at.
 * Language neutral; whoever shows it chooses the language.
 *
 * @param counts in the order in which they should be shown
 * @param entries in the order in which they should be shown
 */
public record ImportReport(List<Count> counts, List<Entry> entries) {

    /** Copies the lists. */
    public ImportReport {
        counts = List.copyOf(counts);
        entries = List.copyOf(entries);
    }

    /** What a number speaks of. */
    public enum Section {
        /** What stands in the source, by type. */
        READ,
        /** What has no typed home and became a concept or a relation, by type. */
        GENERAL,
        /** What the source holds and the landscape does not. */
        NOT_CARRIED,
        /** What the import changed in the landscape. */
        CHANGED
    }

    /** What an entry says. */
    public enum Kind {
        /** Something that must be put right before anything is imported. */
        FINDING,
        /** Something of the source that could not be carried, because it is wrong there. */
        LOST,
        /** Something that was carried in another form than its type would have. */
        FALLBACK,
        /** Something that came from the source once and is not in it any more; it was left as it is. */
        VANISHED,
        /** Something whose type changed in the source. */
        RETYPED,
        /** Anything else worth knowing. */
        NOTE
    }

    /**
     * A number.
     *
     * @param number at least 1
     */
    public record Count(Section section, Message what, int number) {
    }

    /**
     * One thing to look at.
     *
     * @param id of the element in the landscape, or of the thing in its source where it is not in the landscape
     * @param where in the source; null where it is not known
     */
    public record Entry(Kind kind, Message what, String id, Location where) {
    }

    /** Whether the landscape holds all that the source does. */
    public boolean isLossless() {
        return counts(Section.NOT_CARRIED).isEmpty() && entries(Kind.LOST).isEmpty();
    }

    /** The numbers of one section. */
    public List<Count> counts(Section section) {
        return counts.stream().filter(each -> each.section() == section).toList();
    }

    /** The entries of one kind. */
    public List<Entry> entries(Kind kind) {
        return entries.stream().filter(each -> each.kind() == kind).toList();
    }

    /** The sum of the numbers of one section. */
    public int total(Section section) {
        return counts(section).stream().mapToInt(Count::number).sum();
    }

    /** This report and another one, as one. */
    public ImportReport and(ImportReport other) {
        return new ImportReport(Stream.concat(counts.stream(), other.counts.stream()).toList(),
                Stream.concat(entries.stream(), other.entries.stream()).toList());
    }

    /** Gathers a report. */
    public static final class Builder {

        private final Map<Counted, Integer> counts = new LinkedHashMap<>();
        private final List<Entry> entries = new ArrayList<>();

        private record Counted(Section section, Message what) {
        }

        /** Adds a number, to what was counted of the same before; none where it is 0. */
        public Builder count(Section section, Message what, int number) {
            if (number > 0) {
                counts.merge(new Counted(section, what), number, Integer::sum);
            }
            return this;
        }

        /** Adds an entry. */
        public Builder entry(Kind kind, Message what, String id, Location where) {
            entries.add(new Entry(kind, what, id, where));
            return this;
        }

        /** The report. */
        public ImportReport build() {
            return new ImportReport(counts.entrySet().stream().map(each -> new Count(each.getKey().section(),
                    each.getKey().what(), each.getValue())).toList(), entries);
        }
    }
}
