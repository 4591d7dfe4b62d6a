// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/** Tests of the merge of texts. */
package dk.landskab.compare.tests.text;
