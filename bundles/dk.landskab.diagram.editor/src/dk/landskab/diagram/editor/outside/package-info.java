// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/**
 * What other programs do to the files while they are edited here. What nobody edited here is read anew; for the rest a
 * person decides, file by file. Nothing is written here, and what is taken over can be undone.
 */
package dk.landskab.diagram.editor.outside;
