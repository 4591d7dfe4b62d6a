// SPDX-License-Identifier: EPL-2.0
/**
 * The merger analysis as a whole (domain.md D.1).
 *
 * <p>{@link dk.landskab.analysis.merger.result.MergerAnalysis} runs the parts one after the other, each on what those
 * before it found, and {@link dk.landskab.analysis.merger.result.MergerReport} holds all of it, with everything that
 * could not be decided. It is a function of its input: nothing else is read and nothing changed.
 */
package dk.landskab.analysis.merger.result;
