// SPDX-License-Identifier: EPL-2.0

/**
 * Foreign XML, read with distrust: no document type, no entity of its own making, no nesting, name or value beyond a
 * limit, and nothing opened but the bytes at hand. What breaks these rules is refused with file, line and column.
 */
package dk.landskab.exchange.xml;
