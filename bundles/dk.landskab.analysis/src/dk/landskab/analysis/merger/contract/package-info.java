// SPDX-License-Identifier: EPL-2.0
/**
 * Which contracts a merger ends, and when (domain.md D.1e).
 *
 * <p>{@link dk.landskab.analysis.merger.contract.ContractExits} promises that dates are exact to the day by the rules
 * of {@link dk.landskab.rules.contract.NoticeTerms}, that what is paid after its use is told as waste line by line, and
 * that whatever a contract does not say is told and never guessed.
 */
package dk.landskab.analysis.merger.contract;
