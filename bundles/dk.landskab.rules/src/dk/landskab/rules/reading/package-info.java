// SPDX-License-Identifier: EPL-2.0
/** What the store found wrong while it read, as findings: nothing is looked for a second time. */
package dk.landskab.rules.reading;
