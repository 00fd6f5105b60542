// SPDX-License-Identifier: MIT
package io.mikroorm.tck.question;

import java.util.ArrayList;
import java.util.List;

/**
 * Java code, of which only parentheses and texts in quotes are understood.
 *
 * @param code the code
 */
record JavaText(String code) {

    /** Where an argument that begins somewhere ends: at its comma, if one may come, or at the parenthesis behind it. */
    int end(int from, boolean atComma) {
        int depth = 0;
        int i = from;
        while (i < code.length()) {
            char c = code.charAt(i);
            if (depth == 0 && (c == ')' || c == ',' && atComma)) {
                return i;
            }
            depth += depth(c);
            i = c == '"' ? endOfText(i) : i + 1;
        }
        throw new IllegalStateException("No end: " + code.substring(from));
    }

    /** Where calls on what is there begin with their point, outside of parentheses. */
    List<Integer> calls() {
        List<Integer> calls = new ArrayList<>();
        int depth = 0;
        int i = 0;
        while (i < code.length()) {
            char c = code.charAt(i);
            depth += depth(c);
            if (depth == 0 && c == '.') {
                calls.add(i);
            }
            i = c == '"' ? endOfText(i) : i + 1;
        }
        return calls;
    }

    private static int depth(char c) {
        return switch (c) {
            case '(', '{' -> 1;
            case ')', '}' -> -1;
            default -> 0;
        };
    }

    private int endOfText(int quote) {
        int i = quote + 1;
        while (code.charAt(i) != '"') {
            i += code.charAt(i) == '\\' ? 2 : 1;
        }
        return i + 1;
    }
}
