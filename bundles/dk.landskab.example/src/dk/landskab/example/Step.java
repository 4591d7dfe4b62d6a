// SPDX-License-Identifier: EPL-2.0
package dk.landskab.example;

import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import dk.landskab.store.PartDraft;

/**
 * A landscape after one step of its history.
 *
 * @param message what was done: a line, and perhaps more after a blank one
 * @param author who did it
 * @param time when
 * @param parts all files of objects as they are after the step; every step has objects of its own
 * @param texts all files that a person writes as text, such as acquisitions, by path, as they stand
 */
public record Step(String message, Author author, OffsetDateTime time, List<PartDraft> parts,
        Map<String, String> texts) {

    /** Copies both. */
    public Step {
        parts = List.copyOf(parts);
        texts = Collections.unmodifiableMap(new TreeMap<>(texts));
    }
}
