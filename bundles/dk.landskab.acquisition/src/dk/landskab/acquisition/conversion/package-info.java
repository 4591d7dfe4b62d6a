// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/**
 * From words to values and back: amounts as people write them, days, months and years, texts in quotes, names. A word
 * that is no value of its kind is told with an example of one that is; nothing else of its sentence is lost.
 */
package dk.landskab.acquisition.conversion;
