// SPDX-License-Identifier: MIT
package io.mikroorm.query;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A path to a property that holds JSON, or another document of which the mapping does not know the inside:
 * {@code Sheet_.facts.at("size.height").gt(3)}.
 *
 * @param <E> the entity it starts from
 * @param <V> what the property holds
 */
public class DocumentPath<E, V> extends ValuePath<E, V> {

    /** By its names. */
    public DocumentPath(String path) {
        super(path);
    }

    /** What is inside, behind names that the compiler does not know. */
    public PathCondition<E> at(String inside) {
        return new PathCondition<>(PropertyPath.checked(path() + "." + inside));
    }

    /** The document is a list, one of whose elements fulfils a condition. */
    public Condition<E> some(Condition<?> condition) {
        return about().some(condition);
    }

    /** The document is a list without an element that fulfils a condition, or none at all. */
    public Condition<E> none(Condition<?> condition) {
        return about().none(condition);
    }

    /** The document is an object with this key, whatever its value is, and be it null. True or false, but never unknown. */
    public Condition<E> hasKey(String key) {
        return about().hasKey(key);
    }

    /** The document is an object with all of these keys; of no keys: there is a document. */
    public Condition<E> hasKeys(Collection<String> keys) {
        return about().hasKeys(keys);
    }

    /** The document is an object with at least one of these keys; of no keys: never true. */
    public Condition<E> hasSomeKeys(Collection<String> keys) {
        return about().hasSomeKeys(keys);
    }

    /**
     * The document has all that is in this one: at each of its keys the same value, or an object that has all of that, or a list whose elements do; a null
     * where it has one. Other keys and elements may be there.
     */
    public Condition<E> hasParts(Map<String, ?> parts) {
        return about().hasParts(parts);
    }

    /** The document is a list without an element that fulfils the opposite of a condition, or none at all. */
    public Condition<E> every(Condition<?> condition) {
        return about().every(condition);
    }

    /** The document is a list that has this value. */
    public Condition<E> has(@Nullable Object value) {
        return about().has(value);
    }

    /** The document is a list that has all of these values, in any order; of no values: there is a document. */
    public Condition<E> hasAll(Collection<?> values) {
        return about().hasAll(values);
    }

    /** The document is a list that has at least one of these values; of no values: never true. */
    public Condition<E> hasAny(Collection<?> values) {
        return about().hasAny(values);
    }

    /** The document is a list that has no other values than these, or no list. */
    public Condition<E> hasOnly(Collection<?> values) {
        return about().hasOnly(values);
    }

    /** The document is a list of as many elements as this; what is no list has none. */
    public Condition<E> size(int size) {
        return about().size(size);
    }

    /** How many elements the list has that the document is: to be compared. */
    public SizeCondition<E> size() {
        return about().size();
    }
}
