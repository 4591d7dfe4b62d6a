// SPDX-License-Identifier: EPL-2.0
package dk.landskab.guide.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dk.landskab.acquisition.library.ProcessLibrary;
import dk.landskab.guide.Chapter;
import dk.landskab.guide.blocks.Block;

/**
 * Reads a chapter and does what it says, block by block. What a command really shows is put into the text of the
 * chapter, so that a chapter that is right comes out as it went in.
 */
final class Reader {

    private static final String PROMPT = "$ ";

    private final Desk desk;
    private final Chapter chapter;
    private final List<String> lines;
    private final Map<Path, String> tried = new HashMap<>();
    private int shift;

    Reader(Desk desk, Chapter chapter) {
        this.desk = desk;
        this.chapter = chapter;
        this.lines = new ArrayList<>(chapter.markdown().lines().toList());
    }

    /** Reads to the end, and gives the chapter as it should be. */
    String read() throws IOException {
        for (Block block : chapter.blocks()) {
            switch (block.kind()) {
                case WRITE -> put(file(block), block.text());
                case ADD -> put(file(block), added(block));
                case TRY -> {
                    tried.put(file(block), Files.readString(file(block)));
                    put(file(block), added(block));
                }
                case FROM -> find(block);
                case CONSOLE -> type(block);
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private Path file(Block block) {
        return desk.folder().resolve(block.subject());
    }

    private static void put(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String added(Block block) throws IOException {
        String text = Files.readString(file(block));
        int brace = text.lastIndexOf('}');
        return text.substring(0, brace) + "\n" + block.text() + text.substring(brace);
    }

    /** A piece of a process stands there as the guide shows it, whatever its place in the line. */
    private void find(Block block) {
        String whole = plain(ProcessLibrary.named(block.subject()).orElseThrow().text());
        if (!whole.contains(plain(block.text()))) {
            throw new AssertionError(chapter.file() + ":" + block.line() + ": not in " + block.subject());
        }
    }

    private static String plain(String text) {
        return String.join("\n", text.lines().map(String::strip).toList());
    }

    private void type(Block block) throws IOException {
        List<String> told = block.text().lines().toList();
        List<String> shown = new ArrayList<>();
        for (String command : told.stream().filter(line -> line.startsWith(PROMPT)).toList()) {
            shown.add(command);
            shown.addAll(Screen.shown(desk.type(command.substring(PROMPT.length())), block.subject()));
        }
        int from = block.line() - 1 + shift;
        lines.subList(from, from + told.size()).clear();
        lines.addAll(from, shown);
        shift += shown.size() - told.size();
        forgetWhatWasTried();
    }

    private void forgetWhatWasTried() throws IOException {
        for (Map.Entry<Path, String> each : tried.entrySet()) {
            put(each.getKey(), each.getValue());
        }
        tried.clear();
    }
}
