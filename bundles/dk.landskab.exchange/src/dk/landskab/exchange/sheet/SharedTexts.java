// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dk.landskab.exchange.xml.XmlInput;

/** The texts that cells refer to by number. */
record SharedTexts(List<String> texts) {

    static SharedTexts none() {
        return new SharedTexts(List.of());
    }

    static SharedTexts read(XmlInput xml) {
        List<String> texts = new ArrayList<>();
        while (xml.child()) {
            texts.add(Escapes.in(rich(xml)));
        }
        return new SharedTexts(texts);
    }

    /** The text with this number, where there is one. */
    Optional<String> get(String number) {
        try {
            int index = Integer.parseInt(number);
            return index >= 0 && index < texts.size() ? Optional.of(texts.get(index)) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The text of an item, in one piece or in runs of different looks, without reading aids. */
    static String rich(XmlInput xml) {
        StringBuilder text = new StringBuilder();
        while (xml.child()) {
            switch (xml.name()) {
                case "t" -> text.append(xml.text());
                case "r" -> text.append(rich(xml));
                default -> xml.skip();
            }
        }
        return text.toString();
    }
}
