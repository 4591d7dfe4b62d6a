// SPDX-License-Identifier: EPL-2.0
/**
 * Tables of others, from workbooks ({@code .xlsx}) and {@code .csv} files, row by row. What a file may cost is bounded
 * by what stands in it: empty rows and cells take no memory, whatever the file claims of its size, what an archive
 * unpacks to is counted while it is unpacked, and nothing is ever computed or fetched: of a formula, only the value
 * that was stored with it is read. A file is read whole or refused with its place.
 */
package dk.landskab.exchange.sheet;
