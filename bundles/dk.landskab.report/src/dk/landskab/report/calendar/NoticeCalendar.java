// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

import dk.landskab.analysis.merger.contract.ContractExit;
import dk.landskab.analysis.merger.contract.ContractExits;
import dk.landskab.analysis.merger.contract.NoticeDate;
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;

/**
 * The last days for notice of the contracts that are left, as a calendar: each an event of a whole day.
 *
 * <p>The identity of an event is that of its contract and the day on which that ends.
 */
public final class NoticeCalendar {

    private static final DateTimeFormatter BASIC = DateTimeFormatter.BASIC_ISO_DATE;

    private NoticeCalendar() {
    }

    /**
     * The calendar, to be stored as UTF-8 with the media type {@code text/calendar}.
     *
     * @param run the day of the analysis, which is also when every event was last changed
     * @return empty where there is no day for notice: the standard knows no calendar without an event
     */
    public static Optional<String> of(ContractExits exits, LocalDate run, Language language) {
        if (exits.exits().stream().allMatch(exit -> exit.notices().isEmpty())) {
            return Optional.empty();
        }
        ContentLines lines = new ContentLines().line("BEGIN", "VCALENDAR").line("VERSION", "2.0")
                .line("PRODID", "-//Landskab//Landskab//" + language.name()).line("CALSCALE", "GREGORIAN");
        exits.exits().forEach(exit -> exit.notices().forEach(notice -> event(lines, exit, notice, run, language)));
        return Optional.of(lines.line("END", "VCALENDAR").toString());
    }

    private static void event(ContentLines lines, ContractExit exit, NoticeDate notice, LocalDate run,
            Language language) {
        lines.line("BEGIN", "VEVENT")
                .text("UID", exit.contract().getId() + "/" + notice.end() + "@landskab")
                .line("DTSTAMP", BASIC.format(run) + "T000000Z")
                .line("DTSTART;VALUE=DATE", BASIC.format(notice.day()))
                .text("SUMMARY", text("summary", exit, notice, language))
                .text("DESCRIPTION", text(exit.leaving().isEmpty() ? "could" : "leaving", exit, notice, language))
                .line("TRANSP", "TRANSPARENT").line("END", "VEVENT");
    }

    private static String text(String key, ContractExit exit, NoticeDate notice, Language language) {
        return Message.of(NoticeCalendar.class, key, exit.contract(), notice.end(),
                exit.leaving().isEmpty() ? exit.others() : exit.leaving(),
                exit.contract().getSupplier()).in(language);
    }
}
