// SPDX-License-Identifier: EPL-2.0
/**
 * Where the cases of a landscape stand in their processes.
 *
 * <p>{@link dk.landskab.acquisition.cases.CaseState} is the state of one case at a date, and
 * {@link dk.landskab.acquisition.cases.Pipeline} that of all. Both are pure functions of a landscape and a date: what a
 * case records after the date is left out, and what it records without a date counts as done. Nothing is changed,
 * nothing is read but the landscape, and nothing is thrown: a case whose process is missing says so and no more.
 *
 * <p>Results are immutable records that hold the elements of the landscape; their order is that of the process, or of
 * the ids. The time it takes is linear in the size of the case and its process, and for the pipeline in that of all
 * cases.
 */
package dk.landskab.acquisition.cases;
