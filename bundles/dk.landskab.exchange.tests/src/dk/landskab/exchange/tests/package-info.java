// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/** Tests of {@code dk.landskab.exchange}. */
package dk.landskab.exchange.tests;
