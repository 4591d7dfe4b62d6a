// SPDX-License-Identifier: EPL-2.0

/**
 * KLE, the subject plan of Danish municipalities: its editions, as KLE-Online (XML) and KITOS (JSON) serve them, become
 * a catalogue of subjects that all landscapes share. An entry that an edition no longer has is marked, never dropped.
 */
package dk.landskab.exchange.kle;
