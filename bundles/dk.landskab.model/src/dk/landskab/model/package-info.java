// SPDX-License-Identifier: EPL-2.0

/**
 * The metamodel: generated from {@code model/landskab.ecore} when the bundle is built, so that nothing generated is
 * kept; here stands what is derived from it.
 */
package dk.landskab.model;
