// SPDX-License-Identifier: EPL-2.0
/**
 * Entries of KITOS as elements of a landscape. A system of the catalogue is a product with the same id in every
 * landscape; what a municipality does with it is an application of its own.
 */
package dk.landskab.exchange.kitos.map;
