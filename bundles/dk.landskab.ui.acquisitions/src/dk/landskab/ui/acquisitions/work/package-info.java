// SPDX-License-Identifier: EPL-2.0

/**
 * Asks what the language of acquisitions knows of texts that are being typed, over the landscape that is open. Knows
 * nothing of windows.
 *
 * <p>What holds: there is one thread, which takes questions in turn; what is asked sees every text as it was handed over
 * last; the rest of the landscape follows its edits a moment later, and an answer until then is about how it was. A
 * question that fails ends its own answer and nothing else.
 */
package dk.landskab.ui.acquisitions.work;
