// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.specification;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The colours that every specification may refer to without defining them. */
final class SystemColours {

    private static final Pattern HREF = Pattern
            .compile("environment:/viewpoint#//@systemColors/@entries\\[name='(\\w{1,40})'\\]");
    private static final Map<String, Integer> RGB = new TreeMap<>(Map.ofEntries(
            Map.entry("white", 0xFFFFFF), Map.entry("black", 0x000000),
            Map.entry("blue", 0x729FCF), Map.entry("chocolate", 0xE9B96E), Map.entry("gray", 0x888888),
            Map.entry("green", 0x8AE234), Map.entry("orange", 0xFCAF3E), Map.entry("purple", 0xAD7FA8),
            Map.entry("red", 0xEF2929), Map.entry("yellow", 0xFCE94F),
            Map.entry("light_blue", 0xC2EFFF), Map.entry("light_chocolate", 0xEEC98E),
            Map.entry("light_gray", 0xD1D1D1), Map.entry("light_green", 0xCCF2A6),
            Map.entry("light_orange", 0xFDCE89), Map.entry("light_purple", 0xD9C4D7),
            Map.entry("light_red", 0xF68B8B), Map.entry("light_yellow", 0xFFF5B5),
            Map.entry("dark_blue", 0x274C72), Map.entry("dark_chocolate", 0x9A6717),
            Map.entry("dark_gray", 0x454545), Map.entry("dark_green", 0x4D8914),
            Map.entry("dark_orange", 0xE08503), Map.entry("dark_purple", 0x72496E),
            Map.entry("dark_red", 0x9C0C0C), Map.entry("dark_yellow", 0xD6C542)));

    private SystemColours() {
    }

    /** The colour that a reference names; empty where there is none. */
    static Optional<EObject> of(String href) {
        Matcher name = HREF.matcher(href);
        return name.matches() ? Optional.ofNullable(RGB.get(name.group(1))).map(rgb -> colour(name.group(1), rgb))
                : Optional.empty();
    }

    private static EObject colour(String name, int rgb) {
        EClass type = Subset.instance().type("SystemColor");
        EObject colour = EcoreUtil.create(type);
        colour.eSet(type.getEStructuralFeature("name"), name);
        colour.eSet(type.getEStructuralFeature("red"), rgb >> 16);
        colour.eSet(type.getEStructuralFeature("green"), rgb >> 8 & 0xFF);
        colour.eSet(type.getEStructuralFeature("blue"), rgb & 0xFF);
        return colour;
    }
}
