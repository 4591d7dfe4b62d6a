// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.kle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dk.landskab.exchange.kle.KleEdition.Entry;
import dk.landskab.store.Location;

/** Gathers what an edition says of one entry. */
final class KleEntryBuilder {

    private final Location where;
    private String number = "";
    private String title = "";
    private String uuid = "";
    private final List<String> guidance = new ArrayList<>();
    private LocalDate expires;
    private LocalDate moved;
    private final List<String> replacedBy = new ArrayList<>();
    private String retention = "";
    private String deletion = "";
    private final Map<String, List<String>> more = new LinkedHashMap<>();

    KleEntryBuilder(Location where) {
        this.where = where;
    }

    void number(String text) {
        number = text.strip();
    }

    void title(String text) {
        title = text.strip();
    }

    void uuid(String text) {
        uuid = text.strip();
    }

    void guidance(String paragraph) {
        if (!paragraph.isBlank()) {
            guidance.add(paragraph.strip());
        }
    }

    void expires(LocalDate date) {
        expires = date;
    }

    void moved(LocalDate date) {
        moved = date;
    }

    void replacedBy(String otherNumber) {
        replacedBy.add(otherNumber.strip());
    }

    void retention(String text) {
        retention = text.strip();
    }

    void deletion(String text) {
        deletion = text.strip();
    }

    void more(String key, String text) {
        if (!text.isBlank()) {
            more.computeIfAbsent(key, each -> new ArrayList<>()).add(text.strip());
        }
    }

    Entry build() {
        return new Entry(number, title, uuid, String.join("\n\n", guidance), expires == null ? moved : expires,
                replacedBy, retention, deletion, more, where);
    }
}
