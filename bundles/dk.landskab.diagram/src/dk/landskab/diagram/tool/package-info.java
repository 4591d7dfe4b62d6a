// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/**
 * Beside the stages: the tools of a specification as changes of a model, done as Sirius does them, oddities included.
 *
 * <p>Elements are changed where they stand, one operation after the other; who calls a tool records the changes, and takes
 * them back where {@link dk.landskab.diagram.tool.OperationException} is thrown midway.
 */
package dk.landskab.diagram.tool;
