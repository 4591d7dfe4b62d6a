// SPDX-License-Identifier: EPL-2.0
/**
 * Lets Sirius find Landskab's diagrams. It is built from nothing of Sirius and promises one thing: with Sirius in the
 * same Eclipse the viewpoint is registered while the bundle runs; without, the bundle installs, starts and stops, and
 * does nothing. Where a Sirius of another shape is found, starting fails and says what is missing, and nothing of
 * Landskab stops working.
 */
package dk.landskab.design.sirius;
