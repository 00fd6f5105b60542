// SPDX-License-Identifier: MIT
package io.mikroorm.jakarta;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The condition of a check, in which Jakarta Persistence names columns, with properties in their place, as ours are written. */
final class CheckText {

    /** A text; a name in quotation marks; or a word, which is no name where a parenthesis follows. */
    private static final Pattern PART =
            Pattern.compile("'(?:[^']|'')*'|\"([^\"]+)\"|`([^`]+)`|\\b([\\p{L}_][\\p{L}\\p{N}_$]*)\\b(?!\\s*\\()");

    private CheckText() {}

    /** With the path of each property in braces; null where none of its words is a column of the class. */
    static @Nullable String of(Class<?> type, String constraint) {
        Matcher matcher = PART.matcher(constraint.replace("{", "{{").replace("}", "}}"));
        StringBuilder text = new StringBuilder();
        boolean found = false;
        while (matcher.find()) {
            String path = path(type, matcher);
            found |= path != null;
            String part = path == null ? matcher.group() : "{" + path + "}";
            matcher.appendReplacement(text, Matcher.quoteReplacement(part));
        }
        return found ? matcher.appendTail(text).toString() : null;
    }

    private static @Nullable String path(Class<?> type, Matcher matcher) {
        for (int group = 1; group <= 3; group++) {
            String name = matcher.group(group);
            if (name != null) {
                return Columns.found(type, name);
            }
        }
        return null;
    }
}
