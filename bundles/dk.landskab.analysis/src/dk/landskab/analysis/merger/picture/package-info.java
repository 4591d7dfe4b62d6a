// SPDX-License-Identifier: EPL-2.0
/**
 * What a merger is to become, what of it is decided, and in what order it is reached (domain.md D.1g).
 *
 * <p>{@link dk.landskab.analysis.merger.picture.TargetPicture} promises that it recommends nothing: options are filled
 * with what is known, and only persons choose. What nobody has decided is listed. The gaps are those of
 * {@link dk.landskab.analysis.gap}.
 */
package dk.landskab.analysis.merger.picture;
