// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/** The rules a landscape is checked against, one class a rule, and the engine that runs them. */
package dk.landskab.rules;
