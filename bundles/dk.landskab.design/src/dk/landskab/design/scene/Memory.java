// SPDX-License-Identifier: EPL-2.0
package dk.landskab.design.scene;

import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * What has been found out while one picture is drawn, so that it is found out once. Whoever draws may give room for it
 * and throws it away with the picture; where it does not, as in Sirius, everything is found out anew each time.
 *
 * @param room by what it is about; null for none
 */
public record Memory(Map<Object, Object> room) {

    /** What is asked about what. */
    private record Key(Class<?> question, Object about) {
    }

    /**
     * What is known, or else is found out now.
     *
     * @param question the type of the answer; there is one question of each type
     * @param about the object that is asked about
     */
    public <T> T once(Class<T> question, Object about, Supplier<T> answer) {
        if (room == null) {
            return answer.get();
        }
        Key key = new Key(question, Objects.requireNonNull(about));
        Object known = room.get(key);
        if (known == null) {
            known = answer.get();
            room.put(key, known);
        }
        return question.cast(known);
    }
}
