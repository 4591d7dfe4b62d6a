// SPDX-License-Identifier: EPL-2.0
package dk.landskab.design.scene;

import java.util.Arrays;

import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Texts;

/**
 * The words of the diagrams themselves, in one language.
 *
 * @param language of the reader
 */
public record Wording(Language language) {

    private static final Texts TEXTS = new Texts(Wording.class);

    /** The words for who a scene is drawn for. */
    public static Wording in(Scene scene) {
        return new Wording(scene.language());
    }

    /** The text of a key, with what goes into it. */
    public String get(String key, Object... arguments) {
        return TEXTS.get(language, key, Arrays.asList(arguments));
    }
}
