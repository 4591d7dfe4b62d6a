// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.diagrams;

import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Addresses of pages. */
final class Address {

    private static final String DIAGRAM = "diagram=";

    private Address() {
    }

    /** The page of a diagram. */
    static URI of(URI server, String diagram) {
        return URI.create(root(server) + "?" + DIAGRAM + URLEncoder.encode(diagram, StandardCharsets.UTF_8) + "#"
                + server.getFragment());
    }

    /** The same, shown in a window that is {@code light} or {@code dark}, and has undo, saving and a form of its own. */
    static URI hosted(URI page, String theme) {
        return URI.create(root(page) + "?" + page.getRawQuery() + "&host=workbench&theme=" + theme + "#" + page.getFragment());
    }

    /** Whether an address is one of the pages of the server that a page is of. */
    static boolean isOfSame(URI page, String other) {
        return other.startsWith(root(page));
    }

    /** Which diagram an address asks for. */
    static Optional<String> diagram(String address) {
        String query = URI.create(address).getRawQuery();
        return query == null ? Optional.empty() : Arrays.stream(query.split("&")).filter(each -> each.startsWith(DIAGRAM))
                .findFirst().map(each -> URLDecoder.decode(each.substring(DIAGRAM.length()), StandardCharsets.UTF_8));
    }

    private static String root(URI server) {
        return server.getScheme() + "://" + server.getAuthority() + "/";
    }
}
