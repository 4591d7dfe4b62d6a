// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/** Tests of the packaged product, started as a user starts it. */
package dk.landskab.product.tests;
