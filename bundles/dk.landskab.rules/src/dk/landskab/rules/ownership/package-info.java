// SPDX-License-Identifier: EPL-2.0
/** V-OWN: somebody answers for every system. */
package dk.landskab.rules.ownership;
