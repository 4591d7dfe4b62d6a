// SPDX-License-Identifier: EPL-2.0
/** V-EV: what is recorded was confirmed, and it can be told how much of the landscape is recorded. */
package dk.landskab.rules.evidence;
