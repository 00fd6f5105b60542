// SPDX-License-Identifier: MIT
package io.mikroorm.fragment;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the question marks of a text that stand for values: not those in quotes, comments and regular expressions. Reads no more of a language than
 * where these begin and end.
 */
final class FragmentWords {

    private final String text;
    private final boolean pipeline;
    private final List<String> words = new ArrayList<>();
    private int from;
    private int at;

    private FragmentWords(String text, boolean pipeline) {
        this.text = text;
        this.pipeline = pipeline;
    }

    /** The words before, between and behind the values, in SQL or in a pipeline. */
    static List<String> of(String text, boolean pipeline) {
        FragmentWords reader = new FragmentWords(text, pipeline);
        while (reader.at < text.length()) {
            reader.next();
        }
        reader.words.add(text.substring(reader.from));
        return List.copyOf(reader.words);
    }

    private void next() {
        char c = text.charAt(at);
        switch (c) {
            case '\'', '"' -> skipQuoted(c);
            case '`' -> skipTo(pipeline ? "" : "`");
            case '/' -> slash();
            case '-' -> skipTo(!pipeline && text.startsWith("--", at) ? "\n" : "");
            case '$' -> skipDollars();
            case '?' -> mark();
            default -> at++;
        }
    }

    private void mark() {
        if (!pipeline && text.startsWith("??", at)) {
            at += 2;
            return;
        }
        words.add(text.substring(from, at));
        at++;
        from = at;
    }

    /** A doubled quote ends and begins at once, which comes to the same. */
    private void skipQuoted(char quote) {
        for (at++; at < text.length() && text.charAt(at) != quote; at++) {
            if (pipeline && text.charAt(at) == '\\') {
                at++;
            }
        }
        at++;
    }

    private void slash() {
        if (pipeline) {
            skipQuoted('/');
        } else {
            skipTo(text.startsWith("/*", at) ? "*/" : "");
        }
    }

    /** What is behind a comment or a quote with this end; the next character where there is none. */
    private void skipTo(String end) {
        if (end.isEmpty()) {
            at++;
            return;
        }
        int found = text.indexOf(end, at + 1);
        at = found < 0 ? text.length() : found + end.length();
    }

    /** A text of PostgreSQL between {@code $tag$}. */
    private void skipDollars() {
        int end = at + 1;
        while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end)) && text.charAt(end) != '$') {
            end++;
        }
        boolean within = at > 0 && Character.isJavaIdentifierPart(text.charAt(at - 1));
        boolean opens = !pipeline && !within && end < text.length() && text.charAt(end) == '$';
        if (!opens) {
            at++;
            return;
        }
        String tag = text.substring(at, end + 1);
        at = end;
        skipTo(tag);
    }
}
