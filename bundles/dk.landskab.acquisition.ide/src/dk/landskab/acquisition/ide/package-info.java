// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/** Services of an editor for texts of acquisitions, and their language server. */
package dk.landskab.acquisition.ide;
