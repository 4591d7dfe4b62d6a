// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/**
 * Objects made in code as text, in an order and with blanks that follow from the content alone. What was written is
 * read again and compared: either it says the same, or writing is refused with the first thing that it could not say.
 */
package dk.landskab.acquisition.writing;
