// SPDX-License-Identifier: EPL-2.0
/**
 * What the services of a diagram see besides the object they are asked about: the model around it and the scene that is
 * drawn. Nothing here keeps anything between two questions, so that it is as right in an editor as in an export.
 */
package dk.landskab.design.scene;
