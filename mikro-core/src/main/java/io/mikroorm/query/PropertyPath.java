// SPDX-License-Identifier: MIT
package io.mikroorm.query;

import io.mikroorm.exception.ValidationException;
import io.mikroorm.json.JsonPath;

/** Paths of names, as they are written: {@code "author.name"}. They may come from outside, so they are checked, and shown in messages without their tricks. */
public final class PropertyPath {

    /** The most steps of one path; also how deep conditions may be nested. */
    public static final int MAX_DEPTH = 64;

    /** The path of an element of an array of plain values, from itself. No property is called so. */
    public static final String ITSELF = "";

    private static final int SHOWN = 60;

    private PropertyPath() {}

    /** A path that has at least one name, and no empty one; throws MO-2103 for another. */
    public static String checked(String path) {
        int from = 0;
        do {
            int end = JsonPath.end(path, from);
            if (end == JsonPath.MALFORMED || path.isBlank()) {
                throw WrittenErrors.malformedPath(path);
            }
            from = end + 1;
        } while (from <= path.length());
        return path;
    }

    /** Throws MO-2109 where something is nested deeper than {@link #MAX_DEPTH}. */
    public static void checkDepth(int depth) {
        if (depth > MAX_DEPTH) {
            throw tooDeep();
        }
    }

    /** The error MO-2109, for something that is nested deeper than {@link #MAX_DEPTH}. */
    public static ValidationException tooDeep() {
        return WrittenErrors.tooDeep(MAX_DEPTH);
    }

    /** A name between quotes: not too long, and on one line, whatever it contains. */
    public static String quoted(String name) {
        StringBuilder text = new StringBuilder("'");
        int end = Math.min(name.length(), SHOWN);
        for (int i = 0; i < end; i++) {
            char c = name.charAt(i);
            if (isPlain(c)) {
                text.append(c);
            } else {
                text.append(String.format("\\u%04x", (int) c));
            }
        }
        return text.append(name.length() > SHOWN ? "…' (" + name.length() + " characters)" : "'")
                .toString();
    }

    private static boolean isPlain(char c) {
        int kind = Character.getType(c);
        return kind != Character.CONTROL
                && kind != Character.FORMAT
                && kind != Character.SURROGATE
                && kind != Character.LINE_SEPARATOR
                && kind != Character.PARAGRAPH_SEPARATOR
                && kind != Character.UNASSIGNED;
    }
}
