// SPDX-License-Identifier: EPL-2.0
/** Look-ups that rules of several families share, each made in one pass over the landscape. */
package dk.landskab.rules.index;
