// SPDX-License-Identifier: MIT
package io.mikroorm.fragment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a query in the words of the store, with the values for its question marks. The values are bound and never become a part of the text, so that
 * one text is planned once, whatever its values; a null is the word {@code null} there, for it has no type to be bound by. Immutable.
 */
public final class QueryFragment {

    private final Template template;
    private final List<@Nullable Object> values;

    /**
     * The words without the values: by these plans are kept.
     *
     * @param collection the collection of MongoDB that the stages go over; empty for SQL
     * @param text with a question mark for each value
     */
    public record Template(String collection, String text) {

        /** Whether these are stages over a collection, and not SQL. */
        public boolean isPipeline() {
            return !collection.isEmpty();
        }

        /** The words before, between and behind the values: one more than there are values. */
        public List<String> words() {
            return FragmentWords.of(text, isPipeline());
        }
    }

    private QueryFragment(Template template, List<@Nullable Object> values) {
        this.template = template;
        this.values = Collections.unmodifiableList(values);
    }

    /**
     * A query in SQL with a {@code ?} for each value: {@code QueryFragment.sql("select name from sword where price > ?", least)}. A collection stands
     * for as many values as it has: {@code in (?)}. A question mark in quotes or in a comment is none of these; where an operator is written
     * with one, it is doubled, as JDBC wants it. Other numbers of values are error MO-4415, a text that is no query MO-4416, an empty collection MO-4417.
     */
    public static QueryFragment sql(String text, @Nullable Object... values) {
        String query = text.strip();
        if (query.isEmpty() || query.endsWith(";")) {
            throw FragmentErrors.noQuery(query.isEmpty() ? "is empty" : "ends with a semicolon");
        }
        return of("", query, values);
    }

    /**
     * Stages of MongoDB over a collection, as an array in JSON with a {@code ?} for each value: {@code QueryFragment.pipeline("sword", "[{$match: {price:
     * {$gt: ?}}}]", least)}. A collection stands for as many values as it has: {@code {$in: [?]}}. A value never becomes an operator. Other numbers of
     * values are error MO-4415, an empty text MO-4416; what is no array of stages is refused by the database's driver when it is first asked (MO-2907).
     */
    public static QueryFragment pipeline(String collection, String stages, @Nullable Object... values) {
        if (collection.isBlank() || stages.isBlank()) {
            throw FragmentErrors.noQuery(collection.isBlank() ? "names no collection" : "is empty");
        }
        return of(collection, stages.strip(), values);
    }

    private static QueryFragment of(String collection, String text, @Nullable Object[] given) {
        boolean pipeline = !collection.isEmpty();
        List<String> words = FragmentWords.of(text, pipeline);
        if (words.size() - 1 != given.length) {
            throw FragmentErrors.otherNumber(words.size() - 1, given.length);
        }
        List<@Nullable Object> values = new ArrayList<>(given.length);
        StringBuilder whole = new StringBuilder(words.get(0));
        for (int i = 0; i < given.length; i++) {
            if (given[i] instanceof Collection<?> several) {
                if (several.isEmpty() && !pipeline) {
                    throw FragmentErrors.emptyCollection(i + 1);
                }
                whole.append(String.join(", ", Collections.nCopies(several.size(), "?")));
                values.addAll(Arrays.asList(several.toArray()));
            } else if (given[i] == null) {
                whole.append("null"); // no database is asked of which type it would be
            } else {
                whole.append('?');
                values.add(given[i]);
            }
            whole.append(words.get(i + 1));
        }
        return new QueryFragment(new Template(collection, whole.toString()), values);
    }

    /** The words without the values. */
    public Template template() {
        return template;
    }

    /** The values, in the order of their question marks. Those of a query that was built come with how they are stored, and stay so in other fragments. */
    public List<@Nullable Object> values() {
        return values;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof QueryFragment that && template.equals(that.template) && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return template.hashCode();
    }

    /** The words, without values. */
    @Override
    public String toString() {
        return (template.isPipeline() ? template.collection() + ": " : "") + template.text();
    }
}
