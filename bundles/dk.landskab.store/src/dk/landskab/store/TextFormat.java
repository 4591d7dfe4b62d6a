// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store;

/**
 * A format whose files people write as texts, in UTF-8. A file says more than its objects do, such as comments and
 * layout: it is edited as a text, and its objects follow.
 */
public interface TextFormat extends PartFormat {
}
