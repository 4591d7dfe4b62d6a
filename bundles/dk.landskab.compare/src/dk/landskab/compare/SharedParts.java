// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dk.landskab.store.PartSource;

/**
 * Which files two landscapes have in common: a content key names the same bytes wherever they lie, so a file that was
 * only renamed is in common too. A content that one side holds more often is in common as often as both hold it.
 *
 * @param left paths on the left of what both have
 * @param right paths on the right of what both have
 */
record SharedParts(Set<String> left, Set<String> right) {

    static SharedParts of(List<PartSource> left, List<PartSource> right) {
        Map<String, PartSource> rightByPath = new HashMap<>();
        right.forEach(part -> rightByPath.put(part.path(), part));
        SharedParts shared = new SharedParts(new HashSet<>(), new HashSet<>());
        for (PartSource part : left) {
            PartSource same = rightByPath.get(part.path());
            if (same != null && same.contentKey().equals(part.contentKey())) {
                shared.add(part, same);
            }
        }
        shared.addRenamed(left, right);
        return shared;
    }

    boolean isShared(PartSource leftPart) {
        return left.contains(leftPart.path());
    }

    boolean isOnlyLeft(PartSource part) {
        return !left.contains(part.path());
    }

    boolean isOnlyRight(PartSource part) {
        return !right.contains(part.path());
    }

    private void addRenamed(List<PartSource> lefts, List<PartSource> rights) {
        Map<String, Deque<PartSource>> byContent = new HashMap<>();
        rights.stream().filter(this::isOnlyRight).forEach(
                part -> byContent.computeIfAbsent(part.contentKey(), each -> new ArrayDeque<>(1)).add(part));
        for (PartSource part : lefts.stream().filter(this::isOnlyLeft).toList()) {
            PartSource same = byContent.getOrDefault(part.contentKey(), new ArrayDeque<>(0)).poll();
            if (same != null) {
                add(part, same);
            }
        }
    }

    private void add(PartSource leftPart, PartSource rightPart) {
        left.add(leftPart.path());
        right.add(rightPart.path());
    }
}
