// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words of a query language with paths of properties in braces.
 *
 * @param words one more than there are paths: before the first, between each two, behind the last
 * @param paths the paths between them, in order
 */
record BracedText(List<String> words, List<String> paths) {

    private static final Pattern QUOTED = Pattern.compile("'[^']*'|\"[^\"]*\"|`[^`]*`");
    private static final Pattern HOLE = Pattern.compile("(?U)\\{\\{|}}|\\{\\s*([\\w.$]+)\\s*}|[{}]");

    /** Whether a statement would expect a value somewhere in a text: at a question mark outside of quotes. */
    static boolean hasPlaceholder(String text) {
        return QUOTED.matcher(text).replaceAll("").indexOf('?') >= 0;
    }

    /** At how many places outside of quotes a statement would expect a value. */
    static int placeholders(String text) {
        String bare = QUOTED.matcher(text).replaceAll("");
        return bare.length() - bare.replace("?", "").length();
    }

    /** Reads a text, in which a doubled brace is one; null where a brace stands alone. */
    static @Nullable BracedText read(String text) {
        List<String> words = new ArrayList<>();
        List<String> paths = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        Matcher hole = HOLE.matcher(text);
        int from = 0;
        while (hole.find()) {
            word.append(text, from, hole.start());
            from = hole.end();
            if (hole.group(1) != null) {
                paths.add(hole.group(1));
                words.add(word.toString());
                word.setLength(0);
            } else if (hole.end() - hole.start() == 1) {
                return null;
            } else {
                word.append(text.charAt(hole.start()));
            }
        }
        words.add(word.append(text.substring(from)).toString());
        return new BracedText(words, paths);
    }
}
