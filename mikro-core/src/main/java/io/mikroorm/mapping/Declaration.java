// SPDX-License-Identifier: MIT
package io.mikroorm.mapping;

import java.lang.annotation.Annotation;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One of our annotations, of which some members are said. The others keep what is said elsewhere, or their defaults.
 *
 * @param members by their names; arrays are lists
 */
public record Declaration(Class<? extends Annotation> annotation, Map<String, Object> members) {

    /** Copies the members. */
    public Declaration {
        members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    /** One of which no member is said. */
    public static Declaration of(Class<? extends Annotation> annotation) {
        return new Declaration(annotation, Map.of());
    }

    /** The same with one more member, or another value of one. */
    public Declaration with(String member, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(members);
        more.put(member, value);
        return new Declaration(annotation, more);
    }

    /** As it would be written: {@code @Property(length=190)}. */
    @Override
    public String toString() {
        String text = members.toString();
        String inside = members.isEmpty() ? "" : "(" + text.substring(1, text.length() - 1) + ")";
        return "@" + annotation.getSimpleName() + inside;
    }
}
