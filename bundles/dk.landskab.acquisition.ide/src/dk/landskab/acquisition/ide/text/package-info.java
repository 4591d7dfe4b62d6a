// SPDX-License-Identifier: EPL-2.0

/** A text as it is typed: its versions, its lines, its words. Knows nothing of the language. */
package dk.landskab.acquisition.ide.text;
