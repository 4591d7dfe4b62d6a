// SPDX-License-Identifier: EPL-2.0

/**
 * The guide's chapters in a window: read from the same Markdown as its pages, drawn with the platform's own text widget,
 * so that no browser is needed and light and dark are as everywhere. {@link dk.landskab.ui.guide.Leaf} is a chapter as
 * words with styles and knows nothing of windows; {@link dk.landskab.ui.guide.GuidePane} shows it.
 *
 * <p>What holds: every word of a chapter is shown, also of what has no style of its own; a link that leads nowhere does
 * nothing.
 */
package dk.landskab.ui.guide;
