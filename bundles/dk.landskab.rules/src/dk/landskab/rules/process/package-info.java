// SPDX-License-Identifier: EPL-2.0
/** V-PROC: what the law demands is done by somebody. */
package dk.landskab.rules.process;
