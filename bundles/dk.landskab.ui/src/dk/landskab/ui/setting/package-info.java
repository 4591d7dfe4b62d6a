// SPDX-License-Identifier: EPL-2.0

/** What a person sets: language and theme. Where the disk refuses, the old setting stays, and the person is told. */
package dk.landskab.ui.setting;
