// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.contract;

import java.time.LocalDate;

/**
 * A day by which notice must be given.
 *
 * @param day the last day for the notice
 * @param end the day on which the contract then ends
 */
public record NoticeDate(LocalDate day, LocalDate end) {
}
