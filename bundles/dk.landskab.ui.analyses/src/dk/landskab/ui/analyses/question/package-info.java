// SPDX-License-Identifier: EPL-2.0

/**
 * What is asked of landscapes, and the finding of the answer: reading the places, analysing, putting the result into the
 * words of a report. Questions are values for any thread but a window's; they are stopped from stage to stage.
 *
 * <p>What holds: a question that is stopped or fails has changed nothing; only the plan of a merger is ever written, as
 * the last stage, and whole.
 */
package dk.landskab.ui.analyses.question;
