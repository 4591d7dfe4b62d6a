// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/** A drawing as a graph of GLSP, made of the shapes of its picture. */
package dk.landskab.diagram.editor.graph;
