// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/** What tests share: builders, an injected file system and clock, naive references and assertions; never shipped. */
package dk.landskab.testkit;
