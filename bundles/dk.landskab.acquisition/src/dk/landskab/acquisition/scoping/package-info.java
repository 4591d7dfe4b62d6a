// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/**
 * Where Xtext looks for the scopes of a resource; generated resources of tools use it, our reading does not.
 */
package dk.landskab.acquisition.scoping;
