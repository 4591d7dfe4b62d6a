// SPDX-License-Identifier: EPL-2.0
/**
 * When contracts can be left, and V-CON: what is in operation is under contract, and what is to leave can be left in
 * time.
 *
 * <p>{@link dk.landskab.rules.contract.ContractTerms} reads the terms of a contract, and
 * {@link dk.landskab.rules.contract.NoticeTerms} reckons with them to the day. What a contract does not say is not
 * guessed.
 */
package dk.landskab.rules.contract;
