// SPDX-License-Identifier: EPL-2.0
/** The rows and objects of KITOS's exports as entries: which field says what, and where it stands. */
package dk.landskab.exchange.kitos.read;
