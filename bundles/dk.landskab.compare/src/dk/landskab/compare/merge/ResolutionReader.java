// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dk.landskab.compare.merge.ResolutionException.Reason;

/** Reads the text of a resolution, line by line. */
final class ResolutionReader {

    private static final String QUOTED = "\"(?:[^\"\\\\]|\\\\.)*+\"";
    private static final String END = "\\s*(?:\\s#.*)?";
    private static final Pattern KEY = Pattern.compile("(base|ours|theirs)\\s*=\\s*(\\p{Alnum}+)" + END);
    private static final Pattern ENTRY = Pattern.compile("(" + QUOTED + "|[^\\s\"=]\\S*)\\s+([^\\s=]+)\\s*=\\s*("
            + QUOTED + "|[^\\s\"]+)" + END);

    private final String name;
    private final Map<String, String> keys = new HashMap<>();
    private final List<Resolution.Entry> entries = new ArrayList<>();
    private final Set<String> points = new HashSet<>();

    ResolutionReader(String name) {
        this.name = name;
    }

    Resolution read(String text) {
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).replace("\uFEFF", "").strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                line(i + 1, line);
            }
        }
        return new Resolution(name, new InputKeys(key("base"), key("ours"), key("theirs")), entries);
    }

    private void line(int number, String line) {
        Matcher key = KEY.matcher(line);
        if (key.matches()) {
            keys.put(key.group(1), key.group(2));
            return;
        }
        Matcher entry = ENTRY.matcher(line);
        if (!entry.matches()) {
            throw new ResolutionException(Reason.MALFORMED, name, number, line);
        }
        String id = bare(entry.group(1));
        if (!points.add(id + "\n" + entry.group(2))) {
            throw new ResolutionException(Reason.TWICE, name, number, id, entry.group(2));
        }
        add(number, id, entry.group(2), entry.group(3));
    }

    private void add(int number, String id, String aspect, String answer) {
        if (answer.startsWith("\"")) {
            entries.add(new Resolution.Entry(number, id, aspect, Optional.empty(), Optional.of(bare(answer))));
        } else if (!answer.equals("?")) {
            entries.add(new Resolution.Entry(number, id, aspect, Optional.of(answer), Optional.empty()));
        }
    }

    private String key(String input) {
        String key = keys.get(input);
        if (key == null) {
            throw new ResolutionException(Reason.NO_KEY, name, 0, input);
        }
        return key;
    }

    private static String bare(String word) {
        if (!word.startsWith("\"")) {
            return word;
        }
        StringBuilder bare = new StringBuilder();
        for (int i = 1; i < word.length() - 1; i++) {
            char each = word.charAt(i);
            if (each == '\\') {
                i++;
                each = switch (word.charAt(i)) {
                    case 'n' -> '\n';
                    case 'r' -> '\r';
                    case 't' -> '\t';
                    default -> word.charAt(i);
                };
            }
            bare.append(each);
        }
        return bare.toString();
    }
}
