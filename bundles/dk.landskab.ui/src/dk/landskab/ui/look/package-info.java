// SPDX-License-Identifier: EPL-2.0

/** Light and dark, colours, icons. Nothing here can fail in a way that a person would have to know. */
package dk.landskab.ui.look;
