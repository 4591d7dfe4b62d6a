// SPDX-License-Identifier: EPL-2.0
package dk.landskab.design;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import dk.landskab.design.scene.Wording;
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Texts;

/**
 * The words of a legend. They stand among the texts as {@code legend.KIND.MAPPING} and
 * {@code legend.KIND.MAPPING.SERVICE}.
 *
 * @param kind whose legend
 * @param language of the reader
 */
record Legend(DiagramKind kind, Language language) {

    /** How an expression may call the service of a condition. */
    private static final List<String> CALLS = List.of("service:%s", "service:%s(view)");

    /** The words by mapping, or by mapping and condition. */
    Map<String, String> texts() {
        String prefix = "legend." + sameAs().id() + ".";
        Map<String, String> texts = new LinkedHashMap<>();
        for (String key : new TreeSet<>(new Texts(Wording.class).bundle(language).keySet())) {
            if (key.startsWith(prefix)) {
                add(key.substring(prefix.length()), new Wording(language).get(key), texts);
            }
        }
        return texts;
    }

    /** Both landscapes draw the same things. */
    private DiagramKind sameAs() {
        return kind == DiagramKind.APPLICATIONS_BY_KLE ? DiagramKind.APPLICATIONS : kind;
    }

    private static void add(String key, String text, Map<String, String> texts) {
        int dot = key.indexOf('.');
        if (dot < 0) {
            texts.put(key, text);
        } else {
            CALLS.forEach(call -> texts.put(key.substring(0, dot) + "/" + call.formatted(key.substring(dot + 1)), text));
        }
    }
}
