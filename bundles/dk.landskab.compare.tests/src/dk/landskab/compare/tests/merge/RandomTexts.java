// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.tests.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import dk.landskab.compare.tests.merge.TextLedger.File;

/** Random acquisition texts, and random edits of them. No two lines that were written are equal. */
final class RandomTexts {

    private static final List<String> LINES = List.of("  need \"} {%d\"", "  // } %d", "  /* { %d */",
            "  money { pool p%d }", "  phase p%d { gate g { requires '}' } }", "  connects x%d via \"\\\"{\"");

    private final Random random;
    private final String author;
    private final TextLedger ledger;
    private int written;

    private RandomTexts(long seed, String author, TextLedger ledger) {
        this.random = new Random(seed);
        this.author = author;
        this.ledger = ledger;
    }

    static TextLedger make(long seed, int definitions) {
        RandomTexts texts = new RandomTexts(seed, "b", new TextLedger());
        for (int i = 0; i < 3; i++) {
            texts.file();
        }
        for (int i = 0; i < definitions; i++) {
            texts.define();
        }
        texts.any(List.copyOf(texts.ledger.files.values())).rest.add(texts.written("// end %d"));
        return texts.ledger;
    }

    static TextLedger edited(TextLedger base, long seed, int edits, String author) {
        RandomTexts texts = new RandomTexts(seed, author, base.copy());
        for (int i = 0; i < edits; i++) {
            texts.edit();
        }
        return texts.ledger;
    }

    private void edit() {
        switch (random.nextInt(20)) {
            case 0 -> define();
            case 1 -> delete();
            case 2 -> refile();
            case 3 -> reorder();
            case 4 -> use();
            case 5 -> rest();
            case 6 -> file();
            case 7 -> dissolve();
            case 8 -> space();
            case 9 -> breakText();
            default -> line();
        }
    }

    private String written(String pattern) {
        return String.format(pattern, author.charAt(0) * 1_000_000 + written++);
    }

    private void file() {
        String path = "f" + random.nextInt(5) + ".acq";
        if (!ledger.files.containsKey(path)) {
            ledger.files.put(path, new File());
        }
    }

    private void define() {
        boolean shared = random.nextInt(4) == 0;
        String name = shared ? "s" + random.nextInt(4) : author + written++;
        if (ledger.pathOf(name) == null) {
            List<String> lines = new ArrayList<>();
            if (random.nextBoolean()) {
                lines.add(written("// about %d"));
            }
            lines.add((random.nextInt(3) == 0 ? "process " : "acquisition ") + name + " \"Title\" {");
            for (int i = random.nextInt(4); i >= 0; i--) {
                lines.add(shared ? "  shared " + i : written(any(LINES)));
            }
            lines.add("}");
            File file = any(List.copyOf(ledger.files.values()));
            insert(file, name, lines, random.nextInt(file.definitions.size() + 1));
        }
    }

    private static void insert(File file, String name, List<String> lines, int at) {
        List<Map.Entry<String, List<String>>> all = new ArrayList<>(file.definitions.entrySet());
        all.add(at, Map.entry(name, lines));
        Map<String, List<String>> ordered = new LinkedHashMap<>();
        all.forEach(entry -> ordered.put(entry.getKey(), entry.getValue()));
        file.definitions.clear();
        file.definitions.putAll(ordered);
    }

    /** One of the first definitions as often as not, so that two edit the same; null where there is none. */
    private String hot() {
        List<String> names = ledger.files.values().stream().flatMap(file -> file.definitions.keySet().stream()).sorted()
                .toList();
        return names.isEmpty() ? null : names.get(random.nextInt(random.nextBoolean() ? Math.min(4, names.size())
                : names.size()));
    }

    private void delete() {
        String name = hot();
        if (name != null) {
            ledger.files.get(ledger.pathOf(name)).definitions.remove(name);
        }
    }

    private void refile() {
        String name = hot();
        if (name != null) {
            move(name, any(List.copyOf(ledger.files.values())));
        }
    }

    private void move(String name, File to) {
        List<String> lines = ledger.linesOf(name);
        ledger.files.get(ledger.pathOf(name)).definitions.remove(name);
        insert(to, name, lines, random.nextInt(to.definitions.size() + 1));
    }

    private void reorder() {
        String name = hot();
        if (name != null) {
            move(name, ledger.files.get(ledger.pathOf(name)));
        }
    }

    private void use() {
        File file = any(List.copyOf(ledger.files.values()));
        String name = "n" + random.nextInt(4);
        if (file.uses.remove(name) == null) {
            file.uses.put(name, random.nextInt(3) > 0 ? List.of("use " + name)
                    : List.of(written("// for %d"), "use " + name));
        }
    }

    private void rest() {
        File file = any(List.copyOf(ledger.files.values()));
        if (!file.rest.isEmpty() && random.nextBoolean()) {
            file.rest.removeLast();
        } else {
            file.rest.add(written("// end %d"));
        }
    }

    /** A file goes, with what is in it or after that was moved elsewhere. */
    private void dissolve() {
        String path = any(List.copyOf(ledger.files.keySet()));
        if (ledger.files.size() > 1) {
            File gone = ledger.files.get(path);
            List<File> others = ledger.files.values().stream().filter(each -> each != gone).toList();
            if (random.nextInt(4) > 0) {
                List.copyOf(gone.definitions.keySet()).forEach(name -> move(name, any(others)));
            }
            ledger.files.remove(path);
        }
    }

    private void space() {
        String name = hot();
        if (name != null) {
            ledger.files.get(ledger.pathOf(name)).gaps.put(name, random.nextInt(4));
        }
    }

    private void breakText() {
        if (random.nextInt(3) == 0) {
            File file = any(List.copyOf(ledger.files.values()));
            file.broken = !file.broken;
        }
    }

    private void line() {
        String name = hot();
        if (name == null) {
            return;
        }
        List<String> lines = new ArrayList<>(ledger.linesOf(name));
        int header = lines.indexOf(lines.stream().filter(each -> each.contains(" " + name + " ")).findFirst()
                .orElseThrow());
        int at = header + 1 + random.nextInt(lines.size() - header - 1);
        boolean last = at == lines.size() - 1;
        switch (random.nextInt(4)) {
            case 0 -> lines.add(at, written(any(LINES)));
            case 1 -> lines.subList(at, Math.min(lines.size() - 1, at + 1 + random.nextInt(2))).clear();
            case 2 -> lines.set(header, lines.get(header).split(" ")[0] + " " + name + written(" \"Title %d\" {"));
            default -> lines.set(at, last ? "}" : written(any(LINES)));
        }
        ledger.files.get(ledger.pathOf(name)).definitions.put(name, List.copyOf(lines));
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
