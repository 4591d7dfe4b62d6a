// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange;

import java.util.Objects;

import dk.landskab.model.edit.Language;
import dk.landskab.store.Landscape;

/**
 * What to export, and how.
 *
 * @param target the name of the file or folder that is to be written
 * @param language of everything in the files that a person reads
 * @param people whether the names of people are written too
 */
public record ExportRequest(Landscape landscape, String target, Language language, boolean people) {

    /** Refuses nulls. */
    public ExportRequest {
        Objects.requireNonNull(landscape);
        Objects.requireNonNull(target);
        Objects.requireNonNull(language);
    }
}
