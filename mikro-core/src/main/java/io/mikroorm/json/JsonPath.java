// SPDX-License-Identifier: MIT
package io.mikroorm.json;

import java.util.ArrayList;
import java.util.List;

/**
 * Paths in documents of which the mapping does not know the inside: names with dots between them. A name with a dot, a space or a quote in it stands
 * in single quotes, {@code 'e.mail'}, with such a quote in it written twice.
 */
public final class JsonPath {

    /** Where a name has no end. */
    public static final int MALFORMED = -1;

    private static final int LONGEST = 1_000;
    private static final char QUOTE = '\'';

    private JsonPath() {}

    /** The place behind a name that starts at a place: that of the dot, or the end; {@link #MALFORMED} where there is no name. */
    public static int end(String path, int from) {
        if (from < path.length() && path.charAt(from) == QUOTE) {
            return endOfQuoted(path, from);
        }
        int dot = path.indexOf('.', from);
        int end = dot < 0 ? path.length() : dot;
        return end == from ? MALFORMED : end;
    }

    /** Where a path ends that stands before other words: at white space which is not in quotes. */
    public static int endOfPath(String text) {
        int at = 0;
        boolean starts = true;
        while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
            int quoted = starts && text.charAt(at) == QUOTE ? closing(text, at) : MALFORMED;
            starts = text.charAt(at) == '.';
            at = quoted == MALFORMED ? at + 1 : quoted + 1;
        }
        return at;
    }

    /** The quote that ends a name in quotes. */
    private static int closing(String text, int from) {
        int at = text.indexOf(QUOTE, from + 1);
        while (at >= 0 && at + 1 < text.length() && text.charAt(at + 1) == QUOTE) {
            at = text.indexOf(QUOTE, at + 2);
        }
        return at;
    }

    private static int endOfQuoted(String path, int from) {
        int at = from + 1;
        while (at < path.length()) {
            if (path.charAt(at) == QUOTE) {
                boolean twice = at + 1 < path.length() && path.charAt(at + 1) == QUOTE;
                if (!twice) {
                    boolean ends = at + 1 == path.length() || path.charAt(at + 1) == '.';
                    return ends && at > from + 1 ? at + 1 : MALFORMED;
                }
                at++;
            }
            at++;
        }
        return MALFORMED;
    }

    /**
     * The names of a path that is well formed.
     *
     * @param document what the path leads into, for messages
     */
    public static List<String> names(String document, String path) {
        List<String> names = new ArrayList<>();
        int from = 0;
        while (from < path.length()) {
            int end = end(path, from);
            String name = path.substring(from, end);
            names.add(checked(document, name.charAt(0) == QUOTE ? unquoted(name) : name));
            from = end + 1;
        }
        return names;
    }

    private static String unquoted(String name) {
        return name.substring(1, name.length() - 1).replace("''", "'");
    }

    /** What the databases' languages of paths have no common way to write is no name. */
    private static String checked(String document, String name) {
        if (name.length() > LONGEST) {
            throw JsonPathErrors.unusableName(document);
        }
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean high = Character.isHighSurrogate(c);
            boolean paired = high && i + 1 < name.length() && Character.isLowSurrogate(name.charAt(i + 1));
            boolean alone = Character.isSurrogate(c) && !paired;
            if (c == '"' || c == '\\' || Character.isISOControl(c) || alone) {
                throw JsonPathErrors.unusableName(document);
            }
            i += paired ? 1 : 0;
        }
        return name;
    }

    /** Names as a path. */
    public static String text(List<String> names) {
        StringBuilder text = new StringBuilder();
        for (String name : names) {
            text.append(text.isEmpty() ? "" : ".");
            boolean plain = name.chars().allMatch(c -> c != '.' && c != QUOTE && !Character.isWhitespace(c));
            text.append(plain ? name : QUOTE + name.replace("'", "''") + QUOTE);
        }
        return text.toString();
    }
}
