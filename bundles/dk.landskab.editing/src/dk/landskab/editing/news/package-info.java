// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/**
 * What has changed, told in ids, for whoever shows a landscape on a thread of its own. News are never lost and come in
 * order; several changes may come as one.
 */
package dk.landskab.editing.news;
