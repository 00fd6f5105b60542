// SPDX-License-Identifier: MIT
package io.mikroorm.query;

import io.mikroorm.json.JsonPath;

/** Names that came from outside, checked, and shown in messages without their tricks. */
final class Names {

    /** The most steps of one path; also how deep conditions may be nested. */
    static final int MAX_DEPTH = 64;

    private static final int SHOWN = 60;

    private Names() {}

    /** A path that has at least one name, and no empty one. */
    static String checkPath(String path) {
        int from = 0;
        do {
            int end = JsonPath.end(path, from);
            if (end == JsonPath.MALFORMED || path.isBlank()) {
                throw QueryErrors.malformedPath(path);
            }
            from = end + 1;
        } while (from <= path.length());
        return path;
    }

    /** A name between quotes: not too long, and on one line, whatever it contains. */
    static String quoted(String name) {
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
