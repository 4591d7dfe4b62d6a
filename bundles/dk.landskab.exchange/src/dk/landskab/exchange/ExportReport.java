// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange;

import java.util.ArrayList;
import java.util.List;

import dk.landskab.model.edit.Message;

/**
 * What of a landscape an export does not hold. Language neutral; whoever shows it chooses the language.
 *
 * @param losses in the order in which they should be shown
 * @param notes what is worth knowing though nothing is lost by it
 */
public record ExportReport(List<Loss> losses, List<Message> notes) {

    /** Copies the lists. */
    public ExportReport {
        losses = List.copyOf(losses);
        notes = List.copyOf(notes);
    }

    /** Why something is not in the files. */
    public enum Kind {
        /** It was not asked for. */
        LEFT_OUT,
        /** The format has no room for it. */
        NO_ROOM,
        /** It is wrong in the landscape, or was not understood there. */
        WRONG
    }

    /**
     * Something that the files do not hold.
     *
     * @param id of the object that it is about; null where it is about none
     */
    public record Loss(Kind kind, Message what, String id) {
    }

    /** Whether the files hold all that the landscape says. */
    public boolean isLossless() {
        return losses.isEmpty();
    }

    /** The losses of one kind. */
    public List<Loss> losses(Kind kind) {
        return losses.stream().filter(each -> each.kind() == kind).toList();
    }

    /** Gathers a report. */
    public static final class Builder {

        private final List<Loss> losses = new ArrayList<>();
        private final List<Message> notes = new ArrayList<>();

        /** Adds a loss. */
        public Builder loss(Kind kind, Message what, String id) {
            losses.add(new Loss(kind, what, id));
            return this;
        }

        /** Adds a note. */
        public Builder note(Message what) {
            notes.add(what);
            return this;
        }

        /** The report. */
        public ExportReport build() {
            return new ExportReport(losses, notes);
        }
    }
}
