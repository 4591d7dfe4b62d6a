// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.document;

import java.time.Instant;
import java.util.Optional;

/**
 * How a report came about.
 *
 * @param command what was typed
 * @param time when
 * @param by who ran it; empty where that is not to be said
 */
public record Run(String command, Instant time, Optional<String> by) {
}
