// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/**
 * Papers that an organisation can give its own form: a template is filled, and a page and an OpenDocument text are made
 * of what comes out.
 *
 * <p>{@link dk.landskab.report.paper.PaperTemplate} fills a template, {@link dk.landskab.report.paper.PaperReader}
 * reads the result as a {@link dk.landskab.report.paper.Paper}, and {@link dk.landskab.report.paper.PaperPage} and
 * {@link dk.landskab.report.paper.PaperText} write that. Template engine and reader know nothing of what a paper is
 * about.
 *
 * <p>A template belongs to whoever wrote the landscape, who need not be whoever fills it: it sees texts, lists and maps
 * and nothing else, can load no class and open no file but its neighbours in the folder, and what it makes can only
 * hold the elements of a paper. Whatever is wrong with it is thrown with file, line and column, and nothing has been
 * written then.
 */
package dk.landskab.report.paper;
