// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/**
 * Reading one text: bytes, sentences, names, ids. A text is read whole or refused; what is wrong in it is told with
 * line and column, and what an error cut short is left out, so that what remains can be relied on.
 */
package dk.landskab.acquisition.reading;
