// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/** Tests of the guide; {@code GuideIsTrueTest} does all that it says. */
package dk.landskab.guide.tests;
