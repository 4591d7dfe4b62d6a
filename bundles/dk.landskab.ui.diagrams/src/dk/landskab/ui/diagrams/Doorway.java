// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.diagrams;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.program.Program;

import dk.landskab.model.edit.Message;
import dk.landskab.ui.navigator.Desk;

/**
 * The way to the browser of the system. What it is given is a file that only this person can read and that leads to the
 * page: an address that was told to a program could be read by everybody on the machine, and it holds the token.
 */
final class Doorway implements AutoCloseable {

    private final List<Path> files = new ArrayList<>();

    /** Opens a page; where the system has no browser, that is told. */
    void open(URI page, Desk desk) {
        try {
            // Such a file can be read and written by its owner alone.
            Path file = Files.createTempFile("landskab", ".html");
            files.add(file);
            Files.writeString(file, door(page));
            if (!Program.launch(file.toString())) {
                desk.tell(refused());
            }
        } catch (IOException full) {
            desk.tell(refused());
        }
    }

    /** A page that leads to another one, and does not tell it where it came from. */
    static String door(URI page) {
        return "<!doctype html><meta charset=\"utf-8\"><meta name=\"referrer\" content=\"no-referrer\">"
                + "<meta http-equiv=\"refresh\" content=\"0;url=" + page.toString().replace("&", "&amp;") + "\">"
                + "<title>Landskab</title>\n";
    }

    static Message refused() {
        return Message.of(Doorway.class, "outside.refused");
    }

    /** Takes the files away. */
    @Override
    public void close() {
        files.forEach(each -> each.toFile().delete());
        files.clear();
    }
}
