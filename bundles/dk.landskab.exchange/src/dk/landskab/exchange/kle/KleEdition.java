// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.kle;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import dk.landskab.store.Location;

/**
 * One edition of KLE as its file states it.
 *
 * @param published when
 * @param entries in the order of the file
 */
record KleEdition(LocalDate published, List<Entry> entries) {

    KleEdition {
        entries = List.copyOf(entries);
    }

    /**
     * A main group, group or subject.
     *
     * @param number such as {@code 00.01.00}
     * @param uuid empty where it is not stated
     * @param guidance empty where there is none
     * @param expires when it went out; null where it has not
     * @param replacedBy numbers that stand for it now
     * @param retention code of the archive act; empty where it is not stated
     * @param deletion duration until personal data are deleted; empty where it is not stated
     * @param more what else is said, by the word of the source
     */
    record Entry(String number, String title, String uuid, String guidance, LocalDate expires,
            List<String> replacedBy, String retention, String deletion, Map<String, List<String>> more,
            Location where) {

        Entry {
            replacedBy = List.copyOf(replacedBy);
        }
    }
}
