// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/**
 * A process as cases run through it: with what it adopts, and the units that its bodies are. Everything is a pure view;
 * what is missing or goes round in a circle is left out, never thrown.
 */
package dk.landskab.acquisition.process;
