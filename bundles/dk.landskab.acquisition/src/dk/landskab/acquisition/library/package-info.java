// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/**
 * The processes that ship with the product, and how an organisation makes one its own.
 *
 * <p>Adopting writes two files: a copy of the process, which is the same in every landscape, and the organisation's own
 * process, which says who its bodies are. What is there already is never replaced. Both files are written or none is.
 */
package dk.landskab.acquisition.library;
