// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/**
 * Tests of diagrams: the contract with Sirius row by row, the mistakes of authors row by row, hostile files and texts,
 * layouts that stay, and pictures. {@link dk.landskab.diagram.tests.Kit} holds a specification that keeps every rule;
 * tests change a piece of its text.
 */
package dk.landskab.diagram.tests;
