// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import org.jspecify.annotations.Nullable;

/**
 * Which documents MySQL's functions for JSON read. They are stored as texts, so that it takes others as well; but then each condition on what is inside
 * of documents is an error, whatever rows it would find.
 */
final class ReadDocuments {

    private static final int MOST_LEVELS = 100;

    /** A number of so many characters, without an exponent, is no greater than the greatest binary fraction. */
    private static final int SHORT_NUMBER = 300;

    private ReadDocuments() {}

    /** Why a document in normal form cannot be stored; null when it can. */
    static @Nullable String refusal(String json) {
        int level = 0;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (c == '"') {
                i = endOfText(json, i);
            } else if (c == '[' || c == '{') {
                level++;
            } else if (c == ']' || c == '}') {
                level--;
            } else if (c >= '0' && c <= '9') {
                int end = endOfNumber(json, i);
                if (isTooGreat(json.substring(i, end))) {
                    return "cannot hold a number in a document that is greater than " + Double.MAX_VALUE
                            + ", which its functions for JSON do not read. Write it as a text";
                }
                i = end - 1;
            }
            if (level > MOST_LEVELS) {
                return "cannot hold a document of more than " + MOST_LEVELS
                        + " levels, which its functions for JSON do not read. Store it in a flatter form";
            }
        }
        return null;
    }

    private static boolean isTooGreat(String number) {
        boolean plain = number.length() <= SHORT_NUMBER && number.indexOf('E') < 0 && number.indexOf('e') < 0;
        return !plain && Double.isInfinite(Double.parseDouble(number));
    }

    private static int endOfText(String json, int from) {
        int at = from + 1;
        while (json.charAt(at) != '"') {
            at += json.charAt(at) == '\\' ? 2 : 1;
        }
        return at;
    }

    private static int endOfNumber(String json, int from) {
        int at = from;
        while (at < json.length() && "0123456789.eE+-".indexOf(json.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }
}
