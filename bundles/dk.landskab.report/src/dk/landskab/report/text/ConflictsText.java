// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.text;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import dk.landskab.compare.conflict.Conflict;
import dk.landskab.compare.conflict.Side;
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;
import dk.landskab.report.document.Mark;
import dk.landskab.versioning.Authorship;
import dk.landskab.versioning.merging.Setters;

/**
 * The conflicts of a merge as text: what is the matter, what base, ours and theirs say, and who made them say so.
 *
 * @param zone in which days are told
 */
public record ConflictsText(Language language, Terminal terminal, ZoneId zone) {

    private static final int SHORT = 10;

    /** A line a conflict, and one for each side of which it is known who set it; empty where there is none. */
    public String of(List<Conflict> conflicts, Setters setters) {
        StringBuilder text = new StringBuilder();
        for (Conflict conflict : conflicts) {
            text.append(terminal.marked(Mark.ERROR, "!")).append(' ')
                    .append(Plain.clean(conflict.what().in(language))).append(' ')
                    .append(terminal.quiet("[" + Plain.clean(conflict.point().toString()) + "]")).append('\n');
            for (Side side : Side.values()) {
                setters.of(conflict, side).ifPresent(who -> text.append("    ").append(who(side, who)).append('\n'));
            }
        }
        return text.toString();
    }

    private String who(Side side, Authorship who) {
        return Plain.clean(Message.of(ConflictsText.class, "conflict.who", side.named(), author(who),
                LocalDate.ofInstant(who.time(), zone), who.commit().substring(0, SHORT), who.subject()).in(language));
    }

    private Object author(Authorship who) {
        return Optional.of(who.author()).filter(name -> !name.isBlank()).<Object>map(name -> name)
                .orElseGet(() -> Message.of(Plain.class, "unknown"));
    }
}
