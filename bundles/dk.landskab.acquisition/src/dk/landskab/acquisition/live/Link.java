// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.live;

import java.util.List;

import dk.landskab.acquisition.linking.AcquisitionName;
import dk.landskab.acquisition.linking.NameReference;

/** A name in a text, and what it means now. */
final class Link {

    private final LiveText text;
    private final NameReference written;
    private final AcquisitionName name;
    private List<String> watched = List.of();
    private String meaning;

    Link(LiveText text, NameReference written, AcquisitionName name) {
        this.text = text;
        this.written = written;
        this.name = name;
    }

    LiveText text() {
        return text;
    }

    NameReference written() {
        return written;
    }

    AcquisitionName name() {
        return name;
    }

    /** What it was looked up by: when one of these changes, it must be looked up again. */
    List<String> watched() {
        return watched;
    }

    /** The id that it means; null where nothing has it. */
    String meaning() {
        return meaning;
    }

    void means(String id, List<String> lookedAt) {
        meaning = id;
        watched = lookedAt;
    }
}
