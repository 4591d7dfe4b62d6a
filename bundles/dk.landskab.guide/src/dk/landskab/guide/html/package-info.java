// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/** Chapters as pages: in the look of the reports, and as closed to the outside. */
package dk.landskab.guide.html;
