// SPDX-License-Identifier: EPL-2.0
/** V-SHARE: whoever shares a system knows and answers for the work that it supports. */
package dk.landskab.rules.sharing;
