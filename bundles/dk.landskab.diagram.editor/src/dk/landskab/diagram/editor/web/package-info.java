// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/** What listens: on loopback only, for pages that know the token, with limits on everything that is sent. Knows
 * nothing of landscapes. */
package dk.landskab.diagram.editor.web;
