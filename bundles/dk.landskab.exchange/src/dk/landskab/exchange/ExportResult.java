// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange;

import java.util.List;
import java.util.Optional;

/**
 * What an export gives.
 *
 * @param files what is to be written
 * @param folder of a target that is a folder, the part of it that these files are the whole of; empty where the target
 *            is a single file
 * @param report what of the landscape they do not hold
 */
public record ExportResult(List<ExportedFile> files, Optional<String> folder, ExportReport report) {

    /** Copies the list. */
    public ExportResult {
        files = List.copyOf(files);
    }
}
