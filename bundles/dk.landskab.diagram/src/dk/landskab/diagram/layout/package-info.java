// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/**
 * Fourth stage: sizes from views and text, then places for boxes, lines and their labels.
 *
 * <p>Without stored places ELK arranges everything; what no line touches is packed in rows in the order of the model.
 * With stored places everything that has one stays exactly there, new boxes take free room near what they are connected
 * to, and only lines that need it are routed anew. Both are functions of their input. A layout that ELK refuses is
 * made by the second way, so that there is always a picture.
 */
package dk.landskab.diagram.layout;
