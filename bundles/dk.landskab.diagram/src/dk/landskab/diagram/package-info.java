// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/**
 * Runs viewpoint specifications: a landscape and the name of a diagram go in, a picture comes out.
 *
 * <p>{@link dk.landskab.diagram.DiagramRun} is the door. Behind it stand, a package a stage: {@code specification}
 * (file to objects), {@code check} (what authors must keep), {@code plan} (objects to typed values), {@code expression}
 * and {@code run} (values and a landscape to views), {@code comparison} (two runs as one), {@code overview} (many
 * boxes as one), {@code layout} (views to
 * places, text measured by {@code font}) and {@code paint} (places to shapes, SVG and PNG).
 *
 * <p>Every stage is a function of its input; nothing is written and no element is changed. A specification that is not
 * understood is refused whole with file and line; an expression that fails while a diagram is drawn is told beside the
 * drawing, as in Sirius.
 */
package dk.landskab.diagram;
