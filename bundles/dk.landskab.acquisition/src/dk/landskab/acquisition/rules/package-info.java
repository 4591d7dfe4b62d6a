// SPDX-License-Identifier: EPL-2.0
/**
 * The rules about acquisitions (V-ACQ) and about the processes that they run through (V-PD), one class a rule, for the
 * engine of {@link dk.landskab.rules}.
 *
 * <p>Where a case stands is read once for all rules of a run, see {@link dk.landskab.acquisition.rules.Cases}. A rule
 * tells what is wrong at the date of the check: what a case records after it is not seen. A new rule is one class, its
 * texts in the three {@code texts} files and one line in {@link dk.landskab.acquisition.rules.AcquisitionRules}.
 */
package dk.landskab.acquisition.rules;
