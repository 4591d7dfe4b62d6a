// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/**
 * First stage: from the bytes of an {@code .odesign} file to objects of our own subset of Sirius's metamodel, of each of
 * which the line is known.
 *
 * <p>The subset has the namespaces and names of Sirius, was written by us, and is registered nowhere, so that a real
 * Sirius in the same process is not disturbed. Nothing outside the file is ever opened, a document type is refused, and
 * size and depth are bounded. What is not understood is refused with its line; a file is read whole or not at all.
 */
package dk.landskab.diagram.specification;
