// SPDX-License-Identifier: EPL-2.0
/** V-ID: every element is one thing, under one name. */
package dk.landskab.rules.identity;
