// SPDX-License-Identifier: MIT
package io.mikroorm.query;

import java.util.regex.Pattern;

/**
 * A path to a text: {@code Author_.name.startsWith("J")}.
 *
 * @param <E> the entity it starts from
 */
public class StringPath<E> extends ComparablePath<E, String> {

    /** By its names. */
    public StringPath(String path) {
        super(path);
    }

    /** Text that matches a pattern, in which {@code %} stands for any text and {@code _} for any character. */
    public Condition<E> like(String pattern) {
        return about().like(pattern);
    }

    /** The same as {@link #like}, but upper and lower case are the same: of ASCII letters everywhere, of others as the database does. */
    public Condition<E> ilike(String pattern) {
        return about().ilike(pattern);
    }

    /** Text in which something matches a regular expression, as the database reads these. */
    public Condition<E> regexp(String pattern) {
        return about().regexp(pattern);
    }

    /**
     * The same with the flags {@link Pattern#CASE_INSENSITIVE}, {@link Pattern#MULTILINE} and {@link Pattern#DOTALL}. Others are refused by error MO-2124.
     */
    public Condition<E> regexp(Pattern pattern) {
        return about().regexp(pattern);
    }

    /**
     * Text with all of these words, in any order, each as a whole, as the full text index of the property tells words. Error MO-2128 where it has none.
     */
    public Condition<E> fullText(String words) {
        return about().fullText(words);
    }

    /** Text with this text in it. */
    public Condition<E> contains(String text) {
        return about().contains(text);
    }

    /** Text that starts with this text. */
    public Condition<E> startsWith(String text) {
        return about().startsWith(text);
    }

    /** Text that ends with this text. */
    public Condition<E> endsWith(String text) {
        return about().endsWith(text);
    }
}
