// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
declare module '*.css';
