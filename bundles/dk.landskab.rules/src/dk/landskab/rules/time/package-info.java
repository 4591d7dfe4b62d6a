// SPDX-License-Identifier: EPL-2.0
/** V-TIME: lifecycles make sense, and nothing outlives what it needs. */
package dk.landskab.rules.time;
