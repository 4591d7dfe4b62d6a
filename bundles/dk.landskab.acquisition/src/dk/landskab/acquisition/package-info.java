// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/**
 * Acquisitions as text: processes, and cases that run through them, in a language of their own over the
 * {@code procurement} package of the metamodel. Texts and model files of a folder or a Git revision are one landscape.
 *
 * <p>The stages of reading: bytes become text or are refused ({@code reading}), text becomes sentences, mistake by
 * mistake ({@code syntax}), words become values ({@code conversion}), sentences become objects with ids ({@code ids}),
 * and names are left to the store to resolve over all files ({@code linking}). Back again: {@code writing} for objects
 * made in code, {@code edit} for single changes of a text, {@code formatting} for its layout. {@code process} shows a
 * process with what it adopts.
 *
 * <p>What holds when something fails: what is no text at all (not UTF-8, a NUL, the marks of a conflict, nested more
 * than 512 deep) is refused whole with its line and column. Any other text is read: each mistake is a problem with line
 * and column, the words that cannot stand there, and what could or may have been meant; it costs the clause that it
 * stands in, and everything around is read. Texts are never written over: a part with a mistake loses content and the
 * store refuses to save it. Writing either says everything that the objects say or refuses by name.
 *
 * <p>The grammar is {@code AcquisitionLanguage.xtext}; parser, serializer and their kin are generated from it when the
 * bundle is built. The first text that is read makes the language ready, about a third of a second; a landscape without
 * texts loads none of it. Everything takes time in proportion to the text, and several texts are read at once.
 */
package dk.landskab.acquisition;
