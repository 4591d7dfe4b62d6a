// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/** The landscapes shipped as an example, and their history. */
package dk.landskab.example;
