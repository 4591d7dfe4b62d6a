// SPDX-License-Identifier: EPL-2.0
/**
 * The diagrams as a Sirius viewpoint specification, and what is needed to run it: its file, its Java services, its words.
 * It draws nothing and knows nobody who does: the same file and the same services run in Sirius and in Landskab's own
 * runtime. Everything here is a pure function of a model; nothing is kept, and nothing is changed.
 */
package dk.landskab.design;
