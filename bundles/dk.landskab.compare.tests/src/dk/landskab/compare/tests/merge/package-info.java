// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/** Tests of the three-way merge. */
package dk.landskab.compare.tests.merge;
