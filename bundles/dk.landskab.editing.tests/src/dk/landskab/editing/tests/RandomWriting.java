// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.tests;

import java.util.List;
import java.util.Random;

import dk.landskab.editing.OpenLandscape;
import dk.landskab.editing.gesture.CreateText;
import dk.landskab.editing.gesture.EditText;
import dk.landskab.editing.model.OpenPart;

/** What somebody writes into texts, by chance: sentences, halves of them, and mistakes that are mended later. */
final class RandomWriting {

    private static final List<String> LINES = List.of("# said", "use town.app", "!! what", "<<<<<<<",
            "process town.process.buy adopts process.all phases pay ask", "process town.process.none phases ask choose",
            "process town.process.all adopts town.process.buy phases choose",
            "case town.case.pay Pay runs process.buy replaces pay in ask,choose",
            "case town.case.new New runs process.all replaces app.pay,app.other in choose",
            "case town.case.new Again runs town.process.none in ask,pay");

    private final OpenLandscape open;
    private final Random random;

    RandomWriting(OpenLandscape open, Random random) {
        this.open = open;
        this.random = random;
    }

    void next() {
        List<OpenPart> texts = open.parts().stream().filter(part -> part.text().isPresent()).toList();
        OpenPart part = texts.get(random.nextInt(texts.size()));
        String content = part.text().orElseThrow().content();
        switch (random.nextInt(6)) {
            case 0 -> new CreateText(open, "town/new-" + random.nextInt(3) + ".acq", line()).call();
            case 1, 2 -> new EditText(open).replace(part.path(), lineStart(content), 0, line()).call();
            case 3 -> takeOut(part.path(), content, lineStart(content));
            case 4 -> mend(part.path(), content);
            default -> type(part.path(), content);
        }
    }

    /** Takes all marks out that make something no text at all, so that it can be saved. */
    void mendAll() {
        open.parts().stream().filter(part -> part.text().isPresent())
                .forEach(part -> mend(part.path(), part.text().orElseThrow().content()));
    }

    private String line() {
        return LINES.get(random.nextInt(LINES.size())) + "\n";
    }

    private int lineStart(String content) {
        return content.lastIndexOf('\n', random.nextInt(content.length() + 1)) + 1;
    }

    private void takeOut(String path, String content, int from) {
        int end = content.indexOf('\n', from);
        new EditText(open).replace(path, from, (end < 0 ? content.length() : end + 1) - from, "").call();
    }

    private void mend(String path, String content) {
        EditText mend = new EditText(open);
        for (String mistake : List.of("!!", "<<")) {
            for (int at = content.indexOf(mistake); at >= 0; at = content.indexOf(mistake, at + 2)) {
                mend.replace(path, at, 2, "# ");
            }
        }
        mend.call();
    }

    private void type(String path, String content) {
        int at = random.nextInt(content.length() + 1);
        for (int i = 0; i < random.nextInt(4); i++) {
            new EditText(open).replace(path, at++, 0, String.valueOf((char) ('a' + random.nextInt(26)))).typing().call();
        }
    }
}
