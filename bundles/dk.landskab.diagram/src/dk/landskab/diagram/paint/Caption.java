// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.paint;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import dk.landskab.diagram.run.PlainText;
import dk.landskab.model.edit.Language;

/**
 * What stands around a diagram.
 *
 * @param title what it shows
 * @param remarks on a line below: the date, the plateau, filters
 * @param legend words for looks: a mapping's name, or the name, a slash and the predicate of a conditional style
 */
public record Caption(String title, List<String> remarks, Map<String, String> legend, Language language) {

    /** Copies the list and the map, and takes out of every text what is not text. */
    public Caption {
        title = plain(title);
        remarks = remarks.stream().map(Caption::plain).toList();
        legend = legend.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, each -> plain(each.getValue())));
    }

    private static String plain(String text) {
        return PlainText.lines(text, PlainText.LABEL).replace('\n', ' ');
    }
}
