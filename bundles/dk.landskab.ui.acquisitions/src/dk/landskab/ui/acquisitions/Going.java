// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.acquisitions;

import dk.landskab.ui.acquisitions.work.Span;

/** Opens texts of the landscape. */
@FunctionalInterface
public interface Going {

    /** Brings a text to the front, with a stretch of it chosen. */
    void go(String path, Span span);
}
