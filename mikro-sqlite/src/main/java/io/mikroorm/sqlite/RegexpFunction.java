// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import org.sqlite.Function;
import org.sqlite.SQLiteConnection;

/**
 * {@code regexp_like(text, pattern, flags)}, which SQLite has not by itself: whether something in a text matches a regular expression of Java, with the flag
 * {@code i} without regard to case, with {@code m} line by line, and with {@code n} with the ends of lines as any character. One that takes too long for a text is an error, for it may come from outside. Of one connection.
 */
final class RegexpFunction extends Function {

    private static final String NAME = "regexp_like";
    private static final int ARGUMENTS = 3;

    /** The number by which SQLite says that a value is null. */
    private static final int NULL = 5;

    private @Nullable Pattern last;
    private int lastFlags;

    private RegexpFunction() {}

    /** Tells a connection about it. */
    static void create(SQLiteConnection connection) throws Exception {
        Function.create(connection, NAME, new RegexpFunction(), ARGUMENTS, Function.FLAG_DETERMINISTIC);
    }

    @Override
    protected void xFunc() {
        try {
            run();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void run() throws Exception {
        if (value_type(0) == NULL || value_type(1) == NULL) {
            result();
            return;
        }
        try {
            Pattern pattern = pattern(value_text(1), flags(value_text(2)));
            result(pattern.matcher(new Steps(value_text(0), new int[1])).find() ? 1 : 0);
        } catch (PatternSyntaxException e) {
            error("The regular expression cannot be read: " + e.getDescription());
        } catch (StackOverflowError | TooLong e) {
            error("The regular expression takes too long for a text");
        }
    }

    /** A statement asks for the same one, row after row. */
    private Pattern pattern(String text, int flags) {
        Pattern known = last;
        if (known != null && lastFlags == flags && known.pattern().equals(text)) {
            return known;
        }
        Pattern compiled = Pattern.compile(text, flags);
        last = compiled;
        lastFlags = flags;
        return compiled;
    }

    private static int flags(String letters) {
        return (letters.contains("i") ? Pattern.CASE_INSENSITIVE : 0)
                | (letters.contains("m") ? Pattern.MULTILINE : 0)
                | (letters.contains("n") ? Pattern.DOTALL : 0);
    }

    /** A text of which each look at a character is counted. */
    private record Steps(CharSequence text, int[] taken) implements CharSequence {

        private static final int MOST = 10_000_000;

        @Override
        public char charAt(int index) {
            if (++taken[0] > MOST) {
                throw new TooLong();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new Steps(text.subSequence(start, end), taken);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }

    private static final class TooLong extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooLong() {
            super(null, null, false, false);
        }
    }
}
