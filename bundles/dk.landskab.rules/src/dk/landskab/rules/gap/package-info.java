// SPDX-License-Identifier: EPL-2.0
/** V-GAP: what OIO EA asks of a gap analysis (D1 and D3) has been written down. */
package dk.landskab.rules.gap;
