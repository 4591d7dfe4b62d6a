// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/** The command line. */
package dk.landskab.cli;
