// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.html;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A window that shows a page, and knows more than a page does: whether it is dark, and which elements it can lead to.
 *
 * @param isThere whether the window can lead to the element with an id; what it cannot lead to, the page leads to itself
 */
public record Host(boolean isDark, Predicate<String> isThere) {

    private static final String SCHEME = "landskab:";

    /** The address of an element for the window; empty where it cannot lead there. */
    Optional<String> address(String id) {
        return Optional.of(id).filter(each -> !each.isEmpty()).filter(isThere)
                .map(each -> SCHEME + URLEncoder.encode(each, StandardCharsets.UTF_8));
    }

    /** The id of the element that an address of a page leads to; empty for any other address. */
    public static Optional<String> id(String address) {
        return Optional.of(address).filter(each -> each.startsWith(SCHEME))
                .map(each -> URLDecoder.decode(each.substring(SCHEME.length()), StandardCharsets.UTF_8));
    }
}
