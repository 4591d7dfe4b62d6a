// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions.merge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dk.landskab.compare.merge.InputKeys;
import dk.landskab.compare.merge.Resolution;

/**
 * What is written down of a merge that is being decided: what is merged, and the decisions, as a resolution that
 * {@code landskab merge} understands too. It is written whole or not at all.
 *
 * @param file in Git's folder
 */
record Note(Path file) {

    private static final Pattern HEAD = Pattern.compile("#merge (\\p{XDigit}+) (.*)");

    /**
     * What is merged.
     *
     * @param commit by its full hash
     * @param name as a person calls it
     */
    record Subject(String commit, String name) {
    }

    Optional<String> text() throws IOException {
        return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    }

    Optional<Subject> subject() throws IOException {
        return text().flatMap(text -> text.lines().findFirst()).map(HEAD::matcher).filter(Matcher::matches)
                .map(head -> new Subject(head.group(1), head.group(2)));
    }

    /** The decisions by conflict, in the order in which they were made; none where there is no note. */
    Map<String, Decision> decisions() throws IOException {
        Map<String, Decision> decisions = new LinkedHashMap<>();
        String text = text().orElse("");
        if (text.contains("base = ")) {
            Resolution.parse(file.toString(), text).entries().forEach(entry -> decisions.put(
                    Dispute.key(entry.id(), entry.aspect()), Decision.of(entry)));
        }
        return decisions;
    }

    /** Writes everything down anew. */
    void write(Optional<Subject> subject, InputKeys keys, Map<String, Decision> decisions) throws IOException {
        StringBuilder text = new StringBuilder();
        subject.ifPresent(each -> text.append("#merge ").append(each.commit()).append(' ').append(each.name())
                .append('\n'));
        text.append("base = ").append(keys.base()).append("\nours = ").append(keys.ours()).append("\ntheirs = ")
                .append(keys.theirs()).append('\n');
        decisions.forEach((key, decision) -> text.append(key).append(" = ").append(decision.written()).append('\n'));
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(fresh, text);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Keeps what is written down in a file beside it, with {@code .old} behind its name. */
    void aside() throws IOException {
        if (Files.exists(file)) {
            Files.copy(file, file.resolveSibling(file.getFileName() + ".old"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    void remove() throws IOException {
        Files.deleteIfExists(file);
    }
}
