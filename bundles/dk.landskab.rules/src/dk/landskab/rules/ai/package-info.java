// SPDX-License-Identifier: EPL-2.0
/**
 * V-AI: artificial intelligence is classified, allowed, weighed against people's rights, and does not learn from what
 * it is not meant to. The rules hold for applications and for what acquisitions say of what they buy.
 */
package dk.landskab.rules.ai;
