// SPDX-License-Identifier: MIT
package io.mikroorm.query;

import java.util.Map;

/**
 * Makes conditions.
 *
 * <pre>{@code
 * where("name").like("J%").and(where("books.title").contains("orm"))
 * Where.of(Map.of("age", Map.of("$gte", 18), "books", Map.of("title", Map.of("$like", "%orm%"))))
 * }</pre>
 */
public final class Where {

    private Where() {}

    /** Starts a condition on a property, named by its path: {@code "name"}, {@code "address.city"}, {@code "author.name"}. */
    public static PathCondition<Object> where(String path) {
        return new PathCondition<>(PropertyPath.checked(path));
    }

    /**
     * Starts a condition on an element of an array, list or set of plain values, for {@code some}, {@code none} and {@code every}: {@code
     * where("tags").some(element().startsWith("a"))}.
     */
    public static PathCondition<Object> element() {
        return new PathCondition<>(PropertyPath.ITSELF);
    }

    /** The opposite of a condition. As in SQL, neither a comparison with a null property nor its opposite is true. */
    public static <E> Condition<E> not(Condition<E> condition) {
        return condition.not();
    }

    /**
     * Reads a condition that is data, as it comes from JSON. Keys are paths of properties, or {@code $and} and {@code $or}
     * with a list of maps, or {@code $not} with a map. The value of a path is a plain value (equal), null (is null), a
     * collection (one of), a map of operators ({@code $eq $ne $gt $gte $lt $lte $in $nin $like $ilike $re $fulltext $isNull $exists $not
     * $and $or}, and of what has members or elements {@code $some $none $every}, with a map about one of them, and {@code $size}, with a number or a map of comparisons with numbers; of
     * lists of plain values {@code $contains $overlap $contained}, with a list of values, and operators about one element behind {@code $some}; of documents {@code $contains}, with a map of what is in them, {@code $hasKey}, {@code $hasKeys}, {@code $hasSomeKeys}), or, of a relation or an embeddable, a map of the same kind as this one; on a to-many relation one member, and on an array
     * of embeddables one element, then fulfils all of it. What is not understood is an error, and no key or value ever becomes part of a statement's text.
     */
    public static Condition<Object> of(Map<String, ?> conditions) {
        return new Condition<>(new OperatorMap().read(conditions));
    }
}
