// SPDX-License-Identifier: MIT
package io.mikroorm.query;

import io.mikroorm.json.JsonPath;
import java.util.Locale;

/**
 * One part of an order as the user wrote it.
 *
 * @param <E> the entity that is sorted; {@code Object} where names are not known to the compiler
 * @param path the property, with dots into relations and embeddables
 * @param descending from the greatest to the least
 * @param nulls where rows without a value go
 */
public record Order<E>(String path, boolean descending, Nulls nulls) implements Sorting<E> {

    /** Where rows without a value go. */
    public enum Nulls {
        /** Where the database puts them. */
        DEFAULT,
        /** Before all others. */
        FIRST,
        /** After all others. */
        LAST
    }

    /** From the least to the greatest. */
    public static Order<Object> asc(String path) {
        return new Order<>(path, false, Nulls.DEFAULT);
    }

    /** From the greatest to the least. */
    public static Order<Object> desc(String path) {
        return new Order<>(path, true, Nulls.DEFAULT);
    }

    /** With rows without a value first. */
    public Order<E> nullsFirst() {
        return new Order<>(path, descending, Nulls.FIRST);
    }

    /** With rows without a value last. */
    public Order<E> nullsLast() {
        return new Order<>(path, descending, Nulls.LAST);
    }

    /**
     * Reads {@code "title"}, {@code "title desc"}, {@code "title asc nulls last"}; a name with spaces, inside of a document, stands in single
     * quotes.
     */
    public static Order<Object> parse(String text) {
        String trimmed = text.trim();
        int end = JsonPath.endOfPath(trimmed);
        String rest = trimmed.substring(end).trim();
        String[] words = rest.isEmpty() ? new String[0] : rest.split("\\s+");
        Order<Object> order = asc(trimmed.substring(0, end));
        for (int i = 0; i < words.length; i++) {
            order = order.with(words[i].toLowerCase(Locale.ROOT), i + 1 < words.length ? words[i + 1] : "", text);
            i += words[i].equalsIgnoreCase("nulls") ? 1 : 0;
        }
        return order;
    }

    private Order<E> with(String word, String next, String text) {
        if (word.equals("asc")) {
            return new Order<>(path, false, nulls);
        }
        if (word.equals("desc")) {
            return new Order<>(path, true, nulls);
        }
        if (word.equals("nulls") && next.equalsIgnoreCase("first")) {
            return nullsFirst();
        }
        if (word.equals("nulls") && next.equalsIgnoreCase("last")) {
            return nullsLast();
        }
        throw WrittenErrors.unreadableOrder(text);
    }
}
