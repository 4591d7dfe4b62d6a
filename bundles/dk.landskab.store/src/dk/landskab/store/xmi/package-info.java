// SPDX-License-Identifier: EPL-2.0

/**
 * One file as XMI 2.0: the bytes are a function of the content, and a file is read whole or refused whole. Nothing that
 * a file names is opened. What can be written can be read again as the same; the rest is refused before a byte of it
 * leaves memory.
 */
package dk.landskab.store.xmi;
