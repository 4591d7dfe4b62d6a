// SPDX-License-Identifier: EPL-2.0

/**
 * Reads the formats that ArchiMate models come in, each into the same neutral model. Nothing is handed on half read.
 */
package dk.landskab.exchange.archimate.read;
