// SPDX-License-Identifier: EPL-2.0
/**
 * From when until when each element of two organisations that merge is in use, after the lifecycles and the plan.
 *
 * <p>{@link dk.landskab.analysis.merger.stay.Stays} promises that a decision in the plan is respected, that nothing is
 * taken to leave that nobody said leaves, and that what nobody dated is told.
 */
package dk.landskab.analysis.merger.stay;
