// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/** Turns a model element into what a reader sees: a label, an icon, an item provider, in Danish, Swedish or English. */
package dk.landskab.model.edit;
