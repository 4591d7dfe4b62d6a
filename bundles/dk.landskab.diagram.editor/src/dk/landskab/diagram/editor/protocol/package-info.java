// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/** Actions as JSON, those of GLSP and our own. */
package dk.landskab.diagram.editor.protocol;
